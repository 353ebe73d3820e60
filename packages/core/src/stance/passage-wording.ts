import { isRelease } from "../evidence/release.ts";
import type { Passage } from "../evidence/verification.ts";
import { isRunningText } from "./same-matter.ts";

/** From here on a passage needs no other beside it. */
const STANDS_ALONE = 0.8;
/** Words that a sentence must have to say something by itself, and from which on it says too much at once. */
const WORDS = { least: 7, most: 45 };
/** A sentence that goes on from the one before. */
const GOES_ON =
  /^\W*(?:(?:s?he|it|they|this|th[eo]se|that|his|her|their|its|but|and|so|yet|then|such|another|both)\b|what\b.*\?$)/i;

const PRONOUN = /\b(?:I|we|s?he|they)\b/i;

/** Whether a passage is a statement of the running text, long enough to say something. */
export function isReadable(passage: Passage): boolean {
  return isRunningText(passage) && wordsOf(passage.text) >= WORDS.least && !/\?[^\w?]*$/.test(passage.text);
}

/** How well a passage stands for others: 1, less where it leans on another sentence, argues, or quotes at length. */
export function wording({ text, quotations, sentence, names, source }: Passage): number {
  const isWhole = quotations.every(({ from, to }) => from >= sentence.from && to <= sentence.to);
  return (
    (GOES_ON.test(text) || (names.length === 0 && PRONOUN.test(text)) ? 0.7 : 1) *
    (source.article.voice === "author" ? 0.5 : isRelease(source.article) ? 0.85 : 1) *
    (isWhole ? 1 : 0.7) *
    (wordsOf(text) > WORDS.most ? 0.8 : 1)
  );
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

/** Whether a passage tells by itself what it is about, in words that are no party's. */
export function standsAlone(passage: Passage): boolean {
  return wording(passage) >= STANDS_ALONE;
}

type Passages = readonly [Passage, ...Passage[]];

/** Led by the passage that stands for the others, or by a better one where that leans on another or argues. */
export function bestWordedFirst([best, ...others]: Passages): Passages {
  let first = best;
  for (const other of others)
    if (isReadable(other) && !standsAlone(first) && wording(other) > wording(first)) first = other;
  const rest = [best, ...others].filter((passage) => passage !== first);
  return [first, ...rest.sort((a, b) => a.index - b.index)];
}
