import { readFile, stat } from "node:fs/promises";
import { relative } from "node:path";
import type { Article } from "../article/article.ts";
import { parseArticle } from "../article/parse-article.ts";
import { decodeFile } from "./decode-file.ts";
import { InputError } from "./problem.ts";

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

/** A path as messages and reports show it: relative to the working directory, with forward slashes. */
export function displayPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}

/**
 * @param shown The path for messages.
 * @throws InputError when there is no such file, it cannot be read, or it is not text.
 */
export async function readTextFile(path: string, shown: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).isDirectory()) {
      throw new InputError(shown, null, "is a folder; name the file in it");
    }
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new InputError(shown, null, "no such file");
    throw new InputError(shown, null, `cannot be read (${code}); check its permissions`);
  }
  return decodeFile(bytes, shown);
}
