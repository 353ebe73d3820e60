import { resolve } from "node:path";
import type { GatheredSource } from "@evenhand/answers";
import type { Article } from "@evenhand/core";
import {
  type ArticleStore,
  articleStore,
  type Config,
  type ConfigLoader,
  configLoader,
  findSummaries,
  InputError,
  loadSummary,
  type Problem,
} from "@evenhand/core/node";

export interface GatheredSources {
  /** In the order of their paths. */
  readonly sources: readonly GatheredSource[];
  readonly problems: readonly Problem[];
}

/**
 * The sources of summaries, and those that the configuration of the working directory names.
 *
 * @param patterns Summaries, folders and globs as for `lint`, or articles; empty for all that is found here.
 * @param reader What reads files and configurations, if not the whole disk.
 * @throws InputError when a configuration is wrong.
 */
export async function gatherSources(
  patterns: readonly string[],
  cwd: string,
  { configs, store }: { readonly configs: ConfigLoader; readonly store: ArticleStore } = {
    configs: configLoader(cwd),
    store: articleStore(cwd),
  },
): Promise<GatheredSources> {
  const found = new Map<string, { article: Article; ids: Set<string>; usedBy: Set<string> }>();
  const problems: Problem[] = [];
  function note(article: Article): { ids: Set<string>; usedBy: Set<string> } {
    const known = found.get(article.path) ?? { article, ids: new Set(), usedBy: new Set() };
    found.set(article.path, known);
    return known;
  }
  const summaries = await findSummaries(patterns, configs, store);
  for (const path of summaries.files) {
    try {
      const config = await configs.forFile(path);
      const { summary, sources, errors } = await loadSummary(path, config, store);
      if (sources.length === 0 && (await isArticle(path, config, store))) note(await store.load(path));
      problems.push(...errors);
      for (const { id, article } of sources) {
        const { ids, usedBy } = note(article);
        if (id !== article.path) ids.add(id);
        usedBy.add(summary.path);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error);
    }
  }
  if (patterns.length === 0) await addConfigured(configs, store, cwd, note, problems);
  if (found.size === 0 || patterns.length > 0) problems.push(...summaries.errors, ...summaries.unmatched);
  const sources = [...found.values()].map(({ article, ids, usedBy }) => ({
    article,
    ids: [...ids].sort(),
    usedBy: [...usedBy].sort(),
  }));
  return { sources: sources.sort((a, b) => (a.article.path < b.article.path ? -1 : 1)), problems };
}

/** Whether a file that was named is an article itself: it has an address, a publisher or a date. */
async function isArticle(path: string, config: Config, store: ArticleStore): Promise<boolean> {
  if ((await store.configured(config)).includes(path)) return true;
  const { url, publisher, datePublished } = await store.load(path);
  return (url ?? publisher ?? datePublished) !== null;
}

async function addConfigured(
  configs: ConfigLoader,
  store: ArticleStore,
  cwd: string,
  note: (article: Article) => unknown,
  problems: Problem[],
): Promise<void> {
  for (const path of await store.configured(await configs.forFolder(resolve(cwd)))) {
    try {
      note(await store.load(path));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error);
    }
  }
}
