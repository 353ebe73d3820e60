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
  /**
   * A file's text, read once: what a shell's pipe holds can be read no second time.
   *
   * @param path Absolute.
   * @throws InputError as `load` does.
   */
  text(path: string): Promise<string>;
}

export function articleStore(cwd: string): ArticleStore {
  const articles = new Map<string, Promise<LoadedArticle>>();
  const texts = new Map<string, Promise<string>>();
  function text(path: string): Promise<string> {
    const read = texts.get(path) ?? readTextFile(path, displayPath(path, cwd));
    texts.set(path, read);
    return read;
  }
  return {
    cwd,
    text,
    load(path) {
      let article = articles.get(path);
      if (article === undefined) {
        article = readArticle(path, displayPath(path, cwd), text);
        articles.set(path, article);
      }
      return article;
    },
  };
}

async function readArticle(
  path: string,
  shown: string,
  read: (path: string) => Promise<string>,
): Promise<LoadedArticle> {
  const text = await read(path);
  const { metadata, problem } = await readSidecar(path, shown, diskFiles);
  return { ...(await parseArticle({ path: shown, text }, { metadata })), sidecarProblem: problem };
}
