import type { Span } from "../../text/span.ts";
import type { Element, HtmlTree } from "./tree.ts";

/** The range between an element's tags, or null where one of them is not written. */
export function elementSpan(element: Element, tree: HtmlTree): Span | null {
  const location = element.sourceCodeLocation;
  const start = location?.startTag?.endOffset;
  const end = location?.endTag?.startOffset;
  return start === undefined || end === undefined ? null : { start: tree.base + start, end: tree.base + end };
}

/** Where an attribute's value stands, its quotes excluded. */
export function attributeSpan(element: Element, name: string, tree: HtmlTree): Span | null {
  const location = element.sourceCodeLocation?.attrs?.[name];
  if (location === undefined) return null;
  const source = tree.file.slice(tree.base + location.startOffset, tree.base + location.endOffset);
  const lead = /^[^=]*=\s*["']?/.exec(source)?.[0].length ?? 0;
  const trail = /["']$/.test(source) ? 1 : 0;
  return { start: tree.base + location.startOffset + lead, end: tree.base + location.endOffset - trail };
}
