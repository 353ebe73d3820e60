import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
