import { analyseProse } from "../text/analyse-prose.ts";
import { findFacts } from "../text/facts.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { Article } from "./article.ts";
import { emptinessOf, isOwnProse } from "./emptiness.ts";
import { readArticle } from "./read-article.ts";
import { voiceOf } from "./voice.ts";

/**
 * Reads an article of any supported format. Never throws: a file without prose is an article without prose, and
 * says why in `emptiness`.
 */
export async function parseArticle(file: SourceFile): Promise<Article> {
  const document = await readArticle(file);
  const { format, blocks, metadata, origins } = document;
  const prose = analyseProse(file.text, blocks.filter(isOwnProse));
  const facts = findFacts(prose, metadata.datePublished);
  return {
    ...metadata,
    path: file.path,
    format,
    origins,
    file: file.text,
    blocks: blocks.map(({ kind, span, mapped }) => ({ kind, span, text: mapped.text })),
    prose,
    voice: voiceOf(blocks, prose, facts.quotations),
    emptiness: prose.sentences.length > 0 ? null : emptinessOf(file.text, document),
    ...facts,
  };
}
