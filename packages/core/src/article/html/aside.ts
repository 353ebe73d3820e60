import { oncePer } from "../../text/once.ts";
import type { HtmlBlock } from "./blocks.ts";
import { attribute, type Element } from "./tree.ts";

/** Elements that hold no article text. */
const ASIDE_ELEMENT = /^(?:aside|nav|footer|form|dialog|menu)$/;
/** Words of class names and ids of what stands around an article. */
const ASIDE_NAME =
  /(?:^|[\s_-])(?:promos?|newsletter|subscri(?:be|ption)|sign-?up|related|recommended|recirc\w*|comments?|disqus|ads?|advert\w*|sponsor\w*|share|sharing|social|cookies?|consent|paywall|breadcrumbs?|most-(?:read|popular)|trending|more-from|read-?(?:more|next)|tags?|byline-bio|author-(?:bio|box|card|info)|about-the-author|jp-relatedposts|outbrain|taboola|popup|modal)(?=$|[\s_-])/i;

/** From this share of the page's readable text on, an element is the article and no aside. */
const MAIN_SHARE = 0.25;

/**
 * Which of the blocks stand in something set apart from the article: asides, promotions, comments, consent. An
 * element that holds much of the readable text is not set apart, whatever it is called.
 */
export function asideBlocks(
  blocks: readonly HtmlBlock[],
  isReadable: (block: HtmlBlock) => boolean,
): ReadonlySet<HtmlBlock> {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isReadable(block)) continue;
    total += block.mapped.text.length;
    for (const element of block.ancestors)
      lengths.set(element, (lengths.get(element) ?? 0) + block.mapped.text.length);
  }
  // All blocks of a page stand in the same few elements.
  const isAside = oncePer(
    (element: Element) =>
      (ASIDE_ELEMENT.test(element.tagName) || isHidden(element) || hasAsideName(element)) &&
      (lengths.get(element) ?? 0) < Math.max(1, total * MAIN_SHARE),
  );
  return new Set(blocks.filter(({ ancestors }) => ancestors.some(isAside)));
}

function hasAsideName(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tagName)) return false;
  return [attribute(element, "id"), attribute(element, "class")].some(
    (name) => name !== null && ASIDE_NAME.test(name),
  );
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== null || /display\s*:\s*none/i.test(attribute(element, "style") ?? "")
  );
}

const BYLINE_NAME = /(?:^|[\s_-])(?:by-?line|author(?:s|-?name)?)(?=$|[\s_-])/i;
const DECK_NAME =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|strapline)(?=$|[\s_-])/i;

/** Whether an element is marked as a byline, by its class or as a link to the author. */
export function isBylineElement(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tagName)) return false;
  return (
    ["class", "id", "itemprop"].some((name) => BYLINE_NAME.test(attribute(element, name) ?? "")) ||
    /(?:^|\s)author(?:\s|$)/i.test(attribute(element, "rel") ?? "")
  );
}

/** Whether an element is marked as the line under the headline. */
export function isDeckElement(element: Element): boolean {
  return /^(?:h2|p|div|span)$/.test(element.tagName) && DECK_NAME.test(attribute(element, "class") ?? "");
}

/** Whether a block is the line under the headline. */
export function isDeck(block: HtmlBlock): boolean {
  return block.mapped.text.length < 400 && block.ancestors.slice(-2).some(isDeckElement);
}
