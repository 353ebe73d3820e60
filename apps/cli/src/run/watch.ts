import { basename, relative, resolve, sep } from "node:path";
import { type ChokidarOptions, watch as watchFiles } from "chokidar";

export interface WatchPlan {
  /** Absolute. */
  readonly cwd: string;
  /** As in a run. */
  readonly patterns: readonly string[];
  /** Files and folders that the runs write, absolute: a change of theirs is none. */
  readonly written: readonly string[];
  /** One run; what it read, absolute. */
  readonly run: () => Promise<readonly string[]>;
}

/** Milliseconds in which changes are gathered: editors and git write a file in several steps. */
const SETTLES = 80;

/** What can make a difference to a run without being read by the last one. */
const MAY_MATTER =
  /(?:\.(?:txt|text|md|markdown|html?|xhtml|meta\.ya?ml|meta\.json)|^evenhand[\w.-]*|^package\.json|^\.gitignore|^\.evenhandignore)$/i;

/**
 * Runs now, and again after each change of a file that matters, until the program ends.
 *
 * @throws Error of the system, as where it lets no more files be watched.
 */
export async function watchAndRun({ cwd, patterns, written, run }: WatchPlan): Promise<never> {
  const folders = rootsOf(patterns, cwd);
  const read = new Set<string>();
  let wake = (): void => {};
  let isDue = true;

  const options: ChokidarOptions = {
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isDirectory() === true && isOutside(path, folders),
  };
  const watcher = watchFiles([...folders], options);
  const failed = new Promise<never>((_, reject) => watcher.on("error", reject));
  watcher.on("all", (_event, name) => {
    const path = resolve(cwd, name);
    if (written.some((own) => path === own || path.startsWith(own + sep))) return;
    if (!read.has(path) && !MAY_MATTER.test(basename(path))) return;
    isDue = true;
    wake();
  });
  await Promise.race([failed, new Promise<void>((ready) => watcher.once("ready", ready))]);

  for (;;) {
    isDue = false;
    for (const file of await run()) {
      if (!read.has(file)) watcher.add(file);
      read.add(file);
    }
    const changed = new Promise<void>((resume) => {
      wake = resume;
      if (isDue) resume();
    });
    await Promise.race([failed, changed]);
    await new Promise((settled) => setTimeout(settled, SETTLES));
  }
}

/** The folders and files that patterns search: of a glob what comes before its first special character. */
function rootsOf(patterns: readonly string[], cwd: string): readonly string[] {
  const searched = patterns.filter((pattern) => !pattern.startsWith("!"));
  if (searched.length === 0) return [cwd];
  const roots = searched.map((pattern) => {
    const special = pattern.search(/[*?[\]{}()!+@]/);
    const plain = special < 0 ? pattern : pattern.slice(0, special).replace(/(?<![^/])[^/]*$/, "");
    return resolve(cwd, plain);
  });
  return [...new Set(roots)];
}

/** Whether a folder below those that are searched is never looked into. */
function isOutside(path: string, folders: readonly string[]): boolean {
  if (folders.includes(path)) return false;
  const root = folders.find((folder) => path.startsWith(folder + sep));
  const inside = root === undefined ? basename(path) : relative(root, path);
  return inside.split(sep).some((name) => name === "node_modules" || (name.startsWith(".") && name !== ".."));
}
