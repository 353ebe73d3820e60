import type { Claim, Summary } from "../summary/summary.ts";
import type { Sentence, Token } from "../text/prose.ts";
import type { Passage } from "./verification.ts";

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);
const ADDRESS = new Set("i me my mine we us our ours you your yours".split(" "));
const OPENING = new Set("he she they it his her their its him them this these".split(" "));

/** Whether the sentence says "he" where the passages near by speak of "her" alone, or the other way round. */
export function changesGender({ tokens }: Sentence, near: readonly Passage[]): boolean {
  const pairs = [
    [MALE, FEMALE],
    [FEMALE, MALE],
  ] as const;
  return pairs.some(([own, other]) => hasOne(tokens, own) && !stands(own, near) && stands(other, near));
}

/** Whether the sentence says "I", "we" or "you" outside quotation marks where no passage near by does. */
export function addressesAlone({ tokens }: Sentence, claim: Claim, near: readonly Passage[]): boolean {
  const own = tokens.filter(
    ({ from, text }) =>
      text !== "US" && !claim.quotations.some((quotation) => quotation.from <= from && from < quotation.to),
  );
  return hasOne(own, ADDRESS) && !stands(ADDRESS, near);
}

/** Whether a text of several sentences opens with a pronoun that nobody before it can be meant by. */
export function opensWithPronoun(summary: Summary, claim: Claim): boolean {
  const [opening, ...others] = summary.prose.sentences;
  const first = opening?.tokens.find(({ isWord }) => isWord);
  return claim.sentence === 0 && others.length > 0 && OPENING.has(first?.text.toLowerCase() ?? "");
}

function stands(words: ReadonlySet<string>, passages: readonly Passage[]): boolean {
  return passages.some(({ sentence }) => hasOne(sentence.tokens, words));
}

function hasOne(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ text }) => words.has(text.toLowerCase()));
}
