import { createHash } from "node:crypto";
import { relative, resolve } from "node:path";
import { type ArticleStore, InputError, type Trace } from "@evenhand/core/node";

/** What was seen of files when a check looked at them, by path relative to the working directory. */
export type States = Readonly<Record<string, string>>;

/** How a file of which only that counts is seen. */
const THERE = "+";
const ABSENT = "-";

/** What a check looked at, as it is now. */
export async function statesOf({ read, sought }: Trace, store: ArticleStore): Promise<States> {
  const states: Record<string, string> = {};
  for (const path of sought) {
    if (!read.has(path)) states[relative(store.cwd, path)] = await presenceOf(path, store);
  }
  for (const path of read) states[relative(store.cwd, path)] = await contentOf(path, store);
  return states;
}

/** Whether all files are as they were. */
export async function stillHold(states: States, store: ArticleStore): Promise<boolean> {
  for (const [path, state] of Object.entries(states)) {
    const file = resolve(store.cwd, path);
    const isPresence = state === THERE || state === ABSENT;
    if (state !== (isPresence ? await presenceOf(file, store) : await contentOf(file, store))) return false;
  }
  return true;
}

async function presenceOf(path: string, { files }: ArticleStore): Promise<string> {
  return (await files.exists(path)) ? THERE : ABSENT;
}

/** The hash of a file's text, or what keeps it from being read. */
async function contentOf(path: string, { files, text }: ArticleStore): Promise<string> {
  if (!(await files.exists(path))) return ABSENT;
  try {
    return hashOf(await text(path));
  } catch (error) {
    if (error instanceof InputError) return `!${error.message}`;
    throw error;
  }
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
