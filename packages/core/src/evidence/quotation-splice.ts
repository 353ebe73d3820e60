import { findPieces, type SourceRange } from "./quotation-match.ts";
import type { NormalisedText, PlacedWord } from "./quotation-text.ts";

/** A quotation that is two stretches of speech put together. */
export interface Splice<Source> {
  /** How many of the quotation's words are the first stretch. */
  readonly at: number;
  readonly first: SourceRange & { readonly source: Source };
  readonly second: SourceRange & { readonly source: Source };
}

/** A stretch that tells anything: that many words, one of them long. */
const STRETCH = 3;

/**
 * Finds two places of the sources that the quotation's words stand in one after the other; null where they stand
 * in no two, or where a stretch is too short to be told from chance.
 */
export function findSplice<Source extends { readonly normalised: NormalisedText }>(
  words: readonly PlacedWord[],
  sources: readonly Source[],
): Splice<Source> | null {
  const texts = words.map(({ word }) => word);
  let split: Splice<Source> | null = null;
  for (const head of sources) {
    // The longest opening that stands in this source: an opening of it stands there too.
    const longest = longestFit(
      texts.length - STRETCH,
      (count) => stands(texts.slice(0, count), head) !== null,
    );
    if (longest < STRETCH) continue;
    for (const tail of [head, ...sources.filter((source) => source !== head)]) {
      const ending = longestFit(
        texts.length - STRETCH,
        (count) => stands(texts.slice(-count), tail) !== null,
      );
      if (longest + ending < texts.length) continue;
      const first = stands(texts.slice(0, longest), head);
      const second = stands(texts.slice(longest), tail);
      if (first === null || second === null) continue;
      if (!tells(texts.slice(0, longest)) || !tells(texts.slice(longest))) continue;
      split = { at: longest, first: { ...first, source: head }, second: { ...second, source: tail } };
      return split;
    }
  }
  return split;
}

function stands(
  words: readonly string[],
  { normalised }: { readonly normalised: NormalisedText },
): SourceRange | null {
  return findPieces([words.join(" ")], normalised)[0]?.[0] ?? null;
}

function tells(words: readonly string[]): boolean {
  return words.length >= STRETCH && words.some((word) => word.length > 4);
}

/** The greatest count up to `limit` that fits, given that all smaller ones fit too. */
function longestFit(limit: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
