import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { serialize } from "parse5";
import { type Element, type HtmlTree, isElement, isText, type Node, type TextNode } from "./tree.ts";

/** Elements whose text stays as it is: no mark may stand in it. */
const UNMARKED =
  /^(?:script|style|noscript|template|head|title|textarea|select|option|svg|math|iframe|xmp|plaintext)$/;
const HTML = "http://www.w3.org/1999/xhtml" as Element["namespaceURI"];

/**
 * The text nodes that Readability takes for the article; empty where it finds none. Every text node is wrapped in
 * a `<data>` element that carries its number through whatever Readability does to the page. The tree is changed.
 */
export function readableText(tree: HtmlTree): ReadonlySet<TextNode> {
  const nodes: TextNode[] = [];
  mark(tree.document.childNodes, nodes);
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

/** Fewest characters of an article; below it Readability tries again with fewer scruples. */
const CHARACTERS = 500;

interface MarkElement {
  getAttribute(name: string): string | null;
}

function mark(children: Node[], nodes: TextNode[]): void {
  for (const [i, node] of children.entries()) {
    if (isElement(node)) {
      if (!UNMARKED.test(node.tagName)) mark(node.childNodes, nodes);
    } else if (isText(node) && node.value.trim() !== "" && node.parentNode !== null) {
      const value = String(nodes.push(node) - 1);
      const wrapper: Element = {
        nodeName: "data",
        tagName: "data",
        attrs: [{ name: "value", value }],
        namespaceURI: HTML,
        childNodes: [node],
        parentNode: node.parentNode,
      };
      children[i] = wrapper;
      node.parentNode = wrapper;
    }
  }
}
