import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeFile } from "@evenhand/core/input";

/**
 * Reads a text file of a data set, unpacking `.gz`, decoded as the product decodes it; a byte order mark stays.
 *
 * @throws InputError when the bytes are not text.
 */
export async function readText(folder: string, path: string): Promise<string> {
  const bytes = await readFile(join(folder, path));
  const plain = path.toLowerCase().endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return decodeFile(plain, plainPath(path));
}

/** The path without a trailing `.gz`, whose extension tells the format. */
export function plainPath(path: string): string {
  return path.replace(/\.gz$/i, "");
}
