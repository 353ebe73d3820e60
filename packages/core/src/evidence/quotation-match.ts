/** A normalised text whose characters lead back to offsets of the original. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the original of each character, and one past the last. */
  readonly offsets: readonly number[];
}

/**
 * A text as quotations are compared: lower case, one kind of mark, apostrophe and dash, single spaces, no
 * punctuation but what stands inside words and numbers.
 */
export function normaliseForQuoting(original: string): NormalisedText {
  let text = "";
  const offsets: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const unit = original[i] as string;
    const kept = keptUnit(unit, original, i);
    if (kept === "" || (kept === " " && (text === "" || text.endsWith(" ")))) continue;
    text += kept;
    for (let k = 0; k < kept.length; k++) offsets.push(i);
  }
  if (text.endsWith(" ")) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  offsets.push(original.length);
  return { text, offsets };
}

function keptUnit(unit: string, text: string, i: number): string {
  if (/[\p{L}\p{N}]/u.test(unit)) return unit.toLowerCase();
  const before = text[i - 1] ?? "";
  const after = text[i + 1] ?? "";
  if (/['’‘]/.test(unit) && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return "'";
  if (/[.,]/.test(unit) && /\d/.test(before) && /\d/.test(after)) return unit;
  if (/[%$€£&+]/.test(unit)) return unit;
  if (/[\ud800-\udfff]/.test(unit)) return unit;
  return " ";
}

/** The pieces of a quotation that must stand in a source as such: ellipses and bracketed insertions part them. */
export function quotedPieces(quotation: string): string[] {
  return quotation
    .split(/\[[^\]]*\]|…|\.{3,}|(?:\.\s){2,}\./)
    .map((piece) => normaliseForQuoting(piece).text)
    .filter((piece) => piece !== "");
}

/** How far apart the pieces of one quotation may stand in the source, in normalised characters. */
const GAP_LIMIT = 700;

/** Where the pieces stand in the text one after the other on word boundaries: offsets of the original, or null. */
export function findPieces(
  pieces: readonly string[],
  source: NormalisedText,
): { readonly from: number; readonly to: number } | null {
  const [first] = pieces;
  if (first === undefined) return null;
  for (
    let start = indexOfWords(source.text, first, 0);
    start !== -1;
    start = indexOfWords(source.text, first, start + 1)
  ) {
    let end = start + first.length;
    const fits = pieces.slice(1).every((piece) => {
      const at = indexOfWords(source.text, piece, end);
      if (at === -1 || at - end > GAP_LIMIT) return false;
      end = at + piece.length;
      return true;
    });
    if (fits) return { from: source.offsets[start] ?? 0, to: (source.offsets[end - 1] ?? 0) + 1 };
  }
  return null;
}

function indexOfWords(text: string, piece: string, from: number): number {
  for (let at = text.indexOf(piece, from); at !== -1; at = text.indexOf(piece, at + 1)) {
    const before = at === 0 || text[at - 1] === " ";
    const after = at + piece.length === text.length || text[at + piece.length] === " ";
    if (before && after) return at;
  }
  return -1;
}

/** Words of a quotation against the nearest run of words of a source. */
export interface NearestWords {
  /** Share of the quotation's words that stand in the run in the same order. */
  readonly similarity: number;
  /** Offsets of the original text. */
  readonly from: number;
  readonly to: number;
}

/** The run of the source's words most like the quotation's, by common words in order; null where none is near. */
export function nearestWords(quotation: string, source: NormalisedText): NearestWords | null {
  const words = quotation.split(" ").filter((word) => word !== "");
  const sourceWords = wordsOf(source.text);
  const wanted = new Set(words);
  let best: { similarity: number; first: number; last: number } | null = null;
  const width = words.length + Math.max(2, Math.ceil(words.length / 3));
  for (let start = 0; start < sourceWords.length; start++) {
    if (!wanted.has(sourceWords[start]?.word ?? "")) continue;
    const window = sourceWords.slice(start, start + width);
    const common = window.reduce((count, { word }) => count + (wanted.has(word) ? 1 : 0), 0);
    if (common / words.length < Math.max(0.5, best?.similarity ?? 0)) continue;
    const { length, last } = commonSubsequence(
      words,
      window.map(({ word }) => word),
    );
    // Words that the run has on top count against it.
    const similarity = length / Math.max(words.length, last + 1);
    if (best === null || similarity > best.similarity)
      best = { similarity, first: start, last: start + last };
  }
  if (best === null) return null;
  // A changed first or last word has its counterpart just outside the run of common words.
  const opensAlike = sourceWords[best.first]?.word === words[0];
  const endsAlike = sourceWords[best.last]?.word === words.at(-1);
  const first = sourceWords[Math.max(0, opensAlike ? best.first : best.first - 1)];
  const last = sourceWords[Math.min(sourceWords.length - 1, endsAlike ? best.last : best.last + 1)];
  if (first === undefined || last === undefined) return null;
  return {
    similarity: best.similarity,
    from: source.offsets[first.at] ?? 0,
    to: (source.offsets[last.at + last.word.length - 1] ?? 0) + 1,
  };
}

function wordsOf(text: string): { readonly word: string; readonly at: number }[] {
  const words: { word: string; at: number }[] = [];
  let at = 0;
  for (const word of text.split(" ")) {
    if (word !== "") words.push({ word, at });
    at += word.length + 1;
  }
  return words;
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
