import type { ArticleDocument } from "../article.ts";
import { readTextArticle } from "../text/read-text-article.ts";
export function readMarkdownArticle(file: string): ArticleDocument {
  return { ...readTextArticle(file), format: "markdown" };
}
