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
  /** Whether it was nested deeper than any page is. */
  readonly wasTooDeep: boolean;
}

/** How deep a tree may be, so that walking it cannot exhaust the stack; browsers stop at 512, pages at some 60. */
const DEEPEST = 256;

/** The tree of a file. What is nested deeper than any page goes is there, side by side at the deepest level. */
export function parseTree(file: string): HtmlTree {
  const base = file.charCodeAt(0) === 0xfeff ? 1 : 0;
  const document = parse(file.slice(base), { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return { document, file, base, wasTooDeep: limitDepth(document) };
}

function limitDepth(document: Document): boolean {
  let level: (Document | Element)[] = [document];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap((parent) => parent.childNodes.filter(isElement));
    for (const element of level) if (isTemplate(element)) element.content.childNodes = [];
  }
  for (const parent of level) flatten(parent);
  return level.length > 0;
}

/** What a template holds is shown by scripts alone. */
function isTemplate(node: Document | Element): node is DefaultTreeAdapterTypes.Template {
  return "content" in node;
}

/** Puts all text below a node right into it, each behind the element that it stood in. */
function flatten(parent: Document | Element): void {
  const flat: Node[] = [];
  const waiting = parent.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    node.parentNode = parent;
    if (!isElement(node)) flat.push(node);
    else if (!RAW_TEXT.test(node.tagName)) {
      if (node.childNodes.some((child) => isText(child) && child.value.trim() !== "")) flat.push(node);
      for (const child of node.childNodes.toReversed()) waiting.push(child);
      node.childNodes = [];
    }
  }
  parent.childNodes = flat;
}

/** Elements whose text is no prose. */
const RAW_TEXT = /^(?:script|style|noscript|title|textarea|xmp|iframe|noembed|noframes|option)$/;

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
export function elements(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const found: Element[] = [];
  collectElements(node, found);
  return found;
}

function collectElements(node: DefaultTreeAdapterTypes.Node, found: Element[]): void {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    found.push(child);
    collectElements(child, found);
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
