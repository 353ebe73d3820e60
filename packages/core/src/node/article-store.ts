import { parseArticle } from "../article/parse-article.ts";
import type { Files } from "../input/files.ts";
import { articleOfSidecar, type LoadedArticle, readSidecar } from "../input/sidecar.ts";
import type { Config } from "./config.ts";
import { diskFiles } from "./disk-files.ts";
import { matching } from "./matching.ts";
import { displayPath } from "./paths.ts";
import { recent } from "./recent.ts";
import { readTextFile } from "./text-file.ts";

/** Reads articles, each file once for the summaries that use it one after the other. */
export interface ArticleStore {
  /** The working directory, which paths in articles and messages are relative to. */
  readonly cwd: string;
  /** Files as the store sees them; paths are absolute. */
  readonly files: Files;
  /**
   * Reads an article with the metadata beside it.
   *
   * @param path Absolute.
   * @throws InputError when there is no such file, or it is not text.
   */
  load(path: string): Promise<LoadedArticle>;
  /**
   * A file's text. What a shell's pipe holds can be read no second time, so it is kept.
   *
   * @param path Absolute.
   * @throws InputError as `load` does.
   */
  text(path: string): Promise<string>;
  /** Absolute paths of the articles that a configuration names, in order. */
  configured(config: Pick<Config, "folder" | "sources">): Promise<readonly string[]>;
}

/** How many characters of texts and of parsed articles stay in memory; an article takes some 60 bytes for each. */
const ROOM = { texts: 16_000_000, articles: 2_000_000 } as const;

/**
 * @param cwd Absolute.
 * @param given Texts of files that are not to be read from the disk, by absolute path.
 */
export function articleStore(cwd: string, given: ReadonlyMap<string, string> = new Map()): ArticleStore {
  const articles = recent<Promise<LoadedArticle>>(ROOM.articles);
  const texts = recent<Promise<string>>(ROOM.texts);
  const lists = new Map<string, Promise<readonly string[]>>();

  function text(path: string): Promise<string> {
    const known = given.get(path);
    return known === undefined ? readOnce(path) : Promise.resolve(known);
  }

  function readOnce(path: string): Promise<string> {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const read = readTextFile(path, displayPath(path, cwd));
    texts.set(path, read);
    read.then(
      ({ length }) => {
        if (!isPipe(path)) texts.set(path, read, length);
      },
      () => {},
    );
    return read;
  }

  const files: Files = {
    resolve: diskFiles.resolve,
    exists: async (path) => given.has(path) || diskFiles.exists(path),
    readText: text,
  };

  function load(path: string): Promise<LoadedArticle> {
    const known = articles.get(path);
    if (known !== undefined) return known;
    const article = readArticle(path, displayPath(path, cwd), files);
    articles.set(path, article);
    article.then(
      ({ file }) => articles.set(path, article, file.length),
      () => {},
    );
    return article;
  }

  function configured({ folder, sources }: Pick<Config, "folder" | "sources">): Promise<readonly string[]> {
    const key = JSON.stringify([folder, sources]);
    const list = lists.get(key) ?? configuredSources(sources, folder);
    lists.set(key, list);
    return list;
  }

  return { cwd, files, text, load, configured };
}

function isPipe(path: string): boolean {
  return path.startsWith("/dev/") || path.startsWith("/proc/");
}

async function readArticle(path: string, shown: string, files: Files): Promise<LoadedArticle> {
  const text = await files.readText(path);
  const { metadata, problem } = await readSidecar(path, shown, files);
  // No copy, which would work out all that an article can tell.
  return Object.assign(await parseArticle({ path: shown, text }, { metadata }), { sidecarProblem: problem });
}

async function configuredSources(globs: readonly string[], folder: string): Promise<readonly string[]> {
  const files = await matching(globs, folder);
  return files.filter((file) => articleOfSidecar(file) === null);
}
