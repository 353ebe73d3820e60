import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isMarkdown } from "../input/files.ts";
import type { Problem } from "../input/problem.ts";
import { diskFiles } from "./disk-files.ts";
import { inParallel } from "./in-parallel.ts";
import { displayPath } from "./paths.ts";

/** Tells which files and folders are left out. */
export type IsLeftOut = (path: string, kind: "file" | "folder") => Promise<boolean>;

/**
 * The Markdown files below a folder, in the order of their paths, without `node_modules`, hidden folders and what is
 * left out. Folders that cannot be read become problems.
 */
export async function markdownFiles(
  folder: string,
  cwd: string,
  isLeftOut: IsLeftOut,
): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];

  /** @returns The folders in it. */
  async function look(at: string): Promise<string[]> {
    const folders: string[] = [];
    let entries: Dirent[];
    try {
      entries = await readdir(at, { withFileTypes: true });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      problems.push({
        path: displayPath(at, cwd),
        line: null,
        message: `cannot be read (${code}); check its permissions`,
      });
      return [];
    }
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        const skipped = entry.name === "node_modules" || entry.name.startsWith(".");
        if (!skipped && !(await isLeftOut(path, "folder"))) folders.push(path);
      } else if (
        isMarkdown(entry.name) &&
        (entry.isFile() || (await diskFiles.exists(path))) &&
        !(await isLeftOut(path, "file"))
      ) {
        files.push(path);
      }
    }
    return folders;
  }

  for (let level = [folder]; level.length > 0; ) level = (await inParallel(level, look)).flat();
  return { files: files.sort(), problems };
}
