import type { Text } from "@codemirror/state";
import type { Position, Range } from "./lsp.ts";

/** The offset of a position; one outside the text is moved to its nearest end. */
export function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

/** The position of an offset; one of a longer text before is moved to the end. */
export function positionOf(doc: Text, offset: number): Position {
  const at = Math.min(offset, doc.length);
  const line = doc.lineAt(at);
  return { line: line.number - 1, character: at - line.from };
}

export function offsetsOf(doc: Text, { start, end }: Range): { readonly from: number; readonly to: number } {
  return { from: offsetOf(doc, start), to: offsetOf(doc, end) };
}
