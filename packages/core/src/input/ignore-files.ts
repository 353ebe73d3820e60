import ignore, { type Ignore } from "ignore";

/** Where ignore files are looked for: on a disk, or in what an editor shows of one. */
export interface IgnoreHost {
  /** The text of a file in a folder; null where there is none. */
  textOf(folder: string, name: string): Promise<string | null>;
  /** The folder that a file or folder is in; the topmost folder is in itself. */
  parentOf(path: string): string;
  /** The path from a folder to what lies in it, with `/` between folders. */
  within(folder: string, path: string): string;
  /** Whether a .gitignore that stands in the folder holds. */
  hasGit(folder: string): Promise<boolean>;
}

/** Tells which paths .gitignore and .evenhandignore files leave out; each of those is read once. */
export interface IgnoreFiles {
  isIgnored(path: string, kind: "file" | "folder"): Promise<boolean>;
}

/** The ignore files that hold in a folder, outermost first. */
type IgnoreRules = readonly { readonly folder: string; readonly rules: Ignore }[];

/**
 * Looks up what ignore files say. An .evenhandignore goes before a .gitignore beside it. What lies in a folder that is
 * left out is left out too.
 */
export function ignoreFiles(host: IgnoreHost): IgnoreFiles {
  const rulesOf = new Map<string, Promise<IgnoreRules>>();
  const ignored = new Map<string, Promise<boolean>>();

  function rulesIn(at: string): Promise<IgnoreRules> {
    let rules = rulesOf.get(at);
    if (rules === undefined) {
      rules = readRules(at);
      rulesOf.set(at, rules);
    }
    return rules;
  }

  async function readRules(at: string): Promise<IgnoreRules> {
    const parent = host.parentOf(at);
    const outer = parent === at ? [] : await rulesIn(parent);
    const names = (await host.hasGit(at)) ? [".gitignore", ".evenhandignore"] : [".evenhandignore"];
    const texts = await Promise.all(names.map((name) => host.textOf(at, name)));
    const lines = texts.filter((text) => text !== null);
    return lines.length === 0 ? outer : [...outer, { folder: at, rules: ignore().add(lines.join("\n")) }];
  }

  function isLeftOut(path: string, kind: "file" | "folder", rules: IgnoreRules): boolean {
    let leftOut = false;
    for (const { folder, rules: own } of rules) {
      const inside = host.within(folder, path);
      const result = own.test(kind === "folder" ? `${inside}/` : inside);
      if (result.ignored) leftOut = true;
      else if (result.unignored) leftOut = false;
    }
    return leftOut;
  }

  async function isIgnored(path: string, kind: "file" | "folder"): Promise<boolean> {
    const parent = host.parentOf(path);
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
