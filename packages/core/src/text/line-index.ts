import type { Span } from "./span.ts";

/** Language Server Protocol position: 0-based line, UTF-16 character; a byte order mark does not count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where the lines of a file begin, as offsets into it; `start` is 1 where the file opens with a byte order mark. */
export interface LineIndex {
  readonly lineStarts: readonly number[];
}

/** Indexes the lines of a file; `\n`, `\r\n` and a lone `\r` end a line. A byte order mark belongs to no line. */
export function lineIndex(file: string): LineIndex {
  const lineStarts = [file.charCodeAt(0) === 0xfeff ? 1 : 0];
  const ends = /\r\n|\n|\r/g;
  for (let end = ends.exec(file); end !== null; end = ends.exec(file)) lineStarts.push(ends.lastIndex);
  return { lineStarts };
}

/** The 0-based line and UTF-16 character of an offset. */
export function positionOf(index: LineIndex, offset: number): Position {
  const { lineStarts } = index;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: Math.max(0, offset - (lineStarts[low] ?? 0)) };
}

export function rangeOf(index: LineIndex, span: Span): Range {
  return { start: positionOf(index, span.start), end: positionOf(index, span.end) };
}
