import { lstat, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { InputError } from "../input/problem.ts";
import { displayPath } from "./paths.ts";

/** Tells which paths .gitignore and .evenhandignore files leave out; each of those is read once. */
export interface IgnoreLookup {
  /**
   * @param path Absolute.
   * @throws InputError when an ignore file that is there cannot be read.
   */
  isIgnored(path: string, kind: "file" | "folder"): Promise<boolean>;
}

/** The ignore files that hold in a folder, outermost first. */
type IgnoreRules = readonly { readonly folder: string; readonly rules: Ignore }[];

/**
 * Looks up what ignore files say. A .gitignore holds from the root of the repository down, or, outside of one, in
 * `folder` and below; an .evenhandignore wherever it stands, and goes before a .gitignore beside it. What lies in a
 * folder that is left out is left out too.
 *
 * @param folder Absolute: where the search for files begins.
 * @param cwd What paths in messages are relative to.
 */
export function ignoreLookup(folder: string, cwd: string = folder): IgnoreLookup {
  const rulesOf = new Map<string, Promise<IgnoreRules>>();
  const ignored = new Map<string, Promise<boolean>>();
  let root: Promise<string> | null = null;

  function rulesIn(at: string): Promise<IgnoreRules> {
    let rules = rulesOf.get(at);
    if (rules === undefined) {
      rules = readRules(at);
      rulesOf.set(at, rules);
    }
    return rules;
  }

  async function readRules(at: string): Promise<IgnoreRules> {
    const parent = dirname(at);
    const outer = parent === at ? [] : await rulesIn(parent);
    root ??= repositoryRoot(folder);
    const names = isWithin(at, await root) ? [".gitignore", ".evenhandignore"] : [".evenhandignore"];
    const texts = await Promise.all(names.map((name) => textOf(join(at, name), cwd)));
    const lines = texts.filter((text) => text !== null);
    return lines.length === 0 ? outer : [...outer, { folder: at, rules: ignore().add(lines.join("\n")) }];
  }

  async function isIgnored(path: string, kind: "file" | "folder"): Promise<boolean> {
    const parent = dirname(path);
    if (parent === path) return false;
    let above = ignored.get(parent);
    if (above === undefined) {
      above = isIgnored(parent, "folder");
      ignored.set(parent, above);
    }
    return (await above) || isLeftOut(path, kind, await rulesIn(parent));
  }

  return { isIgnored };
}

function isLeftOut(path: string, kind: "file" | "folder", rules: IgnoreRules): boolean {
  let leftOut = false;
  for (const { folder, rules: own } of rules) {
    const inside = relative(folder, path).split(sep).join("/");
    const result = own.test(kind === "folder" ? `${inside}/` : inside);
    if (result.ignored) leftOut = true;
    else if (result.unignored) leftOut = false;
  }
  return leftOut;
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
