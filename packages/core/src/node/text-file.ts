import { open, readFile, stat } from "node:fs/promises";
import { checkReadable, decodeFile } from "../input/decode-file.ts";
import { InputError } from "../input/problem.ts";

/**
 * @param shown The path for messages.
 * @throws InputError when there is no such file, it cannot be read, it is not text, it is too large, or no file at all.
 */
export async function readTextFile(path: string, shown: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InputError(shown, null, "is a folder; name the file in it");
    if (!found.isFile() && !(found.isFIFO() && SHELL_PIPE.test(path)))
      throw new InputError(
        shown,
        null,
        "is a device or pipe, not a file; save its text to a file and name that",
      );
    if (found.isFile()) checkReadable(await headOf(path), found.size, shown);
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new InputError(shown, null, "no such file");
    throw new InputError(shown, null, `cannot be read (${code}); check its permissions`);
  }
  return decodeFile(bytes, shown);
}

/** Pipes that a shell passes as files, as in `<(command)`: they end, which a pipe with a name may not. */
const SHELL_PIPE = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/;

/** The first bytes of a file, by which its kind can be told without reading the whole. */
async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
