import { resolve } from "node:path";
import { loadConfig } from "@evenhand/core/node";

/**
 * Where saved articles go: the folder of the configuration's `sources`, else a folder of that name.
 *
 * @returns Absolute.
 * @throws InputError when the configuration is wrong.
 */
export async function sourcesFolder(cwd: string): Promise<string> {
  const { folder, sources } = await loadConfig(cwd);
  const glob = sources.find((each) => !each.startsWith("!") && each.includes("/"));
  if (glob === undefined) return resolve(cwd, "sources");
  const parts = glob.split("/");
  const dynamic = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return resolve(folder, ...parts.slice(0, dynamic < 0 ? -1 : dynamic));
}
