import { resolve } from "node:path";
import process from "node:process";
import { reportFailure, writeNote } from "../failure.ts";
import { memoryCache, type ResultCache } from "../run/cache.ts";
import { watchAndRun } from "../run/watch.ts";

export interface Watching {
  readonly cwd: string;
  readonly patterns: readonly string[];
  readonly cache: ResultCache | null;
  /** Whether each report takes the place of the last one on a terminal. */
  readonly clears: boolean;
  /** What the runs write, relative to the working directory. */
  readonly written: readonly string[];
}

/** Runs again whenever something changes, until Ctrl-C. */
export async function watchWith(
  run: (cache: ResultCache, configured: (path: string) => void) => Promise<void>,
  { cwd, patterns, cache, clears, written }: Watching,
): Promise<void> {
  const memory = memoryCache(cwd, cache);
  const configs = new Set<string>();
  try {
    await watchAndRun({
      cwd,
      patterns,
      written: written.map((path) => resolve(cwd, path)),
      run: async () => {
        if (clears && process.stdout.isTTY) process.stdout.write("\x1b[2J\x1b[3J\x1b[H");
        await run(memory, (path) => configs.add(path));
        writeNote("watching for changes; Ctrl-C ends");
        return [...memory.files(), ...configs];
      },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ENOSPC" && code !== "EMFILE") throw error;
    reportFailure(
      `--watch: the system lets no more files be watched (${message.split(":")[0]}); name fewer folders`,
    );
    process.exit();
  }
}
