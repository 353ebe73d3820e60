import type { ArticleDocument } from "../article.ts";
import { readTextArticle } from "../text/read-text-article.ts";
export async function readHtmlArticle(file: string): Promise<ArticleDocument> {
  return { ...readTextArticle(file), format: "html" };
}
