import type { Text } from "@codemirror/state";
import type { Position, Range } from "./lsp.ts";

/** The offset of a position; one outside the text is moved to its nearest end. */
export function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

export function positionOf(doc: Text, offset: number): Position {
  const line = doc.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

export function offsetsOf(doc: Text, { start, end }: Range): { readonly from: number; readonly to: number } {
  return { from: offsetOf(doc, start), to: offsetOf(doc, end) };
}
