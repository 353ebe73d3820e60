import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type FileAccess, NO_SUCH_FILE, UnreadableFile } from "./file-access.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: NO_SUCH_FILE,
  ENOTDIR: NO_SUCH_FILE,
  EISDIR: "it is a folder",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
};

/** Files on this machine's disk. */
export const nodeFiles: FileAccess = {
  async read(uri) {
    if (!uri.startsWith("file:")) throw new UnreadableFile(`it is not on this machine's disk (${uri})`);
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      throw new UnreadableFile(REASONS[code] ?? `it can't be read (${code || String(error)})`);
    }
  },
};
