import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Document = DefaultTreeAdapterTypes.Document;

/** An HTML file as a tree whose nodes know their offsets; `base` is added to each (1 after a byte order mark). */
export interface HtmlTree {
  readonly document: Document;
  readonly file: string;
  readonly base: number;
}

export function parseTree(file: string): HtmlTree {
  const base = file.charCodeAt(0) === 0xfeff ? 1 : 0;
  const document = parse(file.slice(base), { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return { document, file, base };
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return "tagName" in node;
}

export function isText(node: DefaultTreeAdapterTypes.Node): node is TextNode {
  return node.nodeName === "#text";
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** All elements below a node, in document order. */
export function* elements(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (isElement(child)) yield child;
    yield* elements(child);
  }
}

/** The text below a node, white space as it stands. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (isText(node)) return node.value;
  if (
    !("childNodes" in node) ||
    (isElement(node) && /^(?:script|style|noscript|template)$/.test(node.tagName))
  )
    return "";
  return node.childNodes.map(textOf).join("");
}
