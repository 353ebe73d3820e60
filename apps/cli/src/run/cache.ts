import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import process from "node:process";
import type { ArticleStore, Config } from "@evenhand/core/node";
import { version } from "../../package.json";
import { whyNotWritten } from "../output.ts";
import { hashOf, type States, stillHold } from "./states.ts";
import { checkFromJson, checkToJson, type TracedCheck } from "./traced-check.ts";

/** Checks of earlier runs. */
export interface ResultCache {
  /** The check of a file, where everything that it rests on is as it was; else null. */
  find(path: string, config: Config, store: ArticleStore): Promise<TracedCheck | null>;
  keep(path: string, config: Config, check: TracedCheck, store: ArticleStore): Promise<void>;
  /** Clears away what has not been used for long; tells what went wrong, a line for each kind. */
  close(): readonly string[];
}

/** Grows when entries are laid out differently. */
const LAYOUT = 1;
const TAG = "CACHEDIR.TAG";
const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# This folder holds results of evenhand; it may be deleted.
`;
const DAY = 24 * 60 * 60 * 1000;
const UNUSED_DAYS = 30;

/** An entry's file: a checksum of all that follows, then what the check rests on, then the check; a line each. */
interface Head {
  readonly key: string;
  readonly states: States;
}

/**
 * Opens a cache on the disk: a folder with a file for each checked file. Each is written whole, under a name of its
 * own, and then put in place, so that neither another run nor an interruption can leave half of one.
 *
 * @param location As the user names it.
 * @param folder The same, absolute.
 */
export function openCache(location: string, folder: string): ResultCache {
  const notes = new Set<string>();
  let damaged = 0;
  const unusable = whyUnusable(folder);
  let usable = unusable === null;
  let isReady = false;
  let drafts = 0;
  if (unusable !== null) notes.add(`cache ${location}: ${unusable}`);

  function entryOf(path: string, cwd: string): string {
    return join(folder, `${hashOf(relative(cwd, path))}.json`);
  }

  function write(file: string, text: string): void {
    const draft = join(folder, `.${process.pid}-${++drafts}.tmp`);
    try {
      if (!isReady) {
        makeFolder(folder);
        put(join(folder, TAG), TAG_TEXT, draft);
        put(join(folder, ".gitignore"), "*\n", draft);
      }
      isReady = true;
      put(file, text, draft);
    } catch (error) {
      usable = false;
      notes.add(`cache ${location}: ${whyNotWritten(error)}; going on without it`);
      rmSync(draft, { force: true });
    }
  }

  return {
    async find(path, config, store) {
      if (!usable) return null;
      const file = entryOf(path, store.cwd);
      const lines = readEntry(file);
      if (lines === null) return null;
      const [head, json] = lines;
      if (head === undefined || json === undefined) {
        damaged++;
        return null;
      }
      const { key, states } = JSON.parse(head) as Head;
      if (key !== (await keyOf(config, store)) || !(await stillHold(states, store))) return null;
      touch(file);
      return { check: checkFromJson(json, await store.text(path).catch(() => "")), states, times: {} };
    },
    async keep(path, config, { check, states }, store) {
      if (!usable) return;
      const head: Head = { key: await keyOf(config, store), states };
      const body = `${JSON.stringify(head)}\n${checkToJson(check)}\n`;
      write(entryOf(path, store.cwd), `${hashOf(body)}\n${body}`);
    },
    close() {
      if (damaged > 0) {
        const results = damaged === 1 ? "a damaged result was" : `${damaged} damaged results were`;
        notes.add(`cache ${location}: ${results} left out and made anew`);
      }
      if (isReady) sweep(folder);
      return [...notes];
    },
  };
}

export interface MemoryCache extends ResultCache {
  /** Absolute paths of all that the checks rest on. */
  files(): ReadonlySet<string>;
}

/**
 * A cache for as long as the program runs.
 *
 * @param behind Where checks come from that it has not yet, and where they are kept too.
 */
export function memoryCache(cwd: string, behind: ResultCache | null): MemoryCache {
  const checks = new Map<string, TracedCheck & { readonly key: string }>();
  return {
    async find(path, config, store) {
      const key = await keyOf(config, store);
      const known = checks.get(path);
      if (known?.key === key && (await stillHold(known.states, store))) return known;
      const found = (await behind?.find(path, config, store)) ?? null;
      if (found !== null) checks.set(path, { ...found, key });
      return found;
    },
    async keep(path, config, check, store) {
      checks.set(path, { ...check, times: {}, key: await keyOf(config, store) });
      await behind?.keep(path, config, check, store);
    },
    close: () => behind?.close() ?? [],
    files: () =>
      new Set(
        [...checks.values()].flatMap(({ states }) => Object.keys(states)).map((path) => resolve(cwd, path)),
      ),
  };
}

/** All that changes a check besides the files it reads. */
async function keyOf(config: Config, store: ArticleStore): Promise<string> {
  const sources = await store.configured(config);
  const { key, rules, minStrength, actors } = config;
  const paths = sources.map((path) => relative(store.cwd, path));
  return hashOf(JSON.stringify([LAYOUT, version, key, rules, minStrength, actors, paths]));
}

/** The head and the check of an entry, none where it is damaged; null where there is no entry. */
function readEntry(file: string): string[] | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  return text.slice(0, end) === hashOf(body) ? body.split("\n") : [];
}

/** Step by step: in some places where no folder can be made, Node's own recursion never ends. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

function put(file: string, text: string, draft: string): void {
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** What another run may have put into a folder before its tag. */
const OUR_NAME = /^(?:\.gitignore|\.\d+-\d+\.tmp|[\w-]{43}\.json)$/;

/** Why a folder is no cache and cannot become one; null where it is or can. */
function whyUnusable(folder: string): string | null {
  try {
    const names = readdirSync(folder);
    const isOurs = names.includes(TAG)
      ? readFileSync(join(folder, TAG), "utf8") === TAG_TEXT
      : names.every((name) => OUR_NAME.test(name));
    return isOurs ? null : "holds other things, so it is left alone; name another folder";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    return code === "ENOTDIR" ? "is a file, not a folder; name another" : `cannot be read (${code})`;
  }
}

/** Notes that an entry is in use, once a day at most. */
function touch(file: string): void {
  try {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // A cache that can only be read serves as well.
  }
}

/** Removes entries that nobody has used for long, and what a run that was killed has left. */
function sweep(folder: string): void {
  const oldest = Date.now() - UNUSED_DAYS * DAY;
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (/\.(?:json|tmp)$/.test(name) && statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
    }
  } catch {
    // Another run may be sweeping too.
  }
}
