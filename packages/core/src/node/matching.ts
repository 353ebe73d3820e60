import { glob } from "tinyglobby";

/** Absolute paths of the files that match globs, in order of their paths, without `node_modules`. */
export async function matching(globs: readonly string[], folder: string): Promise<string[]> {
  if (globs.length === 0) return [];
  const files = await glob([...globs], {
    cwd: folder,
    absolute: true,
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
  });
  return files.sort();
}
