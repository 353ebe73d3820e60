import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ConfigHost } from "../input/config-host.ts";
import { InputError } from "../input/problem.ts";
import { CONFIG_NAMES } from "../input/read-config.ts";
import { diskFiles } from "./disk-files.ts";
import { displayPath } from "./paths.ts";
import { readTextFile } from "./text-file.ts";

/** What people may take for a name that is read. */
const OTHER_NAME = /^evenhand\.config\.(?:[cm]?ts|c?js|toml|json5)$/;

/**
 * Configurations on the disk.
 *
 * @param cwd What paths in messages are relative to.
 */
export function configHost(cwd: string): ConfigHost {
  const shown = (file: string): string => displayPath(file, cwd);
  return {
    ...diskFiles,
    shown,
    folderOf: dirname,
    readText: (file) => readTextFile(file, shown(file)),
    readModule: (file) => readModule(file, shown(file)),
    async configNames(folder) {
      const listed = await readdir(folder).catch(() => null);
      const names = listed ?? CONFIG_NAMES;
      const other = names.find((name) => OTHER_NAME.test(name));
      if (other !== undefined)
        throw new InputError(
          shown(join(folder, other)),
          null,
          "is not read; name it evenhand.config.mjs, or write evenhand.config.jsonc or .yaml",
        );
      const found: string[] = [];
      for (const name of CONFIG_NAMES) {
        if (!names.includes(name)) continue;
        // One that is listed and leads nowhere is told when it is read, and not passed over.
        const at = await stat(join(folder, name)).catch(() => null);
        if (at === null ? listed !== null : at.isFile()) found.push(name);
      }
      return found;
    },
  };
}

/** @throws InputError where the module throws, or has no default export that is plain data. */
async function readModule(file: string, shown: string): Promise<unknown> {
  const url = pathToFileURL(file).href;
  let settings: unknown;
  try {
    // A module is kept by its URL: one that has changed since needs another.
    const { mtimeMs } = await stat(file);
    const module: { readonly default?: unknown } = await import(/* @vite-ignore */ `${url}?${mtimeMs}`);
    settings = await module.default;
  } catch (error) {
    throw new InputError(shown, lineIn(error, url), `could not be run: ${firstLine(error)}`);
  }
  if (settings === undefined)
    throw new InputError(shown, null, "has no default export; write export default { … }");
  try {
    return structuredClone(settings);
  } catch {
    throw new InputError(shown, null, "exports something that is no plain data, such as a function");
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return message.split("\n")[0] ?? "";
}

/** Where a module threw, or where its syntax is wrong. */
function lineIn(error: unknown, url: string): number | null {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const at = stack.indexOf(url);
  const line = at === -1 ? null : /^(?:\?[\d.]+)?:(\d+)/.exec(stack.slice(at + url.length))?.[1];
  return line === null || line === undefined ? null : Number(line);
}
