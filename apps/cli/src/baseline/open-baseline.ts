import { access, readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "@evenhand/core";
import { InputError, type Problem } from "@evenhand/core/node";
import type { CheckedFile } from "../lint-report.ts";
import { writeOutput } from "../output.ts";
import { counted } from "../reporters/counted.ts";
import { accept, withFindings, withoutGone } from "./accept.ts";
import { type Baseline, formatBaseline, parseBaseline } from "./baseline.ts";

export interface BaselineOptions {
  /** Where accepted findings stand, absolute or relative to `cwd`. */
  readonly location: string;
  /** Whether a rule's findings are to be accepted from now on; null where none are. */
  readonly accepts: ((rule: string) => boolean) | null;
  /** Whether to forget what is found no longer. */
  readonly prunes: boolean;
}

/** The accepted findings during a run. */
export interface OpenBaseline {
  /** The findings of a file that are not accepted, those to be accepted among them. */
  openFindings(file: CheckedFile): readonly Diagnostic[];
  /**
   * A file without its accepted findings.
   *
   * @param active The ids of the rules that were on for it; the others can't tell what is gone.
   */
  heed(file: CheckedFile, active: readonly string[]): CheckedFile;
  /** Writes what has changed; gives what is to be said of it. Throws InputError where it can't be written. */
  close(): Promise<{ readonly warnings: readonly Problem[]; readonly notes: readonly string[] }>;
}

/**
 * Opens the accepted findings of a folder; null where there are none and none are to be.
 *
 * @throws InputError where the file can't be read.
 */
export async function openBaseline(options: BaselineOptions, cwd: string): Promise<OpenBaseline | null> {
  const { accepts, prunes, location } = options;
  const path = resolve(cwd, location);
  const shown = relative(cwd, path);
  const before = await readBaseline(path, shown);
  if (before === null && accepts === null && !prunes) return null;
  let baseline: Baseline = before ?? new Map();
  let stale = 0;
  let added = 0;
  const nameOf = (file: CheckedFile): string =>
    relative(dirname(path), resolve(cwd, file.result.path)).split(sep).join("/");
  return {
    openFindings: (file) => accept(file, baseline.get(nameOf(file)) ?? []).file.result.diagnostics,
    heed: (file, active) => {
      const name = nameOf(file);
      const rules = new Set(active);
      const first = accept(file, baseline.get(name) ?? []);
      const gone = first.gone.filter(({ rule }) => rules.has(rule));
      if (prunes) baseline = withoutGone(baseline, name, gone);
      stale += gone.reduce((sum, { count }) => sum + count, 0);
      if (accepts === null) return first.file;
      baseline = withFindings(baseline, name, first.file, accepts);
      const { file: last } = accept(file, baseline.get(name) ?? []);
      added += (last.accepted?.length ?? 0) - (first.file.accepted?.length ?? 0);
      return last;
    },
    close: async () => {
      if (prunes) baseline = await withoutMissingFiles(baseline, dirname(path));
      if (accepts === null && !prunes) {
        return { warnings: stale === 0 ? [] : [staleNote(shown, stale)], notes: [] };
      }
      const notes = [
        ...(accepts === null ? [] : [`${shown}: ${counted(added, "finding")} accepted`]),
        ...(prunes ? [`${shown}: ${counted(stale, "accepted finding")} forgotten`] : []),
      ];
      const text = formatBaseline(baseline);
      if (before !== null && formatBaseline(before) === text) return { warnings: [], notes };
      const problem = await writeOutput(path, text);
      if (problem !== null) throw new InputError(shown, null, problem);
      return { warnings: [], notes };
    },
  };
}

async function readBaseline(path: string, shown: string): Promise<Baseline | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new InputError(shown, null, `cannot be read (${code}); check its permissions`);
  }
  return parseBaseline(text, shown);
}

async function withoutMissingFiles(baseline: Baseline, folder: string): Promise<Baseline> {
  const files = await Promise.all(
    [...baseline].map(async (entry) => ((await exists(resolve(folder, entry[0]))) ? [entry] : [])),
  );
  return new Map(files.flat());
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function staleNote(path: string, count: number): Problem {
  return {
    path,
    line: null,
    message: `${counted(count, "accepted finding")} ${count === 1 ? "is" : "are"} found no longer; take them out with --prune-suppressions`,
  };
}
