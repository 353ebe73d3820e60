import { lstat, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { type IgnoreFiles, ignoreFiles } from "../input/ignore-files.ts";
import { InputError } from "../input/problem.ts";
import { once } from "../text/once.ts";
import { displayPath } from "./paths.ts";

/**
 * What the ignore files on the disk leave out, of absolute paths. It throws an InputError when an ignore file that is
 * there cannot be read.
 */
export type IgnoreLookup = IgnoreFiles;

/**
 * Looks up what ignore files say. A .gitignore holds from the root of the repository down, or, outside of one, in
 * `folder` and below; an .evenhandignore wherever it stands.
 *
 * @param folder Absolute: where the search for files begins.
 * @param cwd What paths in messages are relative to.
 */
export function ignoreLookup(folder: string, cwd: string = folder): IgnoreLookup {
  const root = once(() => repositoryRoot(folder));
  return ignoreFiles({
    textOf: (at, name) => textOf(join(at, name), cwd),
    parentOf: dirname,
    within: (at, path) => relative(at, path).split(sep).join("/"),
    hasGit: async (at) => isWithin(at, await root()),
  });
}

/** The nearest folder at or above one that holds a repository; the folder itself where none does. */
async function repositoryRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await lstat(join(at, ".git")).catch(() => null);
    if (found !== null) return at;
    if (dirname(at) === at) return folder;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

async function textOf(path: string, cwd: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return null;
    throw new InputError(displayPath(path, cwd), null, `cannot be read (${code}); check its permissions`);
  }
}
