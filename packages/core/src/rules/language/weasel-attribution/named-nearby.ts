import { inSentence } from "../../../text/by-sentence.ts";
import type { Token } from "../../../text/prose.ts";
import { isCapitalised, isTitleCase, lower } from "../../lexicon/context.ts";
import type { PhraseMatch } from "../../lexicon/lexicon.ts";
import type { WrittenText } from "../../rule.ts";

/** Words before a group that point back to people whom the text has introduced, or count them. */
const POINTERS = new Set(
  `the these those both its their his her our two three four five six seven eight nine ten dozen hundreds
  thousands another one of`.split(/\s+/),
);

/** Names of places that describe people without telling who they are ("US analysts"). */
const PLACES = /^(?:us|u\.s\.?|uk|u\.k\.?|eu|western|eastern|\p{Lu}?\p{L}+(?:an|ian|ish|ese|ern))$/iu;

/**
 * Whether the text tells who the people of a match are: a name or a number before them ("Oxford
 * researchers"), an example in the sentence ("critics, including ...") or a named speaker right after it.
 */
export function isNamedNearby(text: WrittenText, match: PhraseMatch): boolean {
  const { tokens, sentences } = text.prose;
  const head = tokens[match.first];
  const sentence = head && sentences[head.sentence];
  if (head === undefined || sentence === undefined) return false;
  if (match.entry.group === "people" && isIntroduced(tokens, match.first, isTitleCase(text.prose, sentence)))
    return true;
  const rest = tokens.slice(match.last + 1, (sentence.tokens.at(-1)?.index ?? match.last) + 1);
  if (hasExample(rest)) return true;
  return inSentence(text.attributions, sentence.index + 1).some(
    ({ sentence: at, frame, source }) =>
      source !== null &&
      frame === "named" &&
      sentences[at]?.block === sentence.block &&
      !(source.span.start < head.span.end && head.span.start < source.span.end),
  );
}

function isIntroduced(tokens: readonly Token[], first: number, titleCase: boolean): boolean {
  const sentence = tokens[first]?.sentence;
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence || !token.isWord) return false;
    if (POINTERS.has(lower(token)) || token.wordClass === "NUM" || /['’]s?$/.test(token.text)) return true;
    if (
      !titleCase &&
      isCapitalised(token) &&
      !PLACES.test(token.text) &&
      tokens[i - 1]?.sentence === sentence
    ) {
      return true;
    }
    if (!["ADJ", "NOUN", "PROPN", "ADV", "CCONJ"].includes(token.wordClass)) return false;
  }
  return false;
}

/** "including the economist Ann Lee", "such as", "like", "among them": with a name after it. */
function hasExample(rest: readonly Token[]): boolean {
  return rest.some(
    (token, i) =>
      /^(?:including|like|such|notably|among|namely|led)$/.test(lower(token)) &&
      rest.slice(i + 1, i + 6).some(isCapitalised),
  );
}
