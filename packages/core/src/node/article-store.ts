import type { Article } from "../article/article.ts";
import { parseArticle } from "../article/parse-article.ts";
import { displayPath } from "./paths.ts";
import { readTextFile } from "./text-file.ts";

/** Reads articles, each file once however many summaries use it. */
export interface ArticleStore {
  /** The working directory, which paths in articles and messages are relative to. */
  readonly cwd: string;
  /**
   * @param path Absolute.
   * @throws InputError when there is no such file, or it is not text.
   */
  load(path: string): Promise<Article>;
}

export function articleStore(cwd: string): ArticleStore {
  const articles = new Map<string, Promise<Article>>();
  return {
    cwd,
    load(path) {
      let article = articles.get(path);
      if (article === undefined) {
        article = readArticle(path, cwd);
        articles.set(path, article);
      }
      return article;
    },
  };
}

async function readArticle(path: string, cwd: string): Promise<Article> {
  const shown = displayPath(path, cwd);
  return parseArticle({ path: shown, text: await readTextFile(path, shown) });
}
