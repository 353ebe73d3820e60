import type { MetadataField } from "../article.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { isoFrom } from "../signals/written-date.ts";
import { decodeReferences } from "./decode-references.ts";
import type { TitleCleaner } from "./title.ts";
import { attribute, elements, type HtmlTree, isText } from "./tree.ts";

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog\w{0,20}|Review|Recipe|WebPage|NewsArticle)$/i;

/** What content systems write where they know no author. */
export const NOBODY: RegExp =
  /^(?:admin(?:istrator)?|no author|unknown|staff|none|null|undefined|editor|webmaster|site ?admin)$/i;

/** Offers what a page's JSON-LD says of the article: in graphs, lists and nested objects alike. */
export function offerJsonLd(tree: HtmlTree, cleanTitle: TitleCleaner, metadata: MetadataCollector): void {
  for (const element of elements(tree.document)) {
    if (element.tagName !== "script" || !/ld\+json/i.test(attribute(element, "type") ?? "")) continue;
    const source = element.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
    const start = tree.base + (element.sourceCodeLocation?.startTag?.endOffset ?? 0);
    const objects = objectsOf(parseJson(source));
    const byId = new Map(
      objects.flatMap((object) =>
        typeof object["@id"] === "string" ? [[object["@id"], object] as const] : [],
      ),
    );
    const articles = objects
      .filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)))
      .sort((a, b) => rank(a) - rank(b));
    const offer = (field: MetadataField, value: string | null): void => {
      if (value === null) return;
      const at = source.indexOf(JSON.stringify(value));
      const span = at < 0 ? null : { start: start + at + 1, end: start + at + 1 + value.length };
      const text = decodeReferences(value);
      metadata.offer(field, field === "headline" ? cleanTitle(text) : text, { from: "json-ld", span });
    };
    for (const article of articles) {
      const isPage = typesOf(article).every((type) => /WebPage$/i.test(type));
      if (!isPage) offer("headline", stringOf(article.headline) ?? stringOf(article.name));
      if (!isPage) offer("alternativeHeadline", stringOf(article.alternativeHeadline));
      offer("author", joinNames(namesOf(article.author, byId).filter((name) => !NOBODY.test(name))));
      offer("publisher", namesOf(article.publisher, byId)[0] ?? null);
      offerDate("datePublished", article.datePublished, offer);
      offerDate("dateModified", article.dateModified, offer);
      offer("inLanguage", stringOf(article.inLanguage));
    }
  }
}

function offerDate(
  field: MetadataField,
  value: unknown,
  offer: (field: MetadataField, value: string | null) => void,
): void {
  const text = stringOf(value);
  if (text !== null) offer(field, isoFrom(text));
}

/** Names joined as a byline joins them: "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string | null {
  const distinct = [...new Set(names)];
  if (distinct.length < 2) return distinct[0] ?? null;
  return `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}`;
}

function parseJson(source: string): unknown {
  const clean = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, "")
    .trim();
  for (const attempt of [clean, clean.replace(/[\n\r\t]+/g, " "), clean.replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: pages carry broken JSON.
    }
  }
  return null;
}

/** How deep objects are looked for: graphs, lists and entities in them. */
const DEEPEST = 16;

/** All objects of a JSON value, outer before inner. */
function objectsOf(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  const below = (inner: unknown): Json[] => objectsOf(inner, depth + 1);
  if (Array.isArray(value)) return value.flatMap(below);
  if (value === null || typeof value !== "object") return [];
  const object = value as Json;
  const inner = [
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "hasPart",
    "itemListElement",
    "author",
    "publisher",
  ];
  return [object, ...inner.flatMap((key) => (key in object ? below(object[key]) : []))];
}

function typesOf(object: Json): string[] {
  const type = object["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === "string");
}

function rank(object: Json): number {
  const types = typesOf(object);
  if (types.some((type) => /(?:Article|BlogPosting|Report|LiveBlog\w{0,20})$/i.test(type))) return 0;
  return types.some((type) => /WebPage$/i.test(type)) ? 2 : 1;
}

function stringOf(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return stringOf(value[0], depth + 1);
  if (value !== null && typeof value === "object")
    return stringOf((value as Json)["@value"] ?? (value as Json).name, depth + 1);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId, depth + 1));
  if (typeof value === "string") return isUrl(value) || value.trim() === "" ? [] : [value.trim()];
  if (value === null || typeof value !== "object") return [];
  const object = value as Json;
  if (object.name === undefined && byId.has(object["@id"]))
    return namesOf(byId.get(object["@id"])?.name, byId, depth + 1);
  return namesOf(object.name, byId, depth + 1);
}

function isUrl(text: string): boolean {
  return /^(?:https?:)?\/\//.test(text);
}
