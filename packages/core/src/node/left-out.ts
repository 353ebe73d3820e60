import { relative, sep } from "node:path";
import { ignoreMatcher } from "../input/globs.ts";
import type { Config, ConfigLoader } from "./config.ts";
import { ignoreLookup } from "./ignore-lookup.ts";
import type { IsLeftOut } from "./markdown-files.ts";

/**
 * Tells what ignore files and the `ignore` of the configurations leave out.
 *
 * @param folder Where the search for files begins.
 */
export function leftOutBy(configs: ConfigLoader, folder: string, cwd: string): IsLeftOut {
  const { isIgnored } = ignoreLookup(folder, cwd);
  const matchers = new WeakMap<Config, ReturnType<typeof ignoreMatcher>>();
  return async (path, kind) => {
    if (await isIgnored(path, kind)) return true;
    const config = await configs.forFile(path);
    const isLeftOut = matchers.get(config) ?? ignoreMatcher(config.ignore);
    matchers.set(config, isLeftOut);
    return isLeftOut(relative(config.folder, path).split(sep).join("/"), kind);
  };
}
