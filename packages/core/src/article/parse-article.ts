import { analyseProse } from "../text/analyse-prose.ts";
import { findFacts } from "../text/facts.ts";
import type { BlockKind } from "../text/prose.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { Article } from "./article.ts";
import { readArticle } from "./read-article.ts";

const OWN_PROSE: ReadonlySet<BlockKind> = new Set(["paragraph", "quote", "caption", "list", "table"]);

/** Reads an article of any supported format. Never throws: a file without prose is an article without prose. */
export async function parseArticle(file: SourceFile): Promise<Article> {
  const { format, metadata, origins, blocks } = await readArticle(file);
  const prose = analyseProse(
    file.text,
    blocks.filter((block) => OWN_PROSE.has(block.kind)),
  );
  const facts = findFacts(prose, metadata.datePublished);
  return {
    ...metadata,
    path: file.path,
    format,
    origins,
    file: file.text,
    blocks: blocks.map(({ kind, span }) => ({ kind, span })),
    prose,
    ...facts,
  };
}
