import { analyseProse, hasWords } from "../text/analyse-prose.ts";
import { findFacts } from "../text/facts.ts";
import { once } from "../text/once.ts";
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

/** All that is no more than read; the rest is worked out when it is first asked for. */
function articleFrom(file: SourceFile, document: ArticleDocument): Article {
  const { format, blocks, metadata, origins } = document;
  const prose = analyseProse(file.text, blocks.filter(isOwnProse));
  const facts = findFacts(prose, metadata.datePublished);
  const voice = once(() => voiceOf(blocks, prose, facts.quotations));
  const inHeadlines = once(() => headlineQuotations(file.text, blocks, prose, facts));
  return {
    ...metadata,
    path: file.path,
    format,
    origins,
    file: file.text,
    blocks: blocks.map((block) => ({ ...block, text: block.mapped.text })),
    prose,
    emptiness: hasWords(prose) ? null : emptinessOf(file.text, document),
    get voice() {
      return voice();
    },
    get headlineQuotations() {
      return inHeadlines();
    },
    get names() {
      return facts.names;
    },
    get quantities() {
      return facts.quantities;
    },
    get dates() {
      return facts.dates;
    },
    get quotations() {
      return facts.quotations;
    },
    get attributions() {
      return facts.attributions;
    },
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
