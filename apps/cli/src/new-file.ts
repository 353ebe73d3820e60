import { mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { whyNotWritten } from "./output.ts";

export type NewFile = "written" | "stands already" | { readonly problem: string };

/**
 * Writes a file where none stands, whole or not at all. Folders on the way are made.
 *
 * @param path Absolute.
 */
export async function writeNewFile(path: string, text: string): Promise<NewFile> {
  let isOwn = false;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, "wx");
    isOwn = true;
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return "written";
  } catch (error) {
    if (isOwn) await rm(path, { force: true }).catch(() => {});
    else if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      if ((error as NodeJS.ErrnoException).syscall === "open") return "stands already";
    }
    return { problem: whyNotWritten(error) };
  }
}
