import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Files } from "../input/files.ts";
import { readTextFile } from "./text-file.ts";

/** The disk's files, by absolute path. */
export const diskFiles: Files = {
  resolve: (from, target) => {
    if (!target.startsWith("file:")) return resolve(dirname(from), target);
    return URL.canParse(target) ? fileURLToPath(target) : null;
  },
  exists: async (path) => {
    try {
      return (await stat(path)).isFile();
    } catch {
      return false;
    }
  },
  readText: (path) => readTextFile(path, path),
};
