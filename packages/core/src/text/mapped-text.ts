import type { Span } from "./span.ts";

/**
 * A run of mapped text. Where `literal` is true, text and file agree code unit by code unit; otherwise the
 * whole run stands for the whole file range (an entity, an escape, a decoded character).
 */
export interface Segment {
  /** Offset of the run in the mapped text. */
  readonly from: number;
  readonly to: number;
  /** The file range that the run stands for. */
  readonly span: Span;
  readonly literal: boolean;
}

/** Plain text that knows where in the original file each of its code units was written. */
export interface MappedText {
  readonly text: string;
  /** Adjoining and in order: each segment begins where the one before it ends. */
  readonly segments: readonly Segment[];
}

/** Collects mapped text piece by piece. */
export interface MappedTextBuilder {
  /** Appends a piece that stands in the file exactly as given, from `start` on. */
  literal(text: string, start: number): void;
  /** Appends a piece that the file writes differently, in `span`. */
  written(text: string, span: Span): void;
  /** Appends text that the file does not have (a separator); it maps to the empty span at `at`. */
  inserted(text: string, at: number): void;
  /** Length of the text so far. */
  length(): number;
  build(): MappedText;
}

export function mappedTextBuilder(): MappedTextBuilder {
  let text = "";
  const segments: Segment[] = [];
  function add(piece: string, span: Span, literal: boolean): void {
    if (piece === "") return;
    const last = segments.at(-1);
    const from = text.length;
    text += piece;
    if (literal && last?.literal && last.span.end === span.start) {
      segments[segments.length - 1] = {
        from: last.from,
        to: text.length,
        span: { start: last.span.start, end: span.end },
        literal: true,
      };
    } else {
      segments.push({ from, to: text.length, span, literal });
    }
  }
  return {
    literal: (piece, start) => add(piece, { start, end: start + piece.length }, true),
    written: (piece, span) => add(piece, span, false),
    inserted: (piece, at) => add(piece, { start: at, end: at }, false),
    length: () => text.length,
    build: () => ({ text, segments }),
  };
}

/** Mapped text for a piece of a file that is written literally. */
export function literalText(text: string, start: number): MappedText {
  const builder = mappedTextBuilder();
  builder.literal(text, start);
  return builder.build();
}

/**
 * The file span that the text range `from`..`to` was written in. An empty range gives an empty span at the
 * place where it would stand.
 *
 * @throws RangeError when the range lies outside the text.
 */
export function spanOf(mapped: MappedText, from: number, to: number): Span {
  if (from < 0 || to > mapped.text.length || from > to) {
    throw new RangeError(`Range ${from}..${to} lies outside a text of ${mapped.text.length} code units`);
  }
  if (from === to) {
    const at = from < mapped.text.length ? startOf(mapped, from) : (mapped.segments.at(-1)?.span.end ?? 0);
    return { start: at, end: at };
  }
  return { start: startOf(mapped, from), end: endOf(mapped, to) };
}

/** `spanOf` for ranges of one text that are asked for in order, none of them empty; quicker where they are many. */
export function spanReader({ segments }: MappedText): (from: number, to: number) => Span {
  let index = 0;
  return (from, to) => {
    while ((segments[index] as Segment).to <= from) index++;
    const first = segments[index] as Segment;
    let last = first;
    for (let i = index; last.to < to; ) last = segments[++i] as Segment;
    return {
      start: first.literal ? first.span.start + (from - first.from) : first.span.start,
      end: last.literal ? last.span.start + (to - last.from) : last.span.end,
    };
  };
}

/** The part `from`..`to` of a mapped text. Cutting a written run keeps the run's whole span. */
export function sliceMapped(mapped: MappedText, from: number, to: number): MappedText {
  const builder = mappedTextBuilder();
  for (let i = segmentAt(mapped.segments, from); i < mapped.segments.length; i++) {
    const segment = mapped.segments[i] as Segment;
    if (segment.from >= to) break;
    const start = Math.max(from, segment.from);
    const end = Math.min(to, segment.to);
    const piece = mapped.text.slice(start, end);
    if (segment.literal) builder.literal(piece, segment.span.start + (start - segment.from));
    else builder.written(piece, segment.span);
  }
  return builder.build();
}

function startOf(mapped: MappedText, offset: number): number {
  const segment = mapped.segments[segmentAt(mapped.segments, offset)] as Segment;
  return segment.literal ? segment.span.start + (offset - segment.from) : segment.span.start;
}

function endOf(mapped: MappedText, offset: number): number {
  const segment = mapped.segments[segmentAt(mapped.segments, offset - 1)] as Segment;
  return segment.literal ? segment.span.start + (offset - segment.from) : segment.span.end;
}

/** Index of the segment that holds the text offset (binary search). */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as Segment).from <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
