import {
  type ArticleStore,
  articleStore,
  type ConfigHost,
  type ConfigLoader,
  configHost,
  configLoader,
  type Files,
  InputError,
  sidecarsOf,
} from "@evenhand/core/node";
import type { Fence } from "./fence.ts";
import { keptArticle } from "./kept-articles.ts";

/** Texts and configurations of the folders that may be read, and what a call brings itself. */
export interface Confined {
  readonly fence: Fence;
  readonly store: ArticleStore;
  readonly configs: ConfigLoader;
}

/**
 * @param given Texts that a call brings, by absolute path; they stand for files, wherever those would be.
 * @param configFile Absolute path of a configuration that holds for every file.
 */
export function confined(
  fence: Fence,
  given: ReadonlyMap<string, string> = new Map(),
  configFile: string | null = null,
): Confined {
  const open = articleStore(fence.cwd, given);
  const check = async (path: string): Promise<void> => {
    if (!given.has(path)) await fence.check(path);
  };
  const files: Files = {
    resolve: open.files.resolve,
    exists: async (path) =>
      given.has(path) || ((await fence.allows(path)) && (await open.files.exists(path))),
    async readText(path) {
      await check(path);
      return open.files.readText(path);
    },
  };
  const store: ArticleStore = {
    cwd: open.cwd,
    files,
    text: files.readText,
    async load(path) {
      await check(path);
      const sidecars = sidecarsOf(path);
      for (const sidecar of sidecars)
        if (!given.has(sidecar) && (await open.files.exists(sidecar))) await fence.check(sidecar);
      const isGiven = [path, ...sidecars].some((file) => given.has(file));
      return isGiven ? open.load(path) : keptArticle(path, fence.cwd, () => open.load(path));
    },
    async configured(config) {
      const found = await open.configured(config);
      const allowed = await Promise.all(found.map(fence.allows));
      return found.filter((_, at) => allowed[at]);
    },
  };
  const host = confinedHost(fence, files);
  return {
    fence,
    store,
    configs: configLoader(fence.cwd, { host, ...(configFile === null ? {} : { file: configFile }) }),
  };
}

/** Configurations within the folders alone; none is run, since whoever asks is not who wrote it. */
function confinedHost(fence: Fence, files: Files): ConfigHost {
  const disk = configHost(fence.cwd);
  return {
    ...disk,
    ...files,
    configNames: async (folder) => ((await fence.allows(folder)) ? disk.configNames(folder) : []),
    readModule: async (file) => {
      throw new InputError(
        disk.shown(file),
        null,
        "is a program, which evenhand mcp does not run; move its settings to evenhand.config.jsonc",
      );
    },
  };
}
