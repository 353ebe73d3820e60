import type { Span } from "../span.ts";

/** A footnote's call that no definition answers: the parser takes it for text. */
export interface UndefinedCall {
  readonly type: "undefinedCall";
  readonly label: string;
  /** Span in the file, brackets included. */
  readonly span: Span;
}

/** A stretch of a text node: prose with the span that it is written in, or an undefined call. */
export type TextPart = { readonly value: string; readonly span: Span } | UndefinedCall;

const CALL = /\[\^([^\s[\]^\\]{1,100})\]/g;

/** Splits a text node at the footnote calls that were left in it; escaped ones are prose. */
export function splitAtCalls(value: string, span: Span, file: string): readonly TextPart[] {
  const whole = [{ value, span }];
  if (!value.includes("[^")) return whole;
  const written = [...file.slice(span.start, span.end).matchAll(CALL)];
  const read = [...value.matchAll(CALL)];
  const escaped = (index: number): boolean => file[span.start + index - 1] === "\\";
  // "\[^a]" is read as "[^a]": both are counted, and must be as many.
  if (written.length !== read.length) return whole;
  const parts: TextPart[] = [];
  let [from, start] = [0, span.start];
  for (const [i, match] of written.entries()) {
    const at = span.start + match.index;
    if (escaped(match.index)) continue;
    const to = read[i]?.index ?? 0;
    if (to > from) parts.push({ value: value.slice(from, to), span: { start, end: at } });
    [from, start] = [to + match[0].length, at + match[0].length];
    parts.push({ type: "undefinedCall", label: match[1] ?? "", span: { start: at, end: start } });
  }
  if (from < value.length) parts.push({ value: value.slice(from), span: { start, end: span.end } });
  return parts;
}
