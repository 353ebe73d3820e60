import type { NameMention } from "../text/name.ts";
import type { Sentence, Token } from "../text/prose.ts";
import { PLACE_NOUNS } from "./en/place-nouns.ts";
import { wordKey } from "./terms.ts";

/** What may stand between a name and the word that its place hangs on: its article, titles and adjectives. */
const WITHIN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN"]);

/**
 * What a name's place in its sentence hangs on: the preposition before it with the word that this hangs on ("behind
 * war in"), the verb before it ("after shell"), or, where it opens its clause, the verb behind it ("before say"). Of two
 * names with one place the same is said.
 */
export function placeOfName({ tokens }: Sentence, name: NameMention): string {
  const at = tokens.findIndex(({ from }) => from >= name.from);
  let i = at - 1;
  for (let token = tokens[i]; token !== undefined; token = tokens[i]) {
    const ofPlace = token.lemma === "of" && PLACE_NOUNS.has(tokens[i - 1]?.lemma ?? "");
    if (!ofPlace && !WITHIN_PHRASE.has(token.wordClass)) break;
    i--;
  }
  const lead = tokens[i];
  if (lead?.wordClass === "ADP" || lead?.wordClass === "PART") {
    const governor = tokens[i - 1];
    return `behind ${governor?.isWord ? wordKey(governor.lemma) : ""} ${lead.lemma}`;
  }
  if (lead?.wordClass === "VERB") return `after ${wordKey(lead.lemma)}`;
  const verb = tokens.slice(at).find(isVerb);
  return `before ${verb === undefined ? "" : wordKey(verb.lemma)}`;
}

function isVerb({ wordClass, lemma }: Token): boolean {
  return wordClass === "VERB" && lemma !== "have";
}
