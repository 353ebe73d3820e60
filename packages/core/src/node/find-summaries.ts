import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { hasArticleExtension, isMarkdown } from "../input/files.ts";
import { locateReferences } from "../input/locate-references.ts";
import { namesSources } from "../input/names-sources.ts";
import type { Problem } from "../input/problem.ts";
import { readReferences } from "../input/read-references.ts";
import type { ArticleStore } from "./article-store.ts";
import type { Config } from "./config.ts";
import { diskFiles } from "./disk-files.ts";
import { configuredSources, matching } from "./load-summary.ts";
import { markdownFiles } from "./markdown-files.ts";

export interface FoundSummaries {
  /** Absolute paths of the summaries, each once. */
  readonly files: readonly string[];
  readonly errors: readonly Problem[];
}

/** A glob that ends in an extension, or in some to choose from. */
const NAMES_EXTENSIONS = /\.(?:[a-z]+|\{[a-z,]+\})$/i;

/**
 * Finds the files to check: summaries, and what is named. A glob that says which extensions it means (`*.txt`,
 * `*.{md,html}`) takes in the text and HTML files it matches. Of the Markdown files in a glob or a folder, those
 * are summaries that match the configuration's `files` or name sources of their own. What is a source is left out
 * of both. Without patterns: the configuration's `files`, else the working directory.
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
  const texts = new Set<string>();
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
    if (kind === "file" || kind === "pipe") named.add(path);
    else if (kind === "folder") await addFolder(path);
    else if (!isDynamicPattern(pattern)) {
      errors.push({ path: pattern, line: null, message: "no such file or folder; check the path" });
    } else {
      const files = await matching([pattern], cwd);
      if (files.length === 0)
        errors.push({ path: pattern, line: null, message: "the pattern matches no file" });
      for (const file of files) {
        if (isMarkdown(file)) candidates.add(file);
        else if (NAMES_EXTENSIONS.test(pattern) && hasArticleExtension(file)) texts.add(file);
      }
    }
  }
  if (patterns.length === 0 && config.files.length === 0) await addFolder(cwd);
  else if (patterns.length === 0) for (const file of configured) candidates.add(file);
  for (const file of await matching(excluded, cwd)) {
    candidates.delete(file);
    texts.delete(file);
  }

  const sources = new Set(await configuredSources(config));
  const summaries = new Set(named);
  for (const file of new Set([...named, ...candidates])) {
    // What a pipe holds can be read only once.
    if ((await kindOf(file)) === "pipe") continue;
    const references = await readReferences(file, diskFiles);
    const located = await locateReferences(references ?? [], file, diskFiles);
    const isSummary = named.has(file) || configured.has(file) || references === null;
    if (!isSummary && !(await namesSources(located, sources, diskFiles))) continue;
    summaries.add(file);
    for (const reference of located) if (reference.file !== null) sources.add(reference.file);
  }
  const files = [...new Set([...summaries, ...texts])].filter(
    (file) => named.has(file) || !sources.has(file),
  );
  if (files.length === 0 && errors.length === 0) {
    errors.push(nothingFound(patterns, candidates.size, config));
  }
  return { files, errors };
}

async function kindOf(path: string): Promise<"file" | "folder" | "pipe" | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFIFO() ? "pipe" : "file";
  } catch {
    return null;
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
