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
export function findSplice<Source extends { readonly normalised: () => NormalisedText }>(
  words: readonly PlacedWord[],
  sources: readonly Source[],
): Splice<Source> | null {
  const texts = words.map(({ word }) => word);
  const most = texts.length - STRETCH;
  // What opens or ends a stretch that stands in a source stands there too.
  const openings = sources.map((source) =>
    longestFit(most, (count) => stands(texts.slice(0, count), source) !== null),
  );
  if (Math.max(0, ...openings) < STRETCH) return null;
  const endings = sources.map((source) =>
    longestFit(most, (count) => stands(texts.slice(-count), source) !== null),
  );
  for (const [i, head] of sources.entries()) {
    const at = openings[i] ?? 0;
    if (!tells(texts.slice(0, at)) || !tells(texts.slice(at))) continue;
    // The source itself comes first.
    const tail = [i, ...sources.keys()].find((j) => (endings[j] ?? 0) + at >= texts.length);
    const other = sources[tail ?? -1];
    const first = stands(texts.slice(0, at), head);
    const second = other === undefined ? null : stands(texts.slice(at), other);
    if (first !== null && second !== null && other !== undefined)
      return { at, first: { ...first, source: head }, second: { ...second, source: other } };
  }
  return null;
}

function stands(
  words: readonly string[],
  { normalised }: { readonly normalised: () => NormalisedText },
): SourceRange | null {
  return findPieces([words.join(" ")], normalised())[0]?.[0] ?? null;
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
