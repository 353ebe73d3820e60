import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { serialize } from "parse5";
import {
  type Element,
  elements,
  type HtmlTree,
  isElement,
  isText,
  type Node,
  type TextNode,
} from "./tree.ts";

/** Elements whose text stays as it is: no mark may stand in it. */
const UNMARKED =
  /^(?:script|style|noscript|template|head|title|textarea|select|option|svg|math|iframe|xmp|plaintext)$/;
const HTML = "http://www.w3.org/1999/xhtml" as Element["namespaceURI"];

/** Elements that Readability takes out before it reads anything: they would only cost time. */
const UNREAD = /^(?:style|svg|template|select|datalist)$/;

/**
 * The text nodes that Readability takes for the article; empty where it finds none. Null for a page too deep or too
 * large for it, on which its time would grow with the square. Every text node is wrapped in
 * a `<data>` element that carries its number through whatever Readability does to the page. The tree is changed.
 */
export function readableText(tree: HtmlTree): ReadonlySet<TextNode> | null {
  const nodes: TextNode[] = [];
  if (tree.wasTooDeep) return null;
  mark(tree.document.childNodes, nodes);
  if (nodes.length + elements(tree.document).length > MOST_NODES) return null;
  const { document } = parseHTML(serialize(tree.document));
  const kept = new Set<TextNode>();
  const article = new Readability<unknown>(document, {
    serializer: (node) => node,
    charThreshold: CHARACTERS,
  }).parse();
  const content = article?.content as
    | { querySelectorAll(selector: string): Iterable<MarkElement> }
    | null
    | undefined;
  for (const element of content?.querySelectorAll("data[value]") ?? []) {
    const node = nodes[Number(element.getAttribute("value"))];
    if (node !== undefined) kept.add(node);
  }
  return kept;
}

/** Text nodes, each counted with its mark, and elements of the largest pages; most have less than 10,000. */
const MOST_NODES = 40_000;

/** Fewest characters of an article; below it Readability tries again with fewer scruples. */
const CHARACTERS = 500;

interface MarkElement {
  getAttribute(name: string): string | null;
}

function mark(children: Node[], nodes: TextNode[]): void {
  for (const [i, node] of children.entries()) {
    if (isElement(node)) {
      if (UNREAD.test(node.tagName)) node.childNodes = [];
      else if (!UNMARKED.test(node.tagName)) mark(node.childNodes, nodes);
    } else if (isText(node) && node.value.trim() !== "" && node.parentNode !== null) {
      const value = String(nodes.push(node) - 1);
      const wrapper: Element = {
        nodeName: "data",
        tagName: "data",
        attrs: [{ name: "value", value }],
        namespaceURI: HTML,
        childNodes: [],
        parentNode: node.parentNode,
      };
      wrapper.childNodes.push({
        nodeName: "#text",
        value: withoutMarks(node.value),
        parentNode: wrapper,
      } as TextNode);
      children[i] = wrapper;
    }
  }
}

/** A text of the same weight that needs no character reference: each makes a text node of its own in linkedom. */
function withoutMarks(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (mark) => (mark === "\u00a0" ? " " : "+"));
}
