import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { ReporterContext } from "./index.ts";

type Place = Pick<ReporterContext, "cwd" | "env">;

/**
 * The folder that code hosts count paths from: what GitHub and GitLab name in their jobs, else the repository that
 * the working directory lies in, else the working directory.
 */
export function repositoryRoot({ cwd, env }: Place): string {
  for (const named of [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR]) {
    if (named && isWithin(cwd, resolve(named))) return resolve(named);
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

/** A report's path from the root on, with forward slashes; null where it lies elsewhere. */
export function pathFrom(root: string, path: string, cwd: string): string | null {
  const absolute = resolve(cwd, path);
  return isWithin(absolute, root) ? relative(root, absolute).replaceAll("\\", "/") : null;
}

/** `pathFrom` the repository's root, for formats without another way: what lies elsewhere keeps its path. */
export function hostPaths(context: Place): (path: string) => string {
  const root = repositoryRoot(context);
  return (path) => pathFrom(root, path, context.cwd) ?? path;
}

function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== ".." && !from.startsWith(`..${sep}`) && resolve(folder, from) === path;
}
