import type { Quotation } from "../text/quotation.ts";

/** A normalised text whose characters lead back to offsets of the original. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the original of each character, and one past the last. */
  readonly offsets: readonly number[];
}

/** A word of a normalised text; offsets of the original. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a quotation that must stand in a source as such; offsets into the quotation's text. */
export interface QuotedPiece {
  readonly normalised: NormalisedText;
  readonly words: readonly PlacedWord[];
  readonly from: number;
  readonly to: number;
}

/**
 * A text as quotations are compared: lower case, one kind of mark, apostrophe and dash, single spaces, no
 * punctuation but what stands inside words and numbers.
 */
export function normaliseForQuoting(original: string): NormalisedText {
  return normaliseRanges(original, [{ from: 0, to: original.length }]);
}

/** No word has it, so that no quotation runs over it. */
const BREAK = "\n";

/**
 * What is said between a text's quotation marks, as it is quoted without the reporting clauses in between: parts of
 * one group, and parts of one speaker with nothing but a reporting clause between them, follow one another; where another voice begins, nothing runs on.
 */
export function normaliseSpeech(text: string, quotations: readonly Quotation[]): NormalisedText {
  const outer = quotations.filter(({ nested }) => !nested);
  const ranges: (Range & { readonly runsOn: boolean })[] = outer.map(({ from, to, group, speaker }, i) => {
    const before = outer[i - 1];
    const runsOn =
      before !== undefined &&
      before.to <= from &&
      (before.group === group ||
        (speaker !== null &&
          speaker.name === before.speaker?.name &&
          isOneClause(text.slice(before.to, from))));
    return { from, to, runsOn };
  });
  return normaliseRanges(text, ranges);
}

/** “~,” said Ada Brink. “~”: nothing but the reporting clause stands in between. */
function isOneClause(between: string): boolean {
  return between.length < 160 && (between.match(/[.!?](?=\s)/g)?.length ?? 0) <= 1;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly runsOn?: boolean;
}

function normaliseRanges(original: string, ranges: readonly Range[]): NormalisedText {
  const units: string[] = [];
  const offsets: number[] = [];
  const add = (kept: string, at: number): void => {
    const last = units.at(-1);
    if (kept === "") return;
    if (kept === " " && (last === undefined || last === " " || last === BREAK)) return;
    units.push(kept);
    for (let k = 0; k < kept.length; k++) offsets.push(at);
  };
  for (const { from, to, runsOn } of ranges) {
    if (units.length > 0) add(" ", from);
    if (units.length > 0 && runsOn !== true) {
      add(BREAK, from);
      add(" ", from);
    }
    for (let i = from; i < to; i++) add(keptUnit(original[i] as string, original, i), i);
  }
  const end = ranges.at(-1)?.to ?? 0;
  if (units.at(-1) === " ") {
    units.pop();
    offsets.pop();
  }
  offsets.push(end);
  return { text: units.join(""), offsets };
}

function keptUnit(unit: string, text: string, i: number): string {
  if ((unit >= "a" && unit <= "z") || unit === " " || (unit >= "0" && unit <= "9")) return unit;
  if (/[\p{L}\p{N}]/u.test(unit)) return unit.toLowerCase();
  if (isRoundLetter(text, i)) return "";
  const before = text[i - 1] ?? "";
  const after = text[i + 1] ?? "";
  if (/['’‘]/.test(unit) && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return "'";
  if (/[.,]/.test(unit) && /\d/.test(before) && /\d/.test(after)) return unit;
  if (/[%$€£&+]/.test(unit)) return unit;
  if (/[\ud800-\udfff]/.test(unit)) return unit;
  return " ";
}

/** The brackets of "[i]t": a letter changed at the start of what is quoted. */
function isRoundLetter(text: string, i: number): boolean {
  const from = text[i] === "[" ? i : text[i] === "]" ? i - 2 : -1;
  return from >= 0 && /^\[\p{L}\]\p{L}/u.test(text.slice(from, from + 4));
}

/** What parts the pieces of a quotation: ellipses and bracketed insertions. */
const MARKED_GAP = /\[(?!\p{L}\]\p{L})[^\]]{0,400}\]|…|\.{3,}|(?:\.\s){2,}\./gu;

/** The pieces of a quotation, in order; none where nothing but marks stands in it. */
export function quotedPieces(quotation: string): QuotedPiece[] {
  const gaps = [...quotation.matchAll(MARKED_GAP)].map((gap) => ({
    from: gap.index,
    to: gap.index + gap[0].length,
  }));
  const starts = [0, ...gaps.map(({ to }) => to)];
  return starts.flatMap((start, i): QuotedPiece[] => {
    const normalised = normaliseRanges(quotation, [{ from: start, to: gaps[i]?.from ?? quotation.length }]);
    const words = wordsOf(normalised);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ normalised, words, from: first.from, to: last.to }];
  });
}

/** The words of a normalised text in order; a break between two voices is one that equals no other word. */
export function wordsOf({ text, offsets }: NormalisedText): PlacedWord[] {
  const words: PlacedWord[] = [];
  let at = 0;
  for (const word of text.split(" ")) {
    if (word !== "")
      words.push({ word, from: offsets[at] ?? 0, to: (offsets[at + word.length - 1] ?? 0) + 1 });
    at += word.length + 1;
  }
  return words;
}
