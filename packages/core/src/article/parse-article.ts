import { analyseProse } from "../text/analyse-prose.ts";
import { findFacts } from "../text/facts.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { Article, ArticleDocument, Metadata, MetadataField } from "./article.ts";
import { emptinessOf, isOwnProse } from "./emptiness.ts";
import { headlineQuotations } from "./headline-quotations.ts";
import { readArticle, readPlainArticle } from "./read-article.ts";
import { voiceOf } from "./voice.ts";

export interface ParseArticleOptions {
  /** Metadata known from elsewhere: each value wins over what the file says, with the origin "sidecar". */
  readonly metadata?: Partial<Metadata>;
}

/**
 * Reads an article of any supported format. Never throws: a file without prose is an article without prose, and
 * says why in `emptiness`. Relative dates are resolved against `datePublished`, as overridden.
 */
export async function parseArticle(
  file: SourceFile,
  { metadata: known = {} }: ParseArticleOptions = {},
): Promise<Article> {
  return articleFrom(file, withMetadata(await readArticle(file), known));
}

/** `parseArticle` for text and Markdown, at once. */
export function parsePlainArticle(file: SourceFile, format: "text" | "markdown"): Article {
  return articleFrom(file, readPlainArticle(file.text, format));
}

function articleFrom(file: SourceFile, document: ArticleDocument): Article {
  const { format, blocks, metadata, origins } = document;
  const prose = analyseProse(file.text, blocks.filter(isOwnProse));
  const facts = findFacts(prose, metadata.datePublished);
  return {
    ...metadata,
    path: file.path,
    format,
    origins,
    file: file.text,
    blocks: blocks.map((block) => ({ ...block, text: block.mapped.text })),
    prose,
    voice: voiceOf(blocks, prose, facts.quotations),
    headlineQuotations: headlineQuotations(file.text, blocks, prose, facts),
    emptiness: prose.sentences.length > 0 ? null : emptinessOf(file.text, document),
    ...facts,
  };
}

function withMetadata(document: ArticleDocument, known: Partial<Metadata>): ArticleDocument {
  const fields = (Object.keys(known) as MetadataField[]).filter((field) => (known[field] ?? null) !== null);
  if (fields.length === 0) return document;
  const origins = fields.map((field) => [field, { from: "sidecar", span: null }] as const);
  const values = fields.map((field) => [field, known[field]] as const);
  return {
    ...document,
    metadata: { ...document.metadata, ...Object.fromEntries(values) },
    origins: { ...document.origins, ...Object.fromEntries(origins) },
  };
}
