import { rmSync } from "node:fs";
import { mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import process from "node:process";

/**
 * Writes a file whole or not at all: a reader never sees half of it, and what stood there stays where writing fails.
 * Folders on the way are made. What is no plain file (a pipe, a device) is written to as it is.
 *
 * @param target As the user names it.
 * @returns What is wrong, in one line without the path; null when it is written.
 */
export async function writeOutput(target: string, text: string): Promise<string | null> {
  const named = resolve(process.cwd(), target);
  try {
    const old = await stat(named).catch(noFile);
    if (old?.isDirectory()) return "is a folder; name a file in it";
    if (old !== null && !old.isFile()) await writeFile(named, text);
    else await replace(old === null ? named : await realpath(named), text, old?.mode);
    return null;
  } catch (error) {
    return whyNotWritten(error);
  }
}

/** Whether a path leads to one of the files, through links too. */
export async function isOneOf(target: string, files: readonly string[]): Promise<boolean> {
  const path = resolve(process.cwd(), target);
  const paths = files.map((file) => resolve(process.cwd(), file));
  if (paths.includes(path)) return true;
  const own = await stat(path).catch(() => null);
  if (own === null) return false;
  const others = await Promise.all(paths.map((file) => stat(file).catch(() => null)));
  return others.some((other) => other !== null && other.dev === own.dev && other.ino === own.ino);
}

/** What kept a file, or standard output, from being written. */
export function whyNotWritten(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? `could not be written: ${message.split("\n")[0]}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a part of the path is a file, not a folder",
  EISDIR: "is a folder; name a file in it",
  EACCES: "may not be written",
  EPERM: "may not be written",
  EROFS: "may not be written: the disk is read-only",
  ENOSPC: "could not be written: the disk is full",
  EDQUOT: "could not be written: the disk quota is used up",
  EFBIG: "could not be written: it would be larger than files may be here",
  ENAMETOOLONG: "the name is too long",
};

function noFile(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Puts a finished file in the place of an old one. */
async function replace(path: string, text: string, mode: number | undefined): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${basename(path).slice(0, 200)}.${process.pid}.tmp`);
  // Ctrl-C ends the program here too.
  const sweep = (): void => rmSync(draft, { force: true });
  process.once("exit", sweep);
  try {
    const file = await open(draft, "wx", mode ?? 0o666);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  } finally {
    process.off("exit", sweep);
  }
}
