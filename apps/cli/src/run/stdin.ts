import { resolve } from "node:path";
import process from "node:process";
import { decodeFile } from "@evenhand/core/node";

/** A text that came by standard input, and the file that it stands for. */
export interface GivenText {
  /** Absolute; there need be no such file. Sources are relative to it, and its configuration holds. */
  readonly path: string;
  readonly text: string;
}

/**
 * @param name The file's name; null where none is given.
 * @throws InputError when the input is no text, or too large.
 */
export async function readStandardInput(name: string | null, cwd: string): Promise<GivenText> {
  const shown = name ?? "<stdin>";
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return { path: resolve(cwd, shown), text: decodeFile(Buffer.concat(chunks), shown) };
}
