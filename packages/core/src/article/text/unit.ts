import type { MappedText } from "../../text/mapped-text.ts";
import { literalText, sliceMapped } from "../../text/mapped-text.ts";
import type { BlockKind, TextBlock } from "../../text/prose.ts";
import type { Span } from "../../text/span.ts";
import { parseByline } from "../signals/byline.ts";
import { isFurniture, isMarkupRemnant, isRule } from "../signals/furniture.ts";
import { type HyphenatedWords, hyphenatedWords } from "./hyphenated-words.ts";
import { joinLines } from "./join-lines.ts";
import { endsSentence, type Line, wrapWidth } from "./lines.ts";
import type { LabelReader } from "./transcript.ts";
import { isStageDirection } from "./transcript-lines.ts";

/** A stretch of lines that will be one block, with what is known of it so far. */
export interface Unit {
  mapped: MappedText;
  readonly text: string;
  readonly span: Span;
  /** Index of the group of lines, between blank lines, that it stands in. */
  readonly group: number;
  readonly lines: readonly Line[];
  /** Null until some reader has said what it is; what stays null is a paragraph. */
  kind: BlockKind | null;
  speaker: NonNullable<TextBlock["speaker"]> | null;
}

/**
 * Splits the lines of a plain text file into paragraphs and lines that stand alone.
 *
 * @param label Reads the label of a turn where the file is a transcript: each turn is a unit.
 */
export function readUnits(
  file: string,
  groups: readonly (readonly Line[])[],
  label: LabelReader | null,
): Unit[] {
  const width = wrapWidth(groups);
  const words = hyphenatedWords(file);
  return groups.flatMap((group, index) =>
    paragraphsOf(group, width, label).map((lines) =>
      unitOf(lines, index, file, words, markerLength(lines, label)),
    ),
  );
}

/** Code units of a list marker or a speaker's label, which are no part of the text. */
function markerLength(lines: readonly Line[], label: LabelReader | null): number {
  const text = lines[0]?.text ?? "";
  const length = label?.(text)?.wordsFrom ?? LIST_MARKER.exec(text)?.[0].length ?? 0;
  return length > 0 && isFurniture(text) ? 0 : length;
}

/** A unit of the given lines; `skip` leaves out code units at its start, which stay in its span. */
function unitOf(
  lines: readonly Line[],
  group: number,
  file: string,
  words: HyphenatedWords,
  skip: number,
): Unit {
  const joined = joinLines(lines, file, words, skip);
  const lead = joined.text.length - joined.text.trimStart().length;
  const span = { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
  const mapped =
    lead < joined.text.length
      ? sliceMapped(joined, lead, joined.text.trimEnd().length)
      : literalText(file.slice(span.start, span.end), span.start);
  return { mapped, text: mapped.text, span, group, lines, kind: null, speaker: null };
}

function paragraphsOf(group: readonly Line[], width: number | null, label: LabelReader | null): Line[][] {
  const paragraphs: Line[][] = [];
  const isTurn = ({ text }: Line): boolean => label !== null && label(text) !== null;
  let open: Line[] = [];
  for (const line of group) {
    const previous = open.at(-1);
    if (previous !== undefined && (isTurn(line) || startsParagraph(line, previous, open, width))) {
      paragraphs.push(open);
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}

function startsParagraph(line: Line, previous: Line, open: readonly Line[], width: number | null): boolean {
  if (standsAlone(line.text) && (width === null || isRule(line.text) || endsEarly(previous, line, width)))
    return true;
  if (isRule(previous.text) || (open.length === 1 && standsAlone(previous.text))) return true;
  if (LIST_MARKER.test(line.text)) return true;
  const continues = /^[\p{Ll}(]/u.test(line.text) && !endsSentence(previous.text);
  if (width === null) return !(continues && previous.text.length > 40);
  if (line.indent >= previous.indent + 2 && endsSentence(previous.text)) return true;
  return endsEarly(previous, line, width);
}

/** Whether the next line's first word would have fitted: then the line end was meant. */
function endsEarly(previous: Line, next: Line, width: number): boolean {
  const firstWord = next.text.search(/\s|$/);
  const room = width - previous.indent - previous.text.length - 1 - firstWord;
  if (/[.!?…]["'”’»)\]]*$/u.test(previous.text)) return room > 8;
  return room > width * 0.3 && !/^\p{Ll}/u.test(next.text);
}

export const LIST_MARKER: RegExp =
  /^(?:[•●▪■◦‣–*-]\s+|\(?\d{1,2}[.)]\s+|(?!\(c\)\s+(?:19|20)\d)\([a-z]\)\s+)(?=\S)/u;

/** Words set apart in columns: a masthead, a table. */
export const WIDE_GAP: RegExp = /\S {4,}\S/;

function standsAlone(text: string): boolean {
  return (
    isRule(text) ||
    WIDE_GAP.test(text) ||
    isMarkupRemnant(text) ||
    isFurniture(text) ||
    isStageDirection(text) ||
    parseByline(text) !== null
  );
}
