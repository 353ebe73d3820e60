import type { MappedText } from "../../text/mapped-text.ts";
import type { BlockKind } from "../../text/prose.ts";
import type { Span } from "../../text/span.ts";
import { blockBuilder } from "./block-builder.ts";
import { mapTextNode } from "./map-text-node.ts";
import {
  attribute,
  type Element,
  type HtmlTree,
  isElement,
  isText,
  type Node,
  type TextNode,
} from "./tree.ts";

/** A block of a page with the elements that it stands in. */
export interface HtmlBlock {
  readonly kind: BlockKind;
  readonly mapped: MappedText;
  readonly span: Span;
  readonly textNodes: readonly TextNode[];
  /** From the outermost element to the one that holds the text. */
  readonly ancestors: readonly Element[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BLOCK_ELEMENTS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
/** Elements whose text no reader sees as part of a page's prose. */
const SKIPPED = words(
  "script style noscript template head title svg math button select option textarea input iframe object canvas audio video map datalist",
);

/** The blocks of a page's body in document order, whatever they are worth. */
export function readBlocks(tree: HtmlTree): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let builder = blockBuilder(tree.file);
  let textNodes: TextNode[] = [];
  let holder: readonly Element[] = [];
  /** Line breaks right behind another one: two of them part paragraphs. */
  const breaks = new Set<Element>();
  let pendingRow: readonly Element[] | null = null;

  function close(): void {
    const built = builder.build();
    if (built !== null) {
      const ancestors = pendingRow ?? holder;
      blocks.push({
        kind: pendingRow === null ? kindOf(ancestors) : "table",
        ...built,
        textNodes,
        ancestors,
      });
    }
    builder = blockBuilder(tree.file);
    textNodes = [];
  }

  function visit(nodes: readonly Node[], ancestors: readonly Element[]): void {
    let last: Element | null = null;
    for (const node of nodes) {
      if (isElement(node)) {
        if (last?.tagName === "br" && node.tagName === "br") breaks.add(node);
        last = node;
      } else if (isText(node) && node.value.trim() !== "") last = null;
      if (isText(node)) {
        if (node.value.trim() !== "") {
          holder = ancestors;
          textNodes.push(node);
        }
        mapTextNode(node, tree, builder.piece);
      } else if (isElement(node) && !SKIPPED.has(node.tagName)) visitElement(node, [...ancestors, node]);
    }
  }

  function visitElement(element: Element, ancestors: readonly Element[]): void {
    const { tagName } = element;
    const start = tree.base + (element.sourceCodeLocation?.startOffset ?? 0);
    if (tagName === "br") {
      const end = tree.base + (element.sourceCodeLocation?.endOffset ?? 0);
      if (breaks.has(element)) close();
      else builder.separator(" ", { start, end });
    } else if (pendingRow !== null) {
      if (tagName === "td" || tagName === "th") builder.separator(" | ", { start, end: start });
      else if (BLOCK_ELEMENTS.has(tagName)) builder.separator(" ", { start, end: start });
      visit(element.childNodes, ancestors);
    } else if (!BLOCK_ELEMENTS.has(tagName)) visit(element.childNodes, ancestors);
    else {
      close();
      if (tagName === "tr" && isDataRow(element)) pendingRow = ancestors;
      visit(element.childNodes, ancestors);
      close();
      if (pendingRow === ancestors) pendingRow = null;
    }
  }

  visit(tree.document.childNodes, []);
  close();
  return blocks;
}

/** A row of data has two cells at least, and no paragraphs or tables in them. */
function isDataRow(row: Element): boolean {
  const cells = row.childNodes.filter(
    (node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName),
  );
  const holdsBlocks = (element: Element): boolean =>
    element.childNodes.some(
      (node) =>
        isElement(node) &&
        (/^(?:table|h[1-6]|article|section|figure|blockquote|form)$/.test(node.tagName) || holdsBlocks(node)),
    );
  const paragraphs = cells.flatMap((cell) =>
    cell.childNodes.filter((node) => isElement(node) && node.tagName === "p"),
  );
  return cells.length > 1 && paragraphs.length <= cells.length && !cells.some(holdsBlocks);
}

function kindOf(ancestors: readonly Element[]): BlockKind {
  for (const element of ancestors.toReversed()) {
    const { tagName } = element;
    if (/^h[1-6]$/.test(tagName)) return "headline";
    if (tagName === "figcaption" || tagName === "caption") return "caption";
    if (/\bcaption\b|-caption\b|\bcaption-|__caption/i.test(attribute(element, "class") ?? ""))
      return "caption";
    if (tagName === "li") return "list";
    if (tagName === "blockquote") return "quote";
    if (tagName === "figure") return "caption";
  }
  return "paragraph";
}
