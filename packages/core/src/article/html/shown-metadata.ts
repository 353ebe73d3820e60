import type { MetadataField, MetadataOrigin } from "../article.ts";
import { isPersonName, parseByline } from "../signals/byline.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { isoFrom } from "../signals/written-date.ts";
import { isBylineElement, isDeckElement } from "./aside.ts";
import { elementSpan } from "./element-spans.ts";
import { joinNames } from "./json-ld.ts";
import { sharesWords, type TitleCleaner } from "./title.ts";
import { attribute, type Element, elements, type HtmlTree, textOf } from "./tree.ts";

const DATE_NAME =
  /(?:^|[\s_-])(?:pub(?:lish(?:ed)?)?-?date|date(?:line|-published)?|posted-on|entry-date|timestamp|time|(?:published|posted)(?:-(?:on|at|time))?|pub(?:lish)?-?time)(?=$|[\s_-])/i;
const ASIDE_NAME = /(?:^|[\s_-])(?:comments?|related|sidebar|recommended)(?=$|[\s_-])/i;

/** Offers the main heading, where one of the page's titles says much the same. */
export function offerHeading(
  all: readonly Element[],
  tree: HtmlTree,
  cleanTitle: TitleCleaner,
  metadata: MetadataCollector,
): void {
  const titles = all.flatMap((element) => {
    if (element.tagName === "title") return [shownText(element)];
    const key = attribute(element, "property") ?? attribute(element, "name") ?? "";
    return element.tagName === "meta" && /^(?:og|twitter):title$/.test(key)
      ? [attribute(element, "content") ?? ""]
      : [];
  });
  const headings = all.filter(
    (element) =>
      /^h[1-3]$/.test(element.tagName) &&
      !inAside(element) &&
      titles.some((title) => sharesWords(shownText(element), cleanTitle(title))),
  );
  const main = headings.find(({ tagName }) => tagName === "h1");
  const other = headings.find(
    (element) => element !== main && titles.some((title) => isPartOf(shownText(element), title)),
  );
  const isSite =
    main !== undefined && other !== undefined && titles.some((title) => isPartOf(shownText(main), title));
  if (isSite) metadata.offer("publisher", shownText(main), originOf(main, tree));
  const heading = isSite ? other : main;
  if (heading !== undefined) metadata.offer("headline", shownText(heading), originOf(heading, tree));
}

/** Whether a heading is one of the parts of a page title, between bars, dashes or colons. */
function isPartOf(heading: string, title: string): boolean {
  const parts = title.split(/\s*[|–—»·:]\s+|\s+-\s+/u);
  return parts.length > 1 && parts.includes(heading);
}

/** Offers what elements of the body show: heading, deck, byline, date; and the page's title. */
export function offerShown(
  all: readonly Element[],
  tree: HtmlTree,
  cleanTitle: TitleCleaner,
  metadata: MetadataCollector,
): void {
  const offer = (field: MetadataField, value: string | null, element: Element): void =>
    metadata.offer(field, value, originOf(element, tree));
  const title = all.find(({ tagName }) => tagName === "title");
  const body = all.filter((element) => isTelling(element) && !inAside(element));
  for (const element of body)
    if (element.tagName === "h1" && shownText(element).length > 3)
      offer("headline", shownText(element), element);
  if (title !== undefined) offer("headline", cleanTitle(shownText(title)), title);
  for (const element of body) {
    const text = shownText(element);
    if (isDeckElement(element) && text.length < 400) offer("alternativeHeadline", text, element);
    if (isAuthorLink(element) && text.length < 80) offer("author", text.replace(/^by:?\s+/i, ""), element);
  }
  for (const element of body) {
    const text = shownText(element);
    if (!isBylineElement(element) || text.length > 200) continue;
    offer(
      "author",
      linkedNames(element) ?? parseByline(text)?.author ?? (isPersonName(text) ? text : null),
      element,
    );
  }
  for (const element of body) if (isTime(element)) offerTime(element, offer);
  for (const element of body) {
    const text = shownText(element);
    if (hasName(element, DATE_NAME) && text.length < 60) offer("datePublished", isoFrom(text), element);
  }
}

/** The persons that a byline links to, beside whom it may name their jobs; null where a link is no name. */
function linkedNames(byline: Element): string | null {
  const links = elements(byline).filter(({ tagName }) => tagName === "a");
  const names = links.map((link) => shownText(link).replace(/^by:?\s+/i, "")).filter((name) => name !== "");
  return names.every(isPersonName) ? joinNames(names) : null;
}

function isTelling(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tagName)) return false;
  return (
    element.tagName === "h1" ||
    isDeckElement(element) ||
    isBylineElement(element) ||
    isAuthorLink(element) ||
    isTime(element) ||
    hasName(element, DATE_NAME)
  );
}

function offerTime(
  element: Element,
  offer: (field: MetadataField, value: string | null, element: Element) => void,
): void {
  const isUpdate = /modified|updated/i.test(
    `${attribute(element, "itemprop")} ${attribute(element, "class")}`,
  );
  const written = attribute(element, "datetime") ?? attribute(element, "content") ?? shownText(element);
  offer(isUpdate ? "dateModified" : "datePublished", isoFrom(written), element);
}

function isTime(element: Element): boolean {
  return (
    element.tagName === "time" || /^date(?:Published|Modified)$/.test(attribute(element, "itemprop") ?? "")
  );
}

function isAuthorLink(element: Element): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/i.test(attribute(element, "rel") ?? "") ||
    attribute(element, "itemprop") === "author"
  );
}

function hasName(element: Element, pattern: RegExp): boolean {
  return ["class", "id", "itemprop"].some((key) => pattern.test(attribute(element, key) ?? ""));
}

function originOf(element: Element, tree: HtmlTree): MetadataOrigin {
  return { from: "element", span: elementSpan(element, tree) };
}

function shownText(element: Element): string {
  return textOf(element).replace(/\s+/gu, " ").trim();
}

/** Whether an element stands among comments, related stories or the like. */
function inAside(element: Element): boolean {
  let node: Element["parentNode"] = element;
  while (node !== null && "tagName" in node && !/^(?:body|html)$/.test(node.tagName)) {
    if (/^(?:aside|nav|footer)$/.test(node.tagName) || hasName(node, ASIDE_NAME)) return true;
    node = node.parentNode;
  }
  return false;
}
