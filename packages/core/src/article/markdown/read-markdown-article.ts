import type { FootnoteDefinition, Root } from "mdast";
import { parseDocument } from "yaml";
import { mappedTextBuilder, sliceMapped } from "../../text/mapped-text.ts";
import { mapInline } from "../../text/markdown/map-inline.ts";
import { readMarkdown } from "../../text/markdown/read-markdown.ts";
import type { TextBlock } from "../../text/prose.ts";
import type { ArticleDocument, MetadataField, MetadataOrigin } from "../article.ts";
import { markBlocks } from "../mark-blocks.ts";
import { type MetadataCollector, metadataCollector } from "../signals/metadata.ts";
import { isoFrom } from "../signals/written-date.ts";

/** Front matter keys by field; the first that has a value counts. */
const KEYS: Readonly<Record<MetadataField, readonly string[]>> = {
  headline: ["headline", "title"],
  alternativeHeadline: ["alternativeHeadline", "subtitle", "deck", "standfirst"],
  author: ["author", "authors", "byline"],
  publisher: [
    "publisher",
    "outlet",
    "site",
    "site_name",
    "publication",
    "newspaper",
    "magazine",
    "journal",
    "source",
    "issuer",
    "issued_by",
    "organisation",
    "organization",
  ],
  datePublished: ["datePublished", "date", "published"],
  dateModified: ["dateModified", "modified", "updated", "lastmod"],
  inLanguage: ["inLanguage", "language", "lang"],
  url: ["url", "canonical", "link", "canonical_url"],
};

/** Reads a Markdown article: its front matter, then its blocks. Front matter that is no YAML is passed over. */
export function readMarkdownArticle(file: string): ArticleDocument {
  const { mdast, base, blocks } = readMarkdown(file);
  const metadata = metadataCollector();
  offerFrontMatter(mdast, file, base, metadata);
  const all = [...withTableHeads(blocks), ...footnotes(mdast, file, base)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const headline = all.find(({ kind }) => kind === "headline");
  if (headline !== undefined)
    metadata.offer("headline", headline.mapped.text, { from: "text", span: headline.span });
  const marked = markBlocks(all.map(trimmed), metadata);
  return { format: "markdown", ...metadata.build(), blocks: marked };
}

/** A block without white space at its ends, which an image leaves beside it. */
function trimmed(block: TextBlock): TextBlock {
  const { text } = block.mapped;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from === 0 && to === text.length
    ? block
    : { ...block, mapped: sliceMapped(block.mapped, from, Math.max(from, to)) };
}

/** The head row of a table is a row of the table here. */
function withTableHeads(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.map((block, i) =>
    block.kind === "headline" && blocks[i + 1]?.kind === "table" && block.mapped.text.includes(" | ")
      ? { ...block, kind: "table" }
      : block,
  );
}

/** The paragraphs of footnote definitions, where they stand. */
function footnotes(mdast: Root, file: string, base: number): TextBlock[] {
  const definitions = mdast.children.filter(
    (node): node is FootnoteDefinition => node.type === "footnoteDefinition",
  );
  return definitions.flatMap(({ children }) =>
    children.flatMap((node): TextBlock[] => {
      if (node.type !== "paragraph") return [];
      const builder = mappedTextBuilder();
      mapInline(node.children, { file, base, quoteDepth: 0 }, builder);
      const span = {
        start: base + (node.position?.start.offset ?? 0),
        end: base + (node.position?.end.offset ?? 0),
      };
      return [{ kind: "paragraph", mapped: builder.build(), span }];
    }),
  );
}

function offerFrontMatter(mdast: Root, file: string, base: number, metadata: MetadataCollector): void {
  const node = mdast.children.find(({ type }) => type === "yaml");
  if (node === undefined || node.type !== "yaml") return;
  const start = file.indexOf("\n", base) + 1;
  const document = parseDocument(file.slice(start, start + node.value.length));
  if (document.errors.length > 0) return;
  for (const [field, keys] of Object.entries(KEYS) as [MetadataField, readonly string[]][]) {
    for (const key of keys) {
      const value: unknown = document.get(key, true);
      const text = scalarText(value);
      if (text === null) continue;
      const span = scalarSpan(value, file, start);
      const isDate = field === "datePublished" || field === "dateModified";
      metadata.offer(field, isDate ? isoFrom(text) : text, { from: "front matter", span });
    }
  }
}

/** A scalar as the file writes it, so that a date stays a local date; the items of a list joined. */
function scalarText(node: unknown): string | null {
  if (node === null || typeof node !== "object") return null;
  if ("items" in node && Array.isArray(node.items)) {
    const items = node.items.flatMap((item) => scalarText(item) ?? []);
    return items.length < 2 ? (items[0] ?? null) : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
  }
  if (!("value" in node)) return null;
  const source = "source" in node && typeof node.source === "string" ? node.source : null;
  return typeof node.value === "string" ? node.value : source;
}

/** Where a scalar stands, its quotation marks excluded. */
function scalarSpan(node: unknown, file: string, start: number): MetadataOrigin["span"] {
  if (node === null || typeof node !== "object" || !("range" in node) || !Array.isArray(node.range))
    return null;
  const [from, to] = node.range;
  if (typeof from !== "number" || typeof to !== "number") return null;
  const quoted = /^(["']).*\1$/s.test(file.slice(start + from, start + to)) ? 1 : 0;
  return { start: start + from + quoted, end: start + to - quoted };
}
