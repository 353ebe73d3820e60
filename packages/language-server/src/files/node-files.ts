import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkReadable, InputError } from "@evenhand/core/input";
import { normaliseUri } from "../uris.ts";
import { type FileAccess, REASONS } from "./file-access.ts";

const REASON_OF_CODE: Readonly<Record<string, string>> = {
  ENOENT: REASONS.missing,
  ENOTDIR: REASONS.missing,
  EISDIR: REASONS.folder,
  EACCES: REASONS.forbidden,
  EPERM: REASONS.forbidden,
};

/** No bytes of a file: what kind it is shows once it is read, its size before. */
const NOTHING = new Uint8Array();

/** Files on this machine's disk. */
export const nodeFiles: FileAccess = {
  async read(uri, name) {
    if (!uri.startsWith("file:")) throw new InputError(name, null, `is not on this machine's disk (${uri})`);
    const path = fileURLToPath(uri);
    try {
      const found = await stat(path);
      if (found.isFile()) checkReadable(NOTHING, found.size, name);
      else if (!found.isDirectory()) throw new InputError(name, null, REASONS.device);
      return await readFile(path);
    } catch (error) {
      if (error instanceof InputError) throw error;
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new InputError(name, null, REASON_OF_CODE[code] ?? `cannot be read (${code})`);
    }
  },
  realUri: async (uri) => normaliseUri(pathToFileURL(await realPath(fileURLToPath(uri))).href),
};

/** Of what is not there, the folder above it counts. */
function realPath(path: string): Promise<string> {
  const folder = dirname(path);
  return realpath(path).catch(async () =>
    folder === path ? path : join(await realPath(folder), basename(path)),
  );
}
