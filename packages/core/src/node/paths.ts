import { relative } from "node:path";

/** A path as messages and reports show it: relative to the working directory, with forward slashes. */
export function displayPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}
