import { type MappedText, mappedTextBuilder } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";

/** Collects one block's text: white space collapses to one space, none at the ends. */
export interface BlockBuilder {
  piece(text: string, start: number, end: number): void;
  /** A place where words must not run together (a line break, the border of a cell), written as `text`. */
  separator(text: string, span: Span): void;
  /** The text and its range in the file, or null where it is blank. */
  build(): { readonly mapped: MappedText; readonly span: Span } | null;
}

export function blockBuilder(file: string): BlockBuilder {
  const builder = mappedTextBuilder();
  let space: Span | null = null;
  let separator: { text: string; at: number } | null = null;
  let first: number | null = null;
  let last = 0;

  function add(text: string, span: Span): void {
    if (file.slice(span.start, span.end) === text) builder.literal(text, span.start);
    else builder.written(text, span);
  }

  function flush(at: number): void {
    if (builder.length() > 0) {
      if (separator !== null) builder.inserted(separator.text, separator.at);
      else if (space !== null) add(" ", space.end > space.start ? space : { start: at, end: at });
    }
    space = null;
    separator = null;
  }

  return {
    piece(text, start, end) {
      if (/^[ \t\n\f\r]+$/.test(text)) {
        space = { start: space?.start ?? start, end };
        return;
      }
      flush(start);
      add(text, { start, end });
      first ??= start;
      last = end;
    },
    separator(text, span) {
      if (text === " ") space ??= span;
      else separator = { text, at: span.start };
    },
    build() {
      if (first === null) return null;
      return { mapped: builder.build(), span: { start: first, end: last } };
    },
  };
}
