import type { MetadataField } from "../article.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { isoFrom } from "../signals/written-date.ts";
import { attributeSpan } from "./element-spans.ts";
import { joinNames, NOBODY } from "./json-ld.ts";
import type { TitleCleaner } from "./title.ts";
import { attribute, type Element, type HtmlTree } from "./tree.ts";

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

/** Offers what a page's `<meta>` elements say. */
export function offerMeta(
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
