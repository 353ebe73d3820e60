import type { MetadataField, MetadataOrigin } from "../article.ts";
import { isPersonName, parseByline } from "../signals/byline.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { isoFrom } from "../signals/written-date.ts";
import { isBylineElement, isDeckElement } from "./aside.ts";
import { joinNames, NOBODY, offerJsonLd } from "./json-ld.ts";
import { sharesWords, type TitleCleaner, titleCleaner } from "./title.ts";
import { attribute, type Element, elements, type HtmlTree, textOf } from "./tree.ts";

/** Names of `<meta>` elements by field, the more telling first. */
const META: readonly (readonly [MetadataField, readonly string[]])[] = [
  [
    "headline",
    ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title"],
  ],
  [
    "author",
    [
      "author",
      "article:author",
      "article:author_name",
      "byl",
      "parsely-author",
      "sailthru.author",
      "dc.creator",
      "dcterms.creator",
      "citation_author",
      "article.author",
    ],
  ],
  ["publisher", ["og:site_name", "dc.publisher", "application-name", "publisher", "citation_journal_title"]],
  [
    "datePublished",
    [
      "article:published_time",
      "datepublished",
      "date",
      "parsely-pub-date",
      "sailthru.date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "citation_publication_date",
      "pubdate",
      "publishdate",
      "publish-date",
      "article.published",
      "og:article:published_time",
      "rnews:datepublished",
      "og:published_time",
    ],
  ],
  [
    "dateModified",
    ["article:modified_time", "datemodified", "og:updated_time", "last-modified", "dcterms.modified"],
  ],
  ["url", ["og:url"]],
  ["inLanguage", ["content-language", "og:locale", "language"]],
];

/** Reads a page's metadata: JSON-LD, `<meta>`, then what elements show. */
export function readHtmlMetadata(tree: HtmlTree, metadata: MetadataCollector): void {
  const all = [...elements(tree.document)];
  const cleanTitle = titleCleaner(all);
  offerCanonical(all, tree, metadata);
  offerJsonLd(tree, cleanTitle, metadata);
  offerHeading(all, tree, cleanTitle, metadata);
  offerMeta(all, tree, cleanTitle, metadata);
  offerElements(all, tree, cleanTitle, metadata);
}

/** The page's main heading, where the page's titles say much the same or there is no other. */
function offerHeading(
  all: readonly Element[],
  tree: HtmlTree,
  cleanTitle: TitleCleaner,
  metadata: MetadataCollector,
): void {
  const headings = all.filter(
    (element) => element.tagName === "h1" && !inAside(element) && shownText(element).length > 10,
  );
  const titles = all.flatMap((element) => {
    if (element.tagName === "title") return [shownText(element)];
    const isTitle =
      element.tagName === "meta" &&
      /^(?:og|twitter):title$/.test(attribute(element, "property") ?? attribute(element, "name") ?? "");
    return isTitle ? [attribute(element, "content") ?? ""] : [];
  });
  const fitting = headings.find((heading) =>
    titles.some((title) => sharesWords(shownText(heading), cleanTitle(title))),
  );
  if (fitting !== undefined)
    metadata.offer("headline", shownText(fitting), { from: "element", span: elementSpan(fitting, tree) });
}

function shownText(element: Element): string {
  return textOf(element).replace(/\s+/gu, " ").trim();
}

function offerMeta(
  all: readonly Element[],
  tree: HtmlTree,
  cleanTitle: TitleCleaner,
  metadata: MetadataCollector,
): void {
  const metas = all.filter(({ tagName }) => tagName === "meta");
  for (const [field, names] of META) {
    for (const name of names) {
      const found = metas.filter((meta) =>
        ["property", "name", "itemprop", "http-equiv"].some(
          (key) => attribute(meta, key)?.toLowerCase() === name,
        ),
      );
      const values = found.flatMap((meta) => clean(field, attribute(meta, "content")) ?? []);
      const [first] = found;
      if (first === undefined) continue;
      const value = field === "author" ? joinNames(values) : (values[0] ?? null);
      metadata.offer(field, field === "headline" && value !== null ? cleanTitle(value) : value, {
        from: "meta",
        span: attributeSpan(first, "content", tree),
      });
    }
  }
}

/** A meta value as the field takes it, or null where it can't be meant. */
function clean(field: MetadataField, content: string | null): string | null {
  const text = content?.trim() ?? "";
  if (text === "") return null;
  if (field === "datePublished" || field === "dateModified") return isoFrom(text);
  if (field === "author")
    return /^(?:https?:)?\/\/|^@/i.test(text) || NOBODY.test(text) ? null : text.replace(/^by\s+/i, "");
  if (field === "inLanguage") return text.replace("_", "-");
  return text;
}

function offerCanonical(all: readonly Element[], tree: HtmlTree, metadata: MetadataCollector): void {
  const link = all.find(
    (element) => element.tagName === "link" && attribute(element, "rel")?.toLowerCase() === "canonical",
  );
  if (link !== undefined)
    metadata.offer("url", attribute(link, "href"), {
      from: "element",
      span: attributeSpan(link, "href", tree),
    });
}

function offerElements(
  all: readonly Element[],
  tree: HtmlTree,
  cleanTitle: TitleCleaner,
  metadata: MetadataCollector,
): void {
  const body = all.filter((element) => !inAside(element));
  const origin = (element: Element): MetadataOrigin => ({
    from: "element",
    span: elementSpan(element, tree),
  });
  const offerText = (field: MetadataField, element: Element | undefined): void => {
    if (element !== undefined) metadata.offer(field, shownText(element), origin(element));
  };
  offerText(
    "headline",
    body.find((element) => element.tagName === "h1" && shownText(element).length > 3),
  );
  const title = all.find(({ tagName }) => tagName === "title");
  if (title !== undefined) metadata.offer("headline", cleanTitle(shownText(title)), origin(title));

  const deck = body.find((element) => isDeckElement(element) && shownText(element).length < 400);
  offerText("alternativeHeadline", deck);

  const bylines = body.filter((element) => shownText(element).length < 200 && isBylineElement(element));
  const links = body.filter(
    (element) =>
      /(?:^|\s)author(?:\s|$)/i.test(attribute(element, "rel") ?? "") ||
      attribute(element, "itemprop") === "author",
  );
  for (const element of links) {
    const name = shownText(element).replace(/^by:?\s+/i, "");
    if (name !== "" && name.length < 80) metadata.offer("author", name, origin(element));
  }
  for (const element of bylines) {
    const text = shownText(element);
    const author = parseByline(text)?.author ?? (isPersonName(text) ? text : null);
    if (author !== null) metadata.offer("author", author, origin(element));
  }
  const times = body.filter(
    (element) =>
      element.tagName === "time" || /^date(?:Published|Modified)$/.test(attribute(element, "itemprop") ?? ""),
  );
  for (const element of times) {
    const field = /modified|updated/i.test(`${attribute(element, "itemprop")} ${attribute(element, "class")}`)
      ? "dateModified"
      : "datePublished";
    const date = isoFrom(
      attribute(element, "datetime") ?? attribute(element, "content") ?? shownText(element),
    );
    metadata.offer(field, date, origin(element));
  }
  const dated = body.find(
    (element) =>
      shownText(element).length < 60 &&
      names(
        element,
        /(?:^|[\s_-])(?:pub(?:lish(?:ed)?)?-?date|date(?:line|-published)?|posted-on|entry-date|timestamp)(?=$|[\s_-])/i,
      ) &&
      isoFrom(shownText(element)) !== null,
  );
  if (dated !== undefined) metadata.offer("datePublished", isoFrom(shownText(dated)), origin(dated));
  const root = all.find(({ tagName }) => tagName === "html");
  if (root !== undefined)
    metadata.offer("inLanguage", attribute(root, "lang"), {
      from: "element",
      span: attributeSpan(root, "lang", tree),
    });
}

function names(element: Element, pattern: RegExp): boolean {
  return ["class", "id", "itemprop"].some((key) => pattern.test(attribute(element, key) ?? ""));
}

function inAside(element: Element): boolean {
  for (
    let node: unknown = element;
    node !== null && typeof node === "object" && "tagName" in node;
    node = (node as Element).parentNode
  ) {
    const { tagName } = node as Element;
    if (
      /^(?:aside|nav|footer)$/.test(tagName) ||
      /(?:^|[\s_-])(?:comments?|related|sidebar|recommended)(?=$|[\s_-])/i.test(
        `${attribute(node as Element, "class") ?? ""} ${attribute(node as Element, "id") ?? ""}`,
      )
    ) {
      return tagName !== "body" && tagName !== "html";
    }
  }
  return false;
}

function elementSpan(element: Element, tree: HtmlTree): MetadataOrigin["span"] {
  const location = element.sourceCodeLocation;
  const start = location?.startTag?.endOffset;
  const end = location?.endTag?.startOffset;
  return start === undefined || end === undefined ? null : { start: tree.base + start, end: tree.base + end };
}

/** Where an attribute's value stands, its quotes excluded. */
function attributeSpan(element: Element, name: string, tree: HtmlTree): MetadataOrigin["span"] {
  const location = element.sourceCodeLocation?.attrs?.[name];
  if (location === undefined) return null;
  const source = tree.file.slice(tree.base + location.startOffset, tree.base + location.endOffset);
  const lead = /^[^=]*=\s*["']?/.exec(source)?.[0].length ?? 0;
  const trail = /["']$/.test(source) ? 1 : 0;
  return { start: tree.base + location.startOffset + lead, end: tree.base + location.endOffset - trail };
}
