import { stat } from "node:fs/promises";
import { extname, relative } from "node:path";

/** A path as messages and reports show it: relative to the working directory, with forward slashes. */
export function displayPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}

/** Whether a path is one that an article may have. */
export function hasArticleExtension(path: string): boolean {
  return /^\.(?:txt|text|md|markdown|html?|xhtml)$/i.test(extname(path));
}

export function isMarkdown(path: string): boolean {
  return /^\.(?:md|markdown)$/i.test(extname(path));
}

/** Whether there is a file at the path. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
