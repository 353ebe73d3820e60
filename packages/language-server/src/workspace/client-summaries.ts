import {
  type ConfigChain,
  type Files,
  findConfig,
  globMatcher,
  type IgnoreFiles,
  InputError,
  ignoreFiles,
  ignoreMatcher,
  layersFor,
  locateReferences,
  namesSources,
  readChain,
  readReferences,
  resolveConfig,
} from "@evenhand/core/input";
import type { Connection } from "vscode-languageserver";
import { FIND_FILES, type FindFilesParams } from "../protocol.ts";
import { configHost, pathIn } from "../settings.ts";
import { folderOf, isInside, normaliseUri } from "../uris.ts";
import { type FileLister, type SummaryFinder, throwIfCancelled } from "./find-summaries.ts";

const MARKDOWN = "**/*.{md,markdown}";
/** What tells of a folder, and may link to the articles in it. */
const README = /(?:^|\/)readme\.(?:md|markdown)$/i;
/** How many files are looked into at a time: each is asked of the client. */
const AT_A_TIME = 16;

/** A file that may be a summary, and the sources that make it one. */
interface Looked {
  readonly uri: string;
  /** Null where it is none. */
  readonly sources: readonly string[] | null;
}

/** Files that the client finds, whatever their file system. */
export function clientMarkdown(connection: Connection): FileLister {
  return (folder, token) => {
    const params: FindFilesParams = { folder, glob: MARKDOWN };
    return connection.sendRequest<readonly string[]>(FIND_FILES, params, token);
  };
}

/**
 * Summaries among files that are listed; by the rule of the command line, but
 * that ignore files count from the workspace folder down.
 *
 * @param filesFor Files to read from in one search.
 */
export function summariesAmong(list: FileLister, filesFor: () => Files): SummaryFinder {
  return {
    async find(folder, token) {
      const found = await list(folder, token);
      const files = filesFor();
      const { isLeftOut, isConfigured, isMeant } = selection(folder, files);
      const own = [...new Set(found.map(normaliseUri))].filter((uri) => isOwn(uri, folder));
      const meant = await isMeant();
      const uris = own.filter(meant).sort();
      const looked: Looked[] = [];
      for (let at = 0; at < uris.length; at += AT_A_TIME) {
        throwIfCancelled(token);
        const some = uris.slice(at, at + AT_A_TIME).map(async (uri): Promise<Looked> => {
          if (await isLeftOut(uri)) return { uri, sources: null };
          return { uri, sources: await sourcesOf(uri, files, await isConfigured(uri)) };
        });
        looked.push(...(await Promise.all(some)));
      }
      const articles = new Set(looked.flatMap(({ sources }) => sources ?? []));
      return looked.flatMap(({ uri, sources }) => (sources === null || articles.has(uri) ? [] : [uri]));
    },
  };
}

/** Whether a file lies in a folder, and in none that is hidden or holds what others made. */
function isOwn(uri: string, folder: string): boolean {
  if (!isInside(uri, folder)) return false;
  const folders = pathIn(uri, folder).split("/").slice(0, -1);
  return !folders.some((name) => name.startsWith(".") || name === "node_modules");
}

/** The files that make a file a summary; null where it is none. */
async function sourcesOf(
  uri: string,
  files: Files,
  isConfigured: boolean,
): Promise<readonly string[] | null> {
  const references = await readReferences(uri, files);
  if (references === null) return [];
  const located = await locateReferences(references, uri, files);
  const isSummary = isConfigured || (!README.test(uri) && (await namesSources(located, new Set(), files)));
  return isSummary ? located.flatMap(({ file }) => file ?? []) : null;
}

interface Selection {
  /** Tells which files the folder's own configuration takes for `files`; all where it says nothing of them. */
  isMeant(): Promise<(uri: string) => boolean>;
  /** By an ignore file, or by its configuration. */
  isLeftOut(uri: string): Promise<boolean>;
  /** Whether its configuration counts a file among its `files`. */
  isConfigured(uri: string): Promise<boolean>;
}

function selection(top: string, files: Files): Selection {
  const host = configHost(files);
  const ignored = ignoresIn(top, files);
  const chains = new Map<string, Promise<ConfigChain | null>>();

  /** What is wrong with a configuration is told where its summaries are checked. */
  async function chainIn(folder: string): Promise<ConfigChain | null> {
    try {
      const config = await findConfig(folder, host, top);
      return config === null ? null : await readChain(config, host);
    } catch (error) {
      if (error instanceof InputError) return null;
      throw error;
    }
  }

  async function placed(uri: string) {
    const folder = folderOf(uri);
    const chain = await (chains.get(folder) ?? remember(chains, folder, chainIn(folder)));
    if (chain === null) return null;
    const path = pathIn(uri, chain.folder);
    return { path, config: resolveConfig(layersFor(chain.layers, path)) };
  }

  return {
    async isMeant() {
      const chain = await chainIn(top);
      const globs = chain === null ? [] : resolveConfig(layersFor(chain.layers, null)).files;
      if (chain === null || globs.length === 0) return () => true;
      const matches = globMatcher(globs);
      return (uri) => isInside(uri, chain.folder) && matches(pathIn(uri, chain.folder));
    },
    async isLeftOut(uri) {
      if (await ignored.isIgnored(uri, "file")) return true;
      const own = await placed(uri);
      return own !== null && ignoreMatcher(own.config.ignore)(own.path, "file");
    },
    async isConfigured(uri) {
      const own = await placed(uri);
      return own !== null && globMatcher(own.config.files)(own.path);
    },
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  known.set(key, value);
  return value;
}

function ignoresIn(top: string, files: Files): IgnoreFiles {
  return ignoreFiles({
    async textOf(folder, name) {
      const uri = files.resolve(`${folder}/-`, name);
      if (uri === null || !(await files.exists(uri))) return null;
      return files.readText(uri).catch(() => null);
    },
    parentOf: (uri) => (uri === top ? uri : folderOf(uri)),
    within: (folder, uri) => pathIn(uri, folder),
    hasGit: () => Promise.resolve(true),
  });
}
