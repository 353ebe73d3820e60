import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { InputError } from "@evenhand/core/input";
import { type FileAccess, REASONS } from "./file-access.ts";

const REASON_OF_CODE: Readonly<Record<string, string>> = {
  ENOENT: REASONS.missing,
  ENOTDIR: REASONS.missing,
  EISDIR: REASONS.folder,
  EACCES: REASONS.forbidden,
  EPERM: REASONS.forbidden,
};

/** Files on this machine's disk. */
export const nodeFiles: FileAccess = {
  async read(uri, name) {
    if (!uri.startsWith("file:")) throw new InputError(name, null, `is not on this machine's disk (${uri})`);
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new InputError(name, null, REASON_OF_CODE[code] ?? `cannot be read (${code})`);
    }
  },
};
