import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { isMarkdown } from "../input/files.ts";
import type { Problem } from "../input/problem.ts";
import { diskFiles } from "./disk-files.ts";
import { displayPath } from "./paths.ts";

/** The .gitignore files that hold in a folder, outermost first. */
type IgnoreRules = readonly { readonly folder: string; readonly rules: Ignore }[];

/**
 * The Markdown files below a folder, in the order of their paths. Left out: `node_modules`, hidden folders and
 * what .gitignore files leave out. Folders that cannot be read become problems.
 */
export async function markdownFiles(
  folder: string,
  cwd: string,
): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];

  async function walk(at: string, outer: IgnoreRules): Promise<void> {
    const rules = await withGitignore(at, outer);
    let entries: Awaited<ReturnType<typeof entriesOf>>;
    try {
      entries = await entriesOf(at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      problems.push({
        path: displayPath(at, cwd),
        line: null,
        message: `cannot be read (${code}); check its permissions`,
      });
      return;
    }
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        const skipped = entry.name === "node_modules" || entry.name.startsWith(".");
        if (!skipped && !isIgnored(`${path}${sep}`, rules)) await walk(path, rules);
      } else if (
        isMarkdown(entry.name) &&
        !isIgnored(path, rules) &&
        (entry.isFile() || (await diskFiles.exists(path)))
      ) {
        files.push(path);
      }
    }
  }

  await walk(folder, await rulesAbove(folder));
  return { files, problems };
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The .gitignore files from the repository's root down to a folder's parent. */
async function rulesAbove(folder: string): Promise<IgnoreRules> {
  const above: string[] = [];
  for (let at = folder; ; at = join(at, "..")) {
    if (await exists(join(at, ".git"))) break;
    const parent = join(at, "..");
    if (parent === at) return [];
    above.unshift(parent);
  }
  let rules: IgnoreRules = [];
  for (const at of above) rules = await withGitignore(at, rules);
  return rules;
}

async function withGitignore(folder: string, outer: IgnoreRules): Promise<IgnoreRules> {
  try {
    const text = await readFile(join(folder, ".gitignore"), "utf8");
    return [...outer, { folder, rules: ignore().add(text) }];
  } catch {
    return outer;
  }
}

function isIgnored(path: string, rules: IgnoreRules): boolean {
  let ignored = false;
  for (const { folder, rules: own } of rules) {
    const result = own.test(relative(folder, path).replaceAll("\\", "/") + (path.endsWith(sep) ? "/" : ""));
    if (result.ignored) ignored = true;
    else if (result.unignored) ignored = false;
  }
  return ignored;
}

async function exists(path: string): Promise<boolean> {
  try {
    await readdir(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOTDIR";
  }
}
