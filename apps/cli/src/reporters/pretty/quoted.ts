import type { Quotation } from "@evenhand/core";
import type { Terminal } from "../../terminal.ts";
import { plain, type Styled } from "../wrap.ts";
import type { Speaker } from "./speakers.ts";

/** A part of a text to be styled: a quotation with its marks. Offsets into the text. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly style: Styled["style"];
  /** Printed after it; "" for nothing. */
  readonly note: string;
}

const OPENING = /["'“”‘’„«»]/;

/**
 * A block's text in pieces: quotations in their speakers' colours. The speaker follows in brackets, once for
 * quotations that belong together; "?" where the text names none.
 *
 * @param text The block's text, which begins at `base` of the article's prose.
 */
export function quotedPieces(
  text: string,
  base: number,
  quotations: readonly Quotation[],
  speakers: ReadonlyMap<Quotation, Speaker>,
  terminal: Terminal,
): Styled[] {
  const lastOfGroup = new Map(
    quotations.flatMap((quotation) => (quotation.nested ? [] : [[quotation.group, quotation] as const])),
  );
  const marks = quotations.map((quotation): Mark => {
    const [from, to] = [quotation.from - base, quotation.to - base];
    const speaker = speakers.get(quotation);
    const isLast = lastOfGroup.get(quotation.group) === quotation;
    return {
      from: OPENING.test(text.charAt(from - 1)) ? from - 1 : from,
      to: OPENING.test(text.charAt(to)) ? to + 1 : to,
      style: speaker?.style ?? terminal.colors.italic,
      note: isLast ? noteOf(speaker) : "",
    };
  });
  return sweep(text, marks, terminal.colors.dim);
}

function noteOf(speaker: Speaker | undefined): string {
  return ` [${speaker?.label ?? "?"}]`;
}

/** Cuts the text where marks begin and end; the innermost one styles a part. */
function sweep(text: string, marks: readonly Mark[], quiet: Styled["style"]): Styled[] {
  const pieces: Styled[] = [];
  const open: Mark[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), style: open.at(-1)?.style ?? plain });
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.to <= offset; last = open.at(-1)) {
      upTo(last.to);
      open.pop();
      if (last.note !== "") pieces.push({ text: last.note, style: quiet });
    }
  };
  for (const mark of marks) {
    closeUntil(mark.from);
    upTo(mark.from);
    open.push(mark);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  upTo(text.length);
  return pieces;
}
