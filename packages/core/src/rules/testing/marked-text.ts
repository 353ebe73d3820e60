import type { Span } from "../../text/span.ts";

/** Takes the marks out of a text such as "The mayor ⟦slammed⟧ the plan." and gives the spans they marked. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const spans: Span[] = [];
  for (const [i, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  if ((marked.match(/⟦/g) ?? []).length !== spans.length || marked.split("⟧").length !== spans.length + 1) {
    throw new Error(`Unpaired ⟦ or ⟧ in "${marked}"`);
  }
  return { text, spans };
}

/** Applies edits that do not overlap. */
export function applyEdits(
  text: string,
  edits: readonly { readonly span: Span; readonly text: string }[],
): string {
  let edited = text;
  for (const { span, text: replacement } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    edited = edited.slice(0, span.start) + replacement + edited.slice(span.end);
  }
  return edited;
}
