import { parseArticle } from "@evenhand/core";
import { decodeFile, type Files, InputError, type LoadedArticle, readSidecar } from "@evenhand/core/input";
import { type FileAccess, REASONS } from "../files/file-access.ts";
import { nameOf, resolveTarget } from "../uris.ts";

/** Files and the articles in them by URI; each file is read, and each text parsed, once. */
export interface ArticleStore {
  readonly files: Files;
  /**
   * Reads an article with the metadata beside it.
   *
   * @param path How messages name the article.
   * @throws InputError when there is no such file, or it is not text.
   */
  load(uri: string, path: string): Promise<LoadedArticle>;
  /** Forgets what was read from the file: it changed, or may have. */
  forget(uri: string): void;
}

export interface ArticleStoreOptions {
  readonly access: () => FileAccess;
  /** The text of the document where an editor has it open, else undefined. It wins over the file. */
  readonly openText: (uri: string) => string | undefined;
  /** Whether a change of the file will be told through `forget`; other files are read every time. */
  readonly isWatched: (uri: string) => boolean;
}

interface Parsed {
  readonly path: string;
  readonly text: string;
  /** What stands beside it. */
  readonly sidecar: string;
  readonly article: Promise<LoadedArticle>;
}

export function articleStore({ access, openText, isWatched }: ArticleStoreOptions): ArticleStore {
  const texts = new Map<string, Promise<string>>();
  const parsed = new Map<string, Parsed>();

  function readText(uri: string): Promise<string> {
    const open = openText(uri);
    if (open !== undefined) return Promise.resolve(open);
    const known = texts.get(uri);
    if (known !== undefined) return known;
    const name = nameOf(uri);
    const reading = access()
      .read(uri, name)
      .then((bytes) => decodeFile(bytes, name));
    if (isWatched(uri)) {
      texts.set(uri, reading);
      reading.catch((error: unknown) => {
        if (!isMissing(error)) texts.delete(uri);
      });
    }
    return reading;
  }

  async function exists(uri: string): Promise<boolean> {
    try {
      await readText(uri);
      return true;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return !isMissing(error) && error.message !== REASONS.folder;
    }
  }

  const files: Files = { resolve: resolveTarget, exists, readText };
  return {
    files,
    async load(uri, path) {
      const text = await readText(uri);
      const { metadata, problem } = await readSidecar(uri, path, files);
      const sidecar = JSON.stringify([metadata, problem]);
      const known = parsed.get(uri);
      if (known?.text === text && known.path === path && known.sidecar === sidecar) return known.article;
      const article = parseArticle({ path, text }, { metadata }).then((read) => ({
        ...read,
        sidecarProblem: problem,
      }));
      parsed.set(uri, { path, text, sidecar, article });
      return article;
    },
    forget(uri) {
      texts.delete(uri);
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof InputError && error.message === REASONS.missing;
}
