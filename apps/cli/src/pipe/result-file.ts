import { type FileHandle, open } from "node:fs/promises";
import { whyNotWritten } from "../output.ts";

/** A result that a file ends with. */
export interface LastResult {
  /** The 1-based line of the input that it is of. */
  readonly line: number;
  readonly id: string | null;
}

/** A file of results that a run adds to. */
export interface ResultFile {
  /** Null where the file has no results yet. */
  readonly last: LastResult | null;
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A file that results can't be added to, and why, in one line. */
export class ResultFileProblem extends Error {}

/**
 * Opens a file to add results to it. Of a run that was killed in the middle of a line that line is dropped.
 *
 * @throws ResultFileProblem
 */
export async function openResultFile(path: string): Promise<ResultFile> {
  let handle: FileHandle;
  try {
    handle = await open(path, "a+");
  } catch (error) {
    throw new ResultFileProblem(whyNotWritten(error));
  }
  try {
    const { size } = await handle.stat();
    const end = await lastLineEnd(handle, size);
    if (end < size) await handle.truncate(end);
    const last = end === 0 ? null : lastResult(await lineBefore(handle, end));
    return {
      last,
      write: async (text) => void (await handle.appendFile(text)),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error instanceof ResultFileProblem ? error : new ResultFileProblem(whyNotWritten(error));
  }
}

/** Where the last whole line ends, its line break included; 0 where there is none. */
async function lastLineEnd(handle: FileHandle, size: number): Promise<number> {
  const at = await lastBreak(handle, size);
  return at + 1;
}

/** The line that ends at an offset, its line break left out. */
async function lineBefore(handle: FileHandle, end: number): Promise<string> {
  const start = (await lastBreak(handle, end - 1)) + 1;
  const bytes = Buffer.alloc(end - 1 - start);
  await handle.read(bytes, 0, bytes.length, start);
  return bytes.toString("utf8");
}

const CHUNK = 65_536;

/** Offset of the last line break before an offset; -1 where there is none. */
async function lastBreak(handle: FileHandle, before: number): Promise<number> {
  const bytes = Buffer.alloc(CHUNK);
  for (let end = before; end > 0; ) {
    const start = Math.max(0, end - CHUNK);
    const { bytesRead } = await handle.read(bytes, 0, end - start, start);
    const at = bytes.subarray(0, bytesRead).lastIndexOf(0x0a);
    if (at >= 0) return start + at;
    end = start;
  }
  return -1;
}

/** @throws ResultFileProblem */
function lastResult(text: string): LastResult {
  try {
    const { line, id, type } = JSON.parse(text) as { line?: unknown; id?: unknown; type?: unknown };
    const isResult = type === "document" || type === "failure";
    if (isResult && typeof line === "number") return { line, id: typeof id === "string" ? id : null };
  } catch {
    // No JSON is no result either.
  }
  throw new ResultFileProblem("its last line is no result of a run like this; name another file");
}
