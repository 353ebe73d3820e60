import type { Span } from "../span.ts";

/** A call of a source that the parser takes for text: of a footnote that nothing defines, or of an id: "[@wire]". */
export interface UndefinedCall {
  readonly type: "undefinedCall";
  readonly sign: "^" | "@";
  readonly label: string;
  /** Span in the file, brackets included; that of all where brackets hold several. */
  readonly span: Span;
}

/** A stretch of a text node: prose with the span that it is written in, or an undefined call. */
export type TextPart = { readonly value: string; readonly span: Span } | UndefinedCall;

/** "[^wire]", and Pandoc's "[@wire]", "[see @wire, p. 3; @paper]". */
const CALL = /\[\^([^\s[\]^\\]{1,100})\]|\[((?:[^[\]\\@]{0,80}[\s;-])?@\w[^[\]\\]{0,300})\]/g;
/** An id behind its sign; punctuation within it is its own, and behind it is not. */
const ID = /(?<![\p{L}\d_.])@(\w(?:[:.#$%&+?<>~/-]?\w)*)/gu;

/** Splits a text node at the calls that were left in it; escaped ones are prose. */
export function splitAtCalls(value: string, span: Span, file: string): readonly TextPart[] {
  const whole = [{ value, span }];
  if (!value.includes("[^") && !value.includes("@")) return whole;
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
    // "It met [@wire]." is the sentence "It met."
    const gap =
      match[2] !== undefined && /[ \t]$/.test(value.slice(from, to)) && file[at - 1] === value[to - 1]
        ? 1
        : 0;
    if (to - gap > from) parts.push({ value: value.slice(from, to - gap), span: { start, end: at - gap } });
    [from, start] = [to + match[0].length, at + match[0].length];
    for (const { sign, label } of callsIn(match))
      parts.push({ type: "undefinedCall", sign, label, span: { start: at, end: start } });
  }
  if (from < value.length) parts.push({ value: value.slice(from), span: { start, end: span.end } });
  return parts;
}

function callsIn([, footnote, ids]: RegExpExecArray | RegExpMatchArray): readonly Pick<
  UndefinedCall,
  "sign" | "label"
>[] {
  if (footnote !== undefined) return [{ sign: "^", label: footnote }];
  return [...(ids ?? "").matchAll(ID)].map(([, label = ""]) => ({ sign: "@", label }));
}
