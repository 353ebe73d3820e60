import { NUMBERED, SENTENCE_STARTERS, SHORT_WORDS, TITLES } from "./abbreviations.ts";
import { isReportingVerb } from "./reporting-verbs.ts";

/** A piece of a block as the tokeniser delivers it: word, white space, punctuation or symbol. */
export interface Piece {
  readonly kind: "word" | "space" | "punctuation" | "symbol";
  readonly text: string;
  /** Offsets into the block's text. */
  readonly from: number;
  readonly to: number;
}

const TERMINAL = /^[.!?…‽]+$/;
const CLOSING = /^["'”’»›)\]]+$/;
const OPENING = /^["'“‘«‹([„‚—–-]+$/;

/**
 * Where sentences end, as indexes one past the last piece of each sentence. White space between sentences
 * belongs to none: it leads the next range.
 */
export function sentenceEnds(pieces: readonly Piece[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const end = endAfter(pieces, i);
    if (end !== null) ends.push(end);
    i = end === null ? lastOfRow(pieces, i) : end - 1;
  }
  if (ends.at(-1) !== pieces.length) ends.push(pieces.length);
  return ends;
}

const FULL_STOP = ".".charCodeAt(0);

/** So many marks in a row are looked at one by one. */
const ROW = 20;

/** Where a row of marks that begins at `i` ends, if it is long: where its first mark ends no sentence, none does. */
function lastOfRow(pieces: readonly Piece[], i: number): number {
  let last = i;
  while (isMark(pieces[last], TERMINAL) && isMark(pieces[last + 1], TERMINAL)) last++;
  return last - i > ROW ? last : i;
}

/** The end of the sentence whose closing mark is piece `i`, or null where none ends there. */
function endAfter(pieces: readonly Piece[], i: number): number | null {
  const mark = pieces[i];
  if (mark === undefined || mark.kind === "space") return null;
  const abbreviation = mark.kind === "word" && mark.text.charCodeAt(mark.text.length - 1) === FULL_STOP;
  if (!abbreviation && !isMark(mark, TERMINAL)) return null;

  let end = i + 1;
  while (isMark(pieces[end], TERMINAL)) end++;
  let closed = false;
  while (isMark(pieces[end], CLOSING)) {
    closed = true;
    end++;
  }
  if (pieces[end] === undefined) return null;
  if (pieces[end]?.kind !== "space") return null;
  let next = end + 1;
  if (pieces[next] === undefined) return end;
  // A stray mark with spaces round it ("service. , who said") ends nothing.
  if (pieces[next]?.kind === "punctuation" && /^[,;:.]/.test(pieces[next]?.text ?? "")) return null;
  while (isMark(pieces[next], OPENING) || pieces[next]?.kind === "symbol") next++;
  const follower = pieces[next];
  if (follower === undefined) return end;
  if (follower.kind === "space") return end;
  if (/^\p{Ll}/u.test(follower.text)) return null;

  const stop = abbreviation || /^\.+$/.test(mark.text);
  if (!stop) return closed && reportedAfter(pieces, next) ? null : end;
  if (closed) return end;
  const word = abbreviation ? mark : pieces[i - 1];
  if (word?.kind !== "word" || (!abbreviation && mark.text !== ".")) return end;
  return afterWord(word.text, i, follower.text) ? end : null;
}

/** Whether a full stop after `word` ends the sentence, given the first word that follows. */
function afterWord(word: string, i: number, follower: string): boolean {
  const bare = word.replace(/\.$/, "").toLowerCase();
  if (TITLES.has(bare)) return false;
  if (NUMBERED.has(bare)) return !/^[\dIVXLC]/.test(follower);
  const starter = SENTENCE_STARTERS.has(follower.toLowerCase());
  if (SHORT_WORDS.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(bare)) return starter && !/^\d/.test(follower);
  if (/^\p{Lu}$/u.test(word)) return word === "I" || (starter && follower.length > 1);
  // "1. First point" at the start of a block is a list number.
  if (/^\d{1,2}$/.test(word) && i === 1) return false;
  return true;
}

/** `“Why?” Smith asked`: a name and a verb of saying after the closed quotation. */
function reportedAfter(pieces: readonly Piece[], next: number): boolean {
  for (let i = next, words = 0; i < pieces.length && words < 6; i++) {
    const piece = pieces[i];
    if (piece?.kind === "punctuation") return false;
    if (piece?.kind !== "word") continue;
    words++;
    if (words > 1 && isReportingVerb(piece.text)) return true;
  }
  return false;
}

function isMark(piece: Piece | undefined, marks: RegExp): boolean {
  return piece?.kind === "punctuation" && marks.test(piece.text);
}
