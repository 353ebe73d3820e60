import { readFile, stat } from "node:fs/promises";
import { decodeFile } from "../input/decode-file.ts";
import { InputError } from "../input/problem.ts";

/**
 * @param shown The path for messages.
 * @throws InputError when there is no such file, it cannot be read, or it is not text.
 */
export async function readTextFile(path: string, shown: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).isDirectory()) {
      throw new InputError(shown, null, "is a folder; name the file in it");
    }
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new InputError(shown, null, "no such file");
    throw new InputError(shown, null, `cannot be read (${code}); check its permissions`);
  }
  return decodeFile(bytes, shown);
}
