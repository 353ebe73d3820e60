import { type Article, parseArticle } from "@evenhand/core";
import { decode } from "../files/decode.ts";
import type { FileAccess } from "../files/file-access.ts";

/** Articles by URI, each parsed once for a given text. */
export interface ArticleStore {
  /**
   * @param path How messages name the article.
   * @throws UnreadableFile
   */
  load(uri: string, path: string): Promise<Article>;
  /** Forgets what was read from the file: it changed, or may have. */
  forget(uri: string): void;
}

interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly article: Promise<Article>;
}

/**
 * @param openText The text of the document where an editor has it open, else undefined. It wins over the file.
 * @param isWatched Whether a change of the file will be told through `forget`; other files are read every time.
 */
export function articleStore(
  files: () => FileAccess,
  openText: (uri: string) => string | undefined,
  isWatched: (uri: string) => boolean,
): ArticleStore {
  const texts = new Map<string, Promise<string>>();
  const parsed = new Map<string, Parsed>();

  function readText(uri: string): Promise<string> {
    const open = openText(uri);
    if (open !== undefined) return Promise.resolve(open);
    const known = texts.get(uri);
    if (known !== undefined) return known;
    const reading = files().read(uri).then(decode);
    if (isWatched(uri)) {
      texts.set(uri, reading);
      reading.catch(() => texts.delete(uri));
    }
    return reading;
  }

  return {
    async load(uri, path) {
      const text = await readText(uri);
      const known = parsed.get(uri);
      if (known !== undefined && known.text === text && known.path === path) return known.article;
      const article = parseArticle({ path, text });
      parsed.set(uri, { path, text, article });
      return article;
    },
    forget(uri) {
      texts.delete(uri);
    },
  };
}
