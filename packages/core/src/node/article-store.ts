import { parseArticle } from "../article/parse-article.ts";
import { type LoadedArticle, readSidecar } from "../input/sidecar.ts";
import { diskFiles } from "./disk-files.ts";
import { displayPath } from "./paths.ts";
import { readTextFile } from "./text-file.ts";

/** Reads articles, each file once however many summaries use it. */
export interface ArticleStore {
  /** The working directory, which paths in articles and messages are relative to. */
  readonly cwd: string;
  /**
   * Reads an article with the metadata beside it.
   *
   * @param path Absolute.
   * @throws InputError when there is no such file, or it is not text.
   */
  load(path: string): Promise<LoadedArticle>;
}

export function articleStore(cwd: string): ArticleStore {
  const articles = new Map<string, Promise<LoadedArticle>>();
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

async function readArticle(path: string, cwd: string): Promise<LoadedArticle> {
  const shown = displayPath(path, cwd);
  const text = await readTextFile(path, shown);
  const { metadata, problem } = await readSidecar(path, shown, diskFiles);
  return { ...(await parseArticle({ path: shown, text }, { metadata })), sidecarProblem: problem };
}
