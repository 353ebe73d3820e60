import type { Mark } from "@evenhand/core";
import { type Html, html } from "./html.ts";

/** A stretch of a text and the class of the `<mark>` that it gets. */
export interface ClassedMark extends Mark {
  readonly kind: "shared" | "actor" | "favourable" | "unfavourable" | "error" | "warning" | "info";
}

/** A text with stretches marked; of stretches that overlap, the one that begins first keeps the common part. */
export function markedText(text: string, marks: readonly ClassedMark[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { from, to, kind } of marks.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const start = Math.max(from, at);
    if (start >= to) continue;
    pieces.push(html`${text.slice(at, start)}<mark class="${kind}">${text.slice(start, to)}</mark>`);
    at = to;
  }
  return html`${pieces}${text.slice(at)}`;
}
