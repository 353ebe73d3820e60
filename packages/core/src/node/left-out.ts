import type { ConfigLoader } from "./config.ts";
import { ignoreLookup } from "./ignore-lookup.ts";
import type { IsLeftOut } from "./markdown-files.ts";

/**
 * Tells what ignore files and the `ignore` of the configurations leave out.
 *
 * @param folder Where the search for files begins.
 */
export function leftOutBy(_configs: ConfigLoader, folder: string, cwd: string): IsLeftOut {
  return ignoreLookup(folder, cwd).isIgnored;
}
