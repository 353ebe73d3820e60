import type { Article } from "./article.ts";

/** A file's text as decoded, a byte order mark included. */
export interface SourceFile {
  /** Relative to the working directory, for messages; its extension helps to tell the format. */
  readonly path: string;
  readonly text: string;
}

/** Reads an article of any supported format. Never throws: a file without prose is an article without prose. */
export async function parseArticle(_file: SourceFile): Promise<Article> {
  throw new Error("parseArticle: being built");
}
