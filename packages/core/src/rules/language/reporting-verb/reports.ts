import { inSentence } from "../../../text/by-sentence.ts";
import type { Token } from "../../../text/prose.ts";
import type { Span } from "../../../text/span.ts";
import { lower } from "../../lexicon/context.ts";
import type { PhraseMatch } from "../../lexicon/lexicon.ts";
import type { WrittenText } from "../../rule.ts";
import { attributionsWithCueAt } from "./cues-at.ts";

/** What opens the content of a verb of saying. */
const OPENS_CONTENT = /^(?:that|how|why|whether|[:"“‘„«'])$/i;
const SUBJECT = /^(?:he|she|it|they|there|we|i)$/i;
/** How many words of a sentence before the verb are looked at. */
const SENTENCE = 60;
const QUOTE = /^["“”‘’„«»']$/;
/** Verbs before "to" whose act is the saying itself: "continues to claim". */
const GOES_ON = new Set(["continue", "go", "on", "proceed", "begin", "start"]);
/** What makes a noun of the word behind it: "the claims", "their confirmed". */
const BEFORE_NOUNS = new Set(["DET", "ADJ", "NUM", "ADP"]);
const SPEECH =
  /^(?:comment|say|answer|discuss|disclose|explain|confirm|deny|talk|speak|reply|respond|tell|give|name|be|elaborate)$/;

/**
 * Whether the verb of a match reports what somebody says: a clause or quotation belongs to it. "Revealed a statue",
 * "admitted to hospital", "confirmed cases" and "noted for" don't.
 */
export function isReporting(text: WrittenText, match: PhraseMatch): boolean {
  const { tokens } = text.prose;
  const [verb, last] = [tokens[match.first], tokens[match.last]];
  if (verb === undefined || last === undefined) return false;
  const inSentence = (token: Token | undefined): Token | undefined =>
    token?.sentence === verb.sentence ? token : undefined;
  const [before, next] = [inSentence(tokens[match.first - 1]), inSentence(tokens[match.last + 1])];
  if (before !== undefined && lower(before) === "to" && !GOES_ON.has(tokens[match.first - 2]?.lemma ?? ""))
    return false;
  if (match.entry.group === "persuasion") return true;
  if (match.entry.group === "refusal") {
    const refused = inSentence(tokens[match.last + 2]);
    return next !== undefined && lower(next) === "to" && SPEECH.test(refused?.lemma ?? "");
  }
  const own = attributionsWithCueAt(text.attributions, { start: verb.span.start, end: last.span.end });
  const isOwned = before !== undefined && /['’]s?$|^(?:his|her|its|their|our|my|an?)$/i.test(before.text);
  const isNoun = isOwned || (before !== undefined && BEFORE_NOUNS.has(before.wordClass));
  // "a purported insider"
  if (isOwned || (verb.wordClass !== "VERB" && (isNoun || before === undefined))) return false;
  // "was admitted", "is claimed": a passive names no speaker.
  const isPassive = before?.lemma === "be" || before?.lemma === "get";
  if (next !== undefined && lower(next) === "to") {
    const done = inSentence(tokens[match.last + 2]);
    const isVerb = done?.wordClass === "VERB" || done?.wordClass === "AUX";
    return match.entry.group === "doubt" && isVerb && !isPassive;
  }
  if (verb.wordClass !== "VERB" && own.length === 0) return false;
  if (next !== undefined && OPENS_CONTENT.test(next.text)) return !isPassive;
  if (isQuotedBefore(tokens, match.first) || isSetOff(tokens, match)) return true;
  // "alleges a breach"
  if (verb.lemma === "allege" && verb.wordClass === "VERB") return !isPassive;
  if (own.length === 0) return false;
  if (saysAfter(tokens, match)) return true;
  const goesOn = next !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.wordClass);
  return !goesOn && own.some(({ content }) => content.some((span) => saysBefore(tokens, span, verb)));
}

/** "confirmed he was held" says something, "confirmed the arrest" tells of an event. */
function saysAfter(tokens: readonly Token[], { last }: PhraseMatch): boolean {
  const after = tokens.slice(last + 1, last + 14);
  if (SUBJECT.test(after[0]?.text ?? "")) return true;
  const end = after.findIndex(
    (token) =>
      !token.isWord || token.wordClass === "CCONJ" || /^(?:who|which|that|where|when)$/i.test(token.text),
  );
  return (end < 0 ? after : after.slice(0, end)).some(({ wordClass }) => wordClass === "AUX");
}

/** "The ferry, the company admitted, had leaked." */
function saysBefore(tokens: readonly Token[], span: Span, verb: Token): boolean {
  return (
    tokens
      .slice(Math.max(0, verb.index - SENTENCE), verb.index)
      .some(
        (token) =>
          token.sentence === verb.sentence &&
          (token.wordClass === "VERB" || token.wordClass === "AUX") &&
          span.start <= token.span.start &&
          token.span.end <= span.end,
      ) ||
    (tokens[verb.index + 1]?.text === "," && span.end > verb.span.end)
  );
}

/** Whether the verb stands in what somebody else says: "Holt said the union had admitted it". */
export function isAnothersWord({ attributions }: WrittenText, verb: Token): boolean {
  const [own] = attributionsWithCueAt(attributions, verb.span);
  return inSentence(attributions, verb.sentence).some(
    ({ source, frame, content }) =>
      source !== null &&
      frame !== "outlet" &&
      frame !== "author" &&
      source.name !== own?.source?.name &&
      content.some((span) => span.start <= verb.span.start && verb.span.end <= span.end),
  );
}

/** “…,” she claimed. */
function isQuotedBefore(tokens: readonly Token[], position: number): boolean {
  const verb = tokens[position];
  return tokens
    .slice(Math.max(0, position - 4), position)
    .some(
      (token) => token.sentence === verb?.sentence && QUOTE.test(token.text) && /^[”’»"']$/.test(token.text),
    );
}

/** "The neighbours, he pointed out, have": the verb and its subject stand between commas. */
function isSetOff(tokens: readonly Token[], { first, last }: PhraseMatch): boolean {
  const verb = tokens[first];
  if (verb?.wordClass !== "VERB" || !/^[,.]$/.test(tokens[last + 1]?.text ?? "")) return false;
  const before = tokens
    .slice(Math.max(0, first - 5), first)
    .filter((token) => token.sentence === verb.sentence);
  const comma = before.findLastIndex(({ text }) => text === ",");
  const subject = comma < 0 ? [] : before.slice(comma + 1);
  return (
    subject.length > 0 && subject.every(({ wordClass }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(wordClass))
  );
}

/** Whether "said" can stand in the verb's place: content follows, or the verb ends its clause. */
export function takesSay(tokens: readonly Token[], match: PhraseMatch): boolean {
  if (match.entry.group === "refusal") return true;
  const next = tokens[match.last + 1];
  if (next === undefined || next.sentence !== tokens[match.first]?.sentence) return true;
  return /^(?:that|[:,.;"“‘„«'”’)]|he|she|it|they|there|this|in|on|at)$/i.test(next.text);
}
