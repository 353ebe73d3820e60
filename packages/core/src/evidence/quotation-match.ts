import type { NormalisedText, PlacedWord } from "./quotation-text.ts";

/** A range of a source's original text. */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/** How far apart the pieces of one quotation may stand in the source, in normalised characters. */
const GAP_LIMIT = 700;
/** How many places are looked at where the same words stand. */
const PLACES = 8;

/**
 * The places where the pieces stand in the text one after the other on word boundaries; for each, the pieces' ranges
 * in the original. At most eight.
 */
export function findPieces(pieces: readonly string[], source: NormalisedText): SourceRange[][] {
  const places: SourceRange[][] = [];
  const [first] = pieces;
  if (first === undefined) return places;
  const rangeAt = (at: number, length: number): SourceRange => ({
    from: source.offsets[at] ?? 0,
    to: (source.offsets[at + length - 1] ?? 0) + 1,
  });
  for (
    let start = indexOfWords(source.text, first, 0);
    start !== -1 && places.length < PLACES;
    start = indexOfWords(source.text, first, start + 1)
  ) {
    let end = start + first.length;
    const ranges = [rangeAt(start, first.length)];
    const fits = pieces.slice(1).every((piece) => {
      const at = indexOfWords(source.text, piece, end);
      if (at === -1 || at - end > GAP_LIMIT) return false;
      ranges.push(rangeAt(at, piece.length));
      end = at + piece.length;
      return true;
    });
    if (fits) places.push(ranges);
  }
  return places;
}

function indexOfWords(text: string, piece: string, from: number): number {
  for (let at = text.indexOf(piece, from); at !== -1; at = text.indexOf(piece, at + 1)) {
    const before = at === 0 || /\s/.test(text[at - 1] ?? "");
    const after = at + piece.length === text.length || /\s/.test(text[at + piece.length] ?? "");
    if (before && after) return at;
  }
  return -1;
}

/** Share of a quotation's words that a run must have to be near it. */
export const SIMILAR_ENOUGH = 0.6;

/** Words of a quotation against the nearest run of words of a source. */
export interface NearestWords {
  /** Share of the quotation's words that stand in the run in the same order. */
  readonly similarity: number;
  /** The run, with the words at its ends that stand in place of changed ones; not empty. */
  readonly run: readonly PlacedWord[];
}

/** A source's words with the places at which each stands among them, in order. */
export interface IndexedWords {
  readonly words: readonly PlacedWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function indexWords(words: readonly PlacedWord[]): IndexedWords {
  const places = new Map<string, number[]>();
  for (const [i, { word }] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [i]);
    else known.push(i);
  }
  return { words, places };
}

/**
 * The run of the source's words most like the quotation's, by common words in order; null where none is near.
 *
 * @param source The original text of the source's words.
 */
export function nearestWords(
  words: readonly string[],
  { words: sourceWords, places }: IndexedWords,
  source: string,
): NearestWords | null {
  // Places of the quotation's words: only from one of them can a run start.
  const starts = [...new Set(words)].flatMap((word) => places.get(word) ?? []).sort((a, b) => a - b);
  let best: { similarity: number; first: number; last: number } | null = null;
  const width = words.length + Math.max(2, Math.ceil(words.length / 3));
  let behind = 0;
  for (const [i, start] of starts.entries()) {
    while ((starts[behind] ?? Number.POSITIVE_INFINITY) < start + width) behind++;
    const common = behind - i;
    if (common / words.length < Math.max(SIMILAR_ENOUGH, best?.similarity ?? 0)) continue;
    const window = sourceWords.slice(start, start + width);
    const { length, last } = commonSubsequence(
      words,
      window.map(({ word }) => word),
    );
    // Words that the run has on top count against it.
    const similarity = length / Math.max(words.length, last + 1);
    const shorter = best !== null && similarity === best.similarity && last < best.last - best.first;
    if (best === null || similarity > best.similarity || shorter)
      best = { similarity, first: start, last: start + last };
  }
  if (best === null) return null;
  // Changed words at the ends have their counterparts just outside the run of common words, in the same clause.
  let { first, last } = best;
  const adjoins = (before: number): boolean => {
    const [left, right] = [sourceWords[before], sourceWords[before + 1]];
    return left !== undefined && right !== undefined && /^[\s–-]*$/.test(source.slice(left.to, right.from));
  };
  const leading = words.indexOf(sourceWords[first]?.word ?? "");
  const trailing = words.length - 1 - words.lastIndexOf(sourceWords[last]?.word ?? "");
  for (let i = 0; i < leading && adjoins(first - 1); i++) first--;
  for (let i = 0; i < trailing && adjoins(last); i++) last++;
  if (trailing > 0) last = clauseEndAfter(last, adjoins);
  return { similarity: best.similarity, run: sourceWords.slice(first, last + 1) };
}

/** Words that the last one changed may stand for, besides as many: "that works" for "that is safe". */
const MORE_AT_END = 2;

/** Where the clause ends, if that is near: to stop short of it would leave half of what was said. */
function clauseEndAfter(last: number, adjoins: (before: number) => boolean): number {
  for (let end = last; end <= last + MORE_AT_END; end++) if (!adjoins(end)) return end;
  return last;
}

/** Length of the longest common subsequence, and the index in `b` where it ends. */
function commonSubsequence(a: readonly string[], b: readonly string[]): { length: number; last: number } {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) {
      row.push(word === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0));
    }
    previous = row;
  }
  const length = previous[b.length] ?? 0;
  return { length, last: Math.max(0, previous.indexOf(length) - 1) };
}
