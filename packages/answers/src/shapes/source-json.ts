import type { Article } from "@evenhand/core";
import { storedProvenance } from "./stored-provenance.ts";

/** An article that summaries are checked against. */
export interface GatheredSource {
  readonly article: Article;
  /** What it is cited by. */
  readonly ids: readonly string[];
  /** The summaries that use it, as shown. */
  readonly usedBy: readonly string[];
}

/** A source as lists of them tell it. */
export interface SourceJson {
  readonly ids: readonly string[];
  readonly path: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly sha256: string | null;
  readonly words: number;
  /** The summaries that use it. */
  readonly usedBy: readonly string[];
}

export function sourceJson({ article, ids, usedBy }: GatheredSource): SourceJson {
  const { path, headline, publisher, datePublished, url, file } = article;
  const { retrieved, sha256 } = storedProvenance(file);
  const words = wordsOf(article);
  return { ids, path, headline, publisher, datePublished, url, retrieved, sha256, words, usedBy };
}

export function wordsOf({ prose }: Pick<Article, "prose">): number {
  return prose.text.match(/\S+/g)?.length ?? 0;
}
