import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { gunzipSync } from "node:zlib";

/** Reads a UTF-8 text file of a data set, unpacking `.gz`; a byte order mark stays. */
export async function readText(folder: string, path: string): Promise<string> {
  const bytes = await readFile(join(folder, path));
  const plain = path.toLowerCase().endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(plain);
}

/** The path without a trailing `.gz`, whose extension tells the format. */
export function plainPath(path: string): string {
  return path.replace(/\.gz$/i, "");
}

/** The path that `target` means in the file `from`, relative to the folder; null where there is no such file. */
export function resolveIn(folder: string, from: string, target: string): string | null {
  const path = posix.normalize(posix.join(posix.dirname(from), target));
  return existsSync(join(folder, path)) ? path : null;
}
