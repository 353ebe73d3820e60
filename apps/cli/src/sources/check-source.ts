import { storedProvenance } from "@evenhand/answers";
import type { Article } from "@evenhand/core";
import { FetchError } from "./fetch-error.ts";
import { type FetchedPage, fetchPage } from "./fetch-page.ts";
import { hashOf, paragraphsOf, readPage } from "./read-page.ts";

/**
 * How a saved article stands to the page it was taken from. `there`: the page is, but nothing tells whether it is the
 * same, as the article was not saved by `sources add`.
 */
export type SourceState = "unchanged" | "changed" | "gone" | "unreachable" | "there" | "no address";

export interface CheckedSource {
  readonly path: string;
  readonly url: string | null;
  readonly state: SourceState;
  /** One line: what has changed, or why there is no page. */
  readonly detail: string | null;
}

/**
 * Compares a saved article with its page. Only the article's own text counts: menus, advertisements and comments
 * around it may change.
 *
 * @param timeout Seconds.
 */
export async function checkSource(saved: Article, timeout: number): Promise<CheckedSource> {
  const { path, url } = saved;
  if (url === null || !/^https?:/i.test(url)) return { path, url, state: "no address", detail: null };
  try {
    return { path, url, ...(await compare(saved, await fetchPage(url, timeout))) };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { path, url, state: error.isGone ? "gone" : "unreachable", detail: error.message };
  }
}

async function compare(saved: Article, page: FetchedPage): Promise<Pick<CheckedSource, "state" | "detail">> {
  const stored = storedProvenance(saved.file);
  if (stored.sha256 !== null && stored.sha256 === hashOf(page.bytes))
    return { state: "unchanged", detail: null };
  let current: Awaited<ReturnType<typeof readPage>>;
  try {
    current = await readPage(page);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { state: "changed", detail: `there is no article on the page any more: ${error.message}` };
  }
  if (stored.textSha256 === current.textSha256) return { state: "unchanged", detail: null };
  const difference = differenceOf(saved, current.article);
  if (difference === null) return { state: "unchanged", detail: null };
  // What was saved by other means may differ from the page without any change of it.
  return stored.textSha256 === null
    ? { state: "there", detail: "was not saved by evenhand sources add, so changes cannot be told" }
    : { state: "changed", detail: difference };
}

/** What the page's article has that the saved one does not, and the other way round; null where they are the same. */
function differenceOf(saved: Article, current: Article): string | null {
  const before = paragraphsOf(saved);
  const after = paragraphsOf(current);
  const gone = before.filter((text) => !after.includes(text)).length;
  const added = after.filter((text) => !before.includes(text)).length;
  if (before.length > 0 && gone === before.length)
    return "no paragraph of the article is on the page any more";
  const found: string[] = [];
  if (saved.headline !== current.headline) {
    found.push(
      current.headline === null ? "the headline is gone" : `the headline is now “${current.headline}”`,
    );
  }
  const paragraphs = (n: number): string => (n === 1 ? "1 paragraph is" : `${n} paragraphs are`);
  if (gone > 0 && gone === added) found.push(`${paragraphs(gone)} worded otherwise`);
  else {
    if (added > 0) found.push(`${paragraphs(added)} new`);
    if (gone > 0) found.push(`${paragraphs(gone)} gone`);
  }
  if (found.length === 0 && before.join("\n") !== after.join("\n"))
    found.push("the paragraphs stand in another order");
  return found.length === 0 ? null : found.join(", ");
}

/** Runs a task for each item, so many at a time; the results in the items' order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  async function work(): Promise<void> {
    for (let i = next++; i < items.length; i = next++) results[i] = await task(items[i] as Item);
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
