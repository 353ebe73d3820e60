import { stat } from "node:fs/promises";
import type { Article } from "@evenhand/core";
import { sidecarsOf } from "@evenhand/core/node";

/** Characters of the articles that a thread keeps; each takes some 60 bytes. */
const ROOM = 1_000_000;
/** Milliseconds after which a file's times tell whether it has changed since. */
const SETTLED = 2000;

/** By working directory and path, the one that was asked for last at the end. */
const kept = new Map<string, { readonly stamp: string; readonly article: Article }>();

/**
 * An article as this thread read it before, while its file and the metadata beside it are as they were: who corrects a
 * summary asks about the same sources again and again.
 *
 * @param path Absolute.
 */
export async function keptArticle<Read extends Article>(
  path: string,
  cwd: string,
  load: () => Promise<Read>,
): Promise<Read> {
  const key = JSON.stringify([cwd, path]);
  const stamp = await stampOf(path);
  const known = kept.get(key);
  kept.delete(key);
  const article = known !== undefined && known.stamp === stamp ? (known.article as Read) : await load();
  if (stamp === null) return article;
  kept.set(key, { stamp, article });
  let length = [...kept.values()].reduce((sum, one) => sum + one.article.file.length, 0);
  for (const [oldest, { article: old }] of kept) {
    if (length <= ROOM) break;
    kept.delete(oldest);
    length -= old.file.length;
  }
  return article;
}

/** What changes with a file and the metadata beside it; null where that cannot be told. */
async function stampOf(path: string): Promise<string | null> {
  const found = await Promise.all([path, ...sidecarsOf(path)].map((file) => stat(file).catch(() => null)));
  if (found[0] === null) return null;
  const isSettled = found.every((file) => file === null || Date.now() - file.ctimeMs > SETTLED);
  const parts = found.map((file) => file && [file.ino, file.size, file.mtimeMs, file.ctimeMs]);
  return isSettled ? JSON.stringify(parts) : null;
}
