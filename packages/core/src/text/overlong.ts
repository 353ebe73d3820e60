import type { Piece } from "./en/boundaries.ts";

/** Pieces, white space too, and characters that a sentence has at most: four times what anybody writes. */
const MOST_PIECES = 600;
const MOST_CHARACTERS = 4000;

/**
 * The ends of sentences, and further ones in what is too long to be one: a list of data, or text that lost its marks.
 * Whoever compares a sentence's words with each other can rely on there being few of them.
 *
 * @param ends Indexes one past the last piece of each sentence.
 */
export function withinReach(ends: readonly number[], pieces: readonly Piece[]): readonly number[] {
  const all: number[] = [];
  let start = 0;
  for (const end of ends) {
    for (let from = start; from < end; ) {
      from = endWithinReach(from, end, pieces);
      all.push(from);
    }
    start = end;
  }
  return all;
}

function endWithinReach(from: number, end: number, pieces: readonly Piece[]): number {
  const limit = Math.min(end, from + MOST_PIECES);
  const begins = pieces[from]?.from ?? 0;
  let to = from + 1;
  while (to < limit && (pieces[to]?.to ?? 0) - begins <= MOST_CHARACTERS) to++;
  return to;
}
