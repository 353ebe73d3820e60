import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { hasArticleExtension, isMarkdown } from "../input/files.ts";
import { locateReferences } from "../input/locate-references.ts";
import { namesSources } from "../input/names-sources.ts";
import type { Problem } from "../input/problem.ts";
import { readReferences } from "../input/read-references.ts";
import type { ArticleStore } from "./article-store.ts";
import type { Config, ConfigLoader } from "./config.ts";
import { inParallel } from "./in-parallel.ts";
import { leftOutBy } from "./left-out.ts";
import { type IsLeftOut, markdownFiles } from "./markdown-files.ts";
import { matching } from "./matching.ts";

export interface FoundSummaries {
  /** Absolute paths of the summaries, each once. */
  readonly files: readonly string[];
  /** The articles that each of them names, or is given by its configuration; absolute. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly errors: readonly Problem[];
  /** Patterns that match no file, and that there is no summary at all; nothing is wrong with any file. */
  readonly unmatched: readonly Problem[];
}

export interface FindOptions {
  /** Whether folders and globs take in what ignore files and configurations leave out. */
  readonly noIgnore?: boolean;
}

/** A glob that ends in an extension, or in some to choose from. */
const NAMES_EXTENSIONS = /\.(?:[a-z]+|\{[a-z,]+\})$/i;

/** What tells of a folder, and may link to the articles in it. */
const README = /(?:^|[\\/])readme\.(?:md|markdown)$/i;

/**
 * Finds the files to check: summaries, and what is named. A glob that says which extensions it means (`*.txt`,
 * `*.{md,html}`) takes in the text and HTML files it matches. Of the Markdown files in a glob or a folder, those
 * are summaries that match the `files` of their configuration or, READMEs aside, name sources of their own. What is a source is left
 * out of both, and so is what is ignored. Without patterns: the configuration's `files`, else the working directory.
 *
 * @param patterns Paths, folders and globs, relative to the working directory; `!` leaves out what a glob matches.
 * @throws InputError when a configuration is wrong.
 */
export async function findSummaries(
  patterns: readonly string[],
  configs: ConfigLoader,
  store: ArticleStore,
  { noIgnore = false }: FindOptions = {},
): Promise<FoundSummaries> {
  const { cwd } = store;
  const named = new Set<string>();
  const candidates = new Set<string>();
  const texts = new Set<string>();
  const errors: Problem[] = [];
  const unmatched: Problem[] = [];
  const own = await configs.forFolder(cwd);
  const isLeftOut: IsLeftOut = noIgnore ? async () => false : leftOutBy(configs, cwd, cwd);

  async function addFolder(folder: string): Promise<void> {
    const { files, problems } = await markdownFiles(folder, cwd, isLeftOut);
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
      const matched = await matching([pattern], cwd);
      const files = await without(matched, isLeftOut);
      if (files.length === 0) unmatched.push(nothingMatched(pattern, matched.length));
      for (const file of files) {
        if (isMarkdown(file)) candidates.add(file);
        else if (NAMES_EXTENSIONS.test(pattern) && hasArticleExtension(file)) texts.add(file);
      }
    }
  }
  if (patterns.length === 0 && own.files.length === 0) await addFolder(cwd);
  else if (patterns.length === 0) {
    for (const file of await without(await matching(own.files, own.folder), isLeftOut)) candidates.add(file);
  }
  for (const file of await matching(excluded, cwd)) {
    candidates.delete(file);
    texts.delete(file);
  }

  const isConfigured = configuredFiles(configs);
  const looked = await inParallel([...new Set([...named, ...candidates])], async (file) => {
    const configured = await store.configured(await configs.forFile(file));
    // What a pipe holds can be read only once.
    if ((await kindOf(file)) === "pipe") return { file, configured, sources: null };
    const references = await readReferences(file, store.files);
    const located = await locateReferences(references ?? [], file, store.files);
    const isSummary =
      named.has(file) ||
      references === null ||
      (await isConfigured(file)) ||
      (!README.test(file) && (await namesSources(located, new Set(configured), store.files)));
    const sources = located.map((reference) => reference.file).filter((path) => path !== null);
    return { file, configured, sources: isSummary ? sources : null };
  });
  const articles = new Set([
    ...(await store.configured(own)),
    ...looked.flatMap(({ configured }) => configured),
  ]);
  const sources = new Map<string, readonly string[]>();
  for (const { file, configured, sources: namedSources } of looked) {
    if (namedSources === null) continue;
    sources.set(file, namedSources.length > 0 ? namedSources : configured);
    for (const article of namedSources) articles.add(article);
  }
  const summaries = new Set([...named, ...sources.keys()]);
  const files = [...new Set([...summaries, ...texts])].filter(
    (file) => named.has(file) || !articles.has(file),
  );
  if (files.length === 0 && errors.length + unmatched.length === 0) {
    unmatched.push(nothingFound(patterns, candidates.size, own));
  }
  return { files, sources, errors, unmatched };
}

/** Tells whether a file's configuration counts it among its `files`. */
function configuredFiles(configs: ConfigLoader): (file: string) => Promise<boolean> {
  const lists = new Map<string, Promise<ReadonlySet<string>>>();
  return async (file) => {
    const { files, folder } = await configs.forFile(file);
    const key = JSON.stringify([folder, files]);
    const list = lists.get(key) ?? matching(files, folder).then((found) => new Set(found));
    lists.set(key, list);
    return (await list).has(file);
  };
}

async function without(files: readonly string[], isLeftOut: IsLeftOut): Promise<string[]> {
  const leftOut = await inParallel(files, (file) => isLeftOut(file, "file"));
  return files.filter((_, at) => !leftOut[at]);
}

function nothingMatched(pattern: string, ignored: number): Problem {
  const message =
    ignored === 0
      ? "the pattern matches no file"
      : "all files that the pattern matches are ignored; name them, or use --no-ignore";
  return { path: pattern, line: null, message };
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
      ? "no Markdown file found; name a text, or set a folder up with evenhand init"
      : `no summary found among ${candidates} Markdown file${candidates === 1 ? "" : "s"}; a summary names its sources in footnotes, links or front matter, or is named on the command line`;
  return { path: where, line: null, message };
}
