import { type ListArguments, problemsJson, sourceJson } from "@evenhand/answers";
import { gatherSources } from "../../sources/gather-sources.ts";
import { confined } from "./confined.ts";
import type { Fence } from "./fence.ts";

/** Lists sources as `evenhand sources list` does. */
export async function listJob({ paths = [] }: ListArguments, fence: Fence): Promise<object> {
  const asked = await Promise.all(paths.map(fence.resolve));
  const { store, configs } = confined(fence);
  const patterns = asked.length > 0 || fence.roots.length < 2 ? asked : fence.roots;
  if (fence.roots.length === 0) return { sources: [], errors: [] };
  const { sources, problems } = await gatherSources(patterns, fence.cwd, { store, configs });
  const errors = problemsJson(problems);
  return {
    sources: sources.map(sourceJson),
    errors: sources.length === 0 && paths.length === 0 ? [] : errors,
  };
}

/** The text of a source without what is no part of the article, paragraph by paragraph. */
export async function readJob({ path }: { readonly path: string }, fence: Fence): Promise<object> {
  const { store } = confined(fence);
  const article = await store.load(await fence.resolve(path));
  const { headline, author, publisher, datePublished, url, emptiness } = article;
  const paragraphs = article.blocks
    .filter(({ kind }) => ["headline", "paragraph", "quote", "caption", "list", "table"].includes(kind))
    .map(({ text }) => text.trim());
  return { path: article.path, headline, author, publisher, datePublished, url, emptiness, paragraphs };
}
