import { asideBlocks } from "./aside.ts";
import type { HtmlBlock } from "./blocks.ts";
import { attribute, type Element, isElement, type TextNode } from "./tree.ts";

/** Shortest block that is taken for prose without Readability's word. */
const PROSE = 40;
/** A container that holds this much of the kept text is the article's own. */
const OWN_SHARE = 0.25;
/** How many times the text that Readability kept a container must hold for Readability to have missed the article. */
const MISSED = 2;

/**
 * The blocks that are the article: what Readability kept without the asides, and prose beside it that
 * Readability passed over. Where it kept little of a page with much prose, the container with most of it. Where it
 * was not asked (null), the container with most sentences, however short they are.
 */
export function selectBlocks(
  blocks: readonly HtmlBlock[],
  readable: ReadonlySet<TextNode> | null,
): { readonly article: ReadonlySet<HtmlBlock>; readonly asides: ReadonlySet<HtmlBlock> } {
  const kept = new Set(blocks.filter((block) => share(block, (node) => readable?.has(node) === true) >= 0.5));
  const isProse = (block: HtmlBlock): boolean => isSentence(block, readable === null ? 0 : PROSE);
  const asides = asideBlocks(blocks, (block) => (kept.size > 0 ? kept.has(block) : isProse(block)));
  for (const block of asides) kept.delete(block);
  const prose = blocks.filter((block) => !asides.has(block) && isProse(block));
  const best = heaviest(prose);
  if (best !== null && best.length > MISSED * lengthOf([...kept])) {
    return {
      article: new Set(
        blocks.filter((block) => !asides.has(block) && block.ancestors.includes(best.container)),
      ),
      asides,
    };
  }
  const total = lengthOf([...kept]);
  const own = [...groupByContainer(kept)].filter(([, held]) => lengthOf(held) >= total * OWN_SHARE);
  const sections = own.map(([container]) => sectionOf(container));
  for (const block of prose) {
    const section = sectionOf(containerOf(block));
    if (sections.some((known) => isSameSection(known, section))) kept.add(block);
  }
  return { article: new Set([...kept, ...headingsOf(blocks, kept, asides)]), asides };
}

/** The headings right above kept text, which stand in nothing that this text does not stand in but their section. */
function headingsOf(
  blocks: readonly HtmlBlock[],
  kept: ReadonlySet<HtmlBlock>,
  asides: ReadonlySet<HtmlBlock>,
): HtmlBlock[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== "headline" || next === undefined || next.kind === "headline" || asides.has(block))
      return false;
    const parent = block.ancestors[block.ancestors.findIndex(({ tagName }) => /^h[2-6]$/.test(tagName)) - 1];
    return kept.has(next) && parent !== undefined && next.ancestors.includes(parent);
  });
}

interface Section {
  readonly container: Element | null;
  /** Classes of the container and of what it stands in, without numbers; empty where it has none itself. */
  readonly names: string;
  /** The `article` element around it. */
  readonly article: Element | null;
}

function sectionOf(container: Element | null): Section {
  const outer: Element[] = [];
  for (let node: Element["parentNode"] = container; node !== null && isElement(node); node = node.parentNode)
    outer.push(node);
  const [own = "", around = ""] = outer.map((element) => attribute(element, "class")?.trim() ?? "");
  return {
    container,
    names: own === "" ? "" : `${outer.length} ${own.replace(/\d+/g, "0")} < ${around.replace(/\d+/g, "0")}`,
    article: outer.find(({ tagName }) => tagName === "article") ?? null,
  };
}

/** Sections of one article are called the same and stand equally deep; another `article` element is another one. */
function isSameSection(a: Section, b: Section): boolean {
  return a.container === b.container || (a.names !== "" && a.names === b.names && a.article === b.article);
}

function groupByContainer(blocks: Iterable<HtmlBlock>): Map<Element | null, HtmlBlock[]> {
  const groups = new Map<Element | null, HtmlBlock[]>();
  for (const block of blocks) {
    const container = containerOf(block);
    const group = groups.get(container);
    if (group === undefined) groups.set(container, [block]);
    else group.push(block);
  }
  return groups;
}

/** The container with most prose right in it. */
function heaviest(prose: readonly HtmlBlock[]): { container: Element; length: number } | null {
  let best: { container: Element; length: number } | null = null;
  for (const [container, blocks] of groupByContainer(prose)) {
    const length = lengthOf(blocks);
    if (container !== null && length > (best?.length ?? 0)) best = { container, length };
  }
  return best;
}

function lengthOf(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { mapped }) => sum + mapped.text.length, 0);
}

/** The element that a paragraph stands in; for a list item, what its list stands in. */
function containerOf(block: HtmlBlock): Element | null {
  return (
    block.ancestors.findLast(
      ({ tagName }) =>
        !/^(?:p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|span|a|b|i|em|strong|font|u|small|pre|code|td|th|tr|tbody|table)$/.test(
          tagName,
        ),
    ) ?? null
  );
}

/** A paragraph or list item that is no line of links. */
function isSentence(block: HtmlBlock, shortest: number): boolean {
  if (!/^(?:paragraph|quote|list)$/.test(block.kind) || block.mapped.text.length < shortest) return false;
  return /[.!?…:]["”’')\]]*$/u.test(block.mapped.text) && share(block, isInLink) < 0.4;
}

function isInLink(node: TextNode): boolean {
  for (let parent = node.parentNode; parent !== null && isElement(parent); parent = parent.parentNode) {
    if (parent.tagName === "a") return true;
    if (/^(?:p|li|div|td|body)$/.test(parent.tagName)) return false;
  }
  return false;
}

/** How much of a block's text stands in text nodes of a kind, 0 to 1. */
function share(block: HtmlBlock, isOne: (node: TextNode) => boolean): number {
  const length = (nodes: readonly TextNode[]): number =>
    nodes.reduce((sum, { value }) => sum + value.trim().length, 0);
  return length(block.textNodes.filter(isOne)) / Math.max(1, length(block.textNodes));
}
