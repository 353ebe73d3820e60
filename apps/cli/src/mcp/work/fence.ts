import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { inMegabytes } from "@evenhand/answers";
import { InputError } from "@evenhand/core/node";
import { LIMITS } from "../limits.ts";

/** The folders that a client lets be read, and nothing around them. */
export interface Fence {
  /** Absolute; what paths are relative to. */
  readonly cwd: string;
  /** Absolute, symbolic links resolved. */
  readonly roots: readonly string[];
  /**
   * A path of an argument as an absolute one.
   *
   * @throws InputError when it leads out of the folders, through `..` or a symbolic link too.
   */
  resolve(path: string): Promise<string>;
  /**
   * @param path Absolute.
   * @throws InputError when it leads out of the folders, or to a file that is too large.
   */
  check(path: string): Promise<void>;
  /** @param path Absolute. */
  allows(path: string): Promise<boolean>;
}

/** @param folders Absolute; those that are not there are left out. */
export async function fenceOf(folders: readonly string[]): Promise<Fence> {
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => null)));
  const roots = real.filter((folder) => folder !== null);
  const cwd = roots[0] ?? resolve(sep);

  /** As the folder is really called, if it was granted by the name of a link. */
  function inRealFolder(path: string): string {
    const at = folders.findIndex((folder) => isWithin(path, folder));
    const [folder, root] = [folders[at], real[at]];
    return folder === undefined || root === undefined || root === null
      ? path
      : resolve(root, relative(folder, path));
  }

  async function allows(path: string): Promise<boolean> {
    const target = await realTarget(path);
    return target !== null && roots.some((root) => isWithin(target, root));
  }

  async function check(path: string, shown: string = relative(cwd, path)): Promise<void> {
    if (!(await allows(path))) throw new InputError(shown, null, outside(roots));
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && found.size > LIMITS.file) throw new InputError(shown, null, tooLarge(found.size));
  }

  return {
    cwd,
    roots,
    check,
    allows,
    async resolve(path) {
      const named = URL.canParse(path) && path.startsWith("file:") ? pathOfUrl(path) : resolve(cwd, path);
      const absolute = inRealFolder(named);
      await check(absolute, path);
      return absolute;
    },
  };
}

function outside(roots: readonly string[]): string {
  return roots.length === 0
    ? "may not be read: no folder is open to this client; give the text itself"
    : `lies outside the folders that may be read (${roots.join(", ")}); name a file in them, or give its text`;
}

function tooLarge(size: number): string {
  return `is too large (${inMegabytes(size)}; files up to ${inMegabytes(LIMITS.file)} are read); save the article's text alone and name that`;
}

function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw new InputError(url, null, "is the address of no file here; name its path");
  }
}

function isWithin(path: string, root: string): boolean {
  const inner = relative(root, path);
  return inner === "" || (inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner));
}

/** Where a path leads, links resolved; of a file that is not there, where it would be. Null for none at all. */
async function realTarget(path: string): Promise<string | null> {
  if (path.includes("\0")) return null;
  const missing: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    try {
      return resolve(await realpath(at), ...missing);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A dangling link leads to somewhere too, which is not known here.
      if (code !== "ENOENT" || (await isLink(at)) || dirname(at) === at) return null;
      missing.unshift(relative(dirname(at), at));
    }
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
