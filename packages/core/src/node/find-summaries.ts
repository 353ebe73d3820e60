import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { readArticle } from "../article/read-article.ts";
import { InputError, type Problem } from "../input/problem.ts";
import type { LocatedReference } from "../input/resolve-sources.ts";
import { sameUrl } from "../input/same-url.ts";
import type { ArticleStore } from "./article-store.ts";
import type { Config } from "./config.ts";
import { configuredSources, matching } from "./load-summary.ts";
import { locateReferences } from "./locate-references.ts";
import { markdownFiles } from "./markdown-files.ts";
import { hasArticleExtension, isMarkdown } from "./paths.ts";
import { readReferences } from "./read-references.ts";
import { readTextFile } from "./text-file.ts";

export interface FoundSummaries {
  /** Absolute paths of the summaries, each once. */
  readonly files: readonly string[];
  readonly errors: readonly Problem[];
}

/**
 * Finds the summaries to check. A path that is named is one. Of what a glob or a folder holds, those Markdown
 * files are that match the configuration's `files` or name sources of their own, unless they are a source
 * themselves. Without patterns: the configuration's `files`, else the working directory.
 *
 * @param patterns Paths, folders and globs, relative to the working directory; `!` leaves out what a glob matches.
 */
export async function findSummaries(
  patterns: readonly string[],
  config: Config,
  store: ArticleStore,
): Promise<FoundSummaries> {
  const { cwd } = store;
  const named = new Set<string>();
  const candidates = new Set<string>();
  const errors: Problem[] = [];
  const configured = new Set(await matching(config.files, config.folder));

  async function addFolder(folder: string): Promise<void> {
    const { files, problems } = await markdownFiles(folder, cwd);
    for (const file of files) candidates.add(file);
    errors.push(...problems);
  }

  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    const path = resolve(cwd, pattern);
    const kind = await kindOf(path);
    if (kind === "file") named.add(path);
    else if (kind === "folder") await addFolder(path);
    else if (!isDynamicPattern(pattern)) {
      errors.push({ path: pattern, line: null, message: "no such file or folder; check the path" });
    } else {
      const files = await matching([pattern], cwd);
      if (files.length === 0)
        errors.push({ path: pattern, line: null, message: "the pattern matches no file" });
      for (const file of files) if (isMarkdown(file)) candidates.add(file);
    }
  }
  if (patterns.length === 0 && config.files.length === 0) await addFolder(cwd);
  else if (patterns.length === 0) for (const file of configured) candidates.add(file);
  for (const file of await matching(excluded, cwd)) candidates.delete(file);

  const sources = new Set(await configuredSources(config));
  const summaries = new Set(named);
  for (const file of new Set([...named, ...candidates])) {
    const references = await readReferences(file);
    const located = await locateReferences(references ?? [], file);
    const isSummary = named.has(file) || configured.has(file) || references === null;
    if (!isSummary && !(await namesSources(located, sources, store))) continue;
    summaries.add(file);
    for (const reference of located) if (reference.file !== null) sources.add(reference.file);
  }
  const files = [...summaries].filter((file) => named.has(file) || !sources.has(file));
  if (files.length === 0 && errors.length === 0) {
    errors.push(nothingFound(patterns, candidates.size, config));
  }
  return { files, errors };
}

async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/**
 * Whether references make their file a summary. A link to a Markdown file alone does not, unless that is an
 * article (it has an author, publisher, date or URL): pages link to each other everywhere.
 */
async function namesSources(
  located: readonly LocatedReference[],
  configured: ReadonlySet<string>,
  store: ArticleStore,
): Promise<boolean> {
  for (const { reference, file, url } of located) {
    if (file !== null) {
      if (reference.from === "link" && isMarkdown(file)) {
        if (configured.has(file) || (await isArticle(file))) return true;
      } else if (hasArticleExtension(file)) return true;
    } else if (url !== null) {
      for (const source of configured) {
        const article = await tryLoad(source, store);
        if (article?.url && sameUrl(article.url, url)) return true;
      }
    }
  }
  return false;
}

/** Going by its metadata alone, without analysing its prose. */
async function isArticle(path: string): Promise<boolean> {
  try {
    const { metadata } = await readArticle({ path, text: await readTextFile(path, path) });
    return (metadata.author ?? metadata.publisher ?? metadata.datePublished ?? metadata.url) !== null;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

async function tryLoad(file: string, store: ArticleStore) {
  try {
    return await store.load(file);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function nothingFound(patterns: readonly string[], candidates: number, config: Config): Problem {
  const where =
    patterns.length > 0 ? patterns.join(" ") : config.files.length > 0 ? config.files.join(" ") : ".";
  const message =
    candidates === 0
      ? "no Markdown file found"
      : `no summary found among ${candidates} Markdown file${candidates === 1 ? "" : "s"}; a summary names its sources in footnotes, links or front matter, or is named on the command line`;
  return { path: where, line: null, message };
}
