import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { type Arguments, UsageError } from "./arguments.ts";
import { loadDataSet } from "./data/data-set.ts";
import { annotatedSets, discoverSets, type SetFolder, selectSets, suiteNames } from "./data/discover.ts";
import type { LocatedRecord } from "./data/records.ts";
import { sample } from "./data/sample.ts";
import { rounded } from "./metrics/ratio.ts";
import type { Task, TaskContext } from "./task.ts";

/** One line of the result. */
export interface Result {
  readonly suite: string;
  readonly task: string;
  readonly n: number;
  readonly metrics: Readonly<Record<string, unknown>>;
}

/** Where a run reports to. */
export interface Output {
  readonly result: (result: Result) => void;
  /** Progress, complaints and details, a line each. */
  readonly log: (line: string) => void;
}

/**
 * Scores every set that the arguments pick.
 *
 * @throws UsageError where the folder or the suite does not exist.
 */
export async function runQuality(args: Arguments, tasks: readonly Task[], output: Output): Promise<void> {
  const sets = chooseSets(args);
  const names = suiteNames(sets);
  for (const set of sets) {
    const suite = names.get(set) ?? set.path;
    const { records, documents, complaints } = await loadDataSet(set, tasks, args.split);
    for (const line of complaints) output.log(line);
    if (records.size === 0) {
      const why =
        args.split === null
          ? "no record of a known task"
          : `no record of a known task in split "${args.split}"`;
      output.log(`${set.path}: ${why}`);
    }
    for (const task of tasks) {
      const all = records.get(task);
      if (!all) continue;
      const chosen = sample(all, args.limit);
      const { context, finish } = contextFor({ suite, task, set, chosen, documents, args, output });
      const { n, metrics } = await task.score(chosen, context);
      const failed = finish();
      output.result({ suite, task: task.name, n, metrics: rounded({ ...metrics, failed }) });
    }
  }
}

/** The package's own annotations of texts that are not stored with it; from `src` and `dist` alike. */
const annotations = join(import.meta.dirname, "../annotations");

/** @throws UsageError where the folder or the suite does not exist. */
export function chooseSets(args: Pick<Arguments, "data" | "suite">): readonly SetFolder[] {
  const shared = resolve(process.env.EVENHAND_SHARED ?? "../shared");
  const data = resolve(args.data ?? shared);
  if (!existsSync(data) || !statSync(data).isDirectory()) {
    const remedy =
      args.data === null ? "name a folder with --data, or set EVENHAND_SHARED" : "name another with --data";
    throw new UsageError(`${data} is not a folder; ${remedy}`);
  }
  const own = args.data === null ? ["fixtures", "eval"].filter((name) => existsSync(join(data, name))) : [];
  const stored = discoverSets(data).filter(
    ({ path }) => own.length === 0 || own.includes(path.split("/")[0] ?? ""),
  );
  const found = args.data === null ? [...stored, ...annotatedSets(annotations, data)] : stored;
  if (found.length === 0) throw new UsageError(`${data} has no folder with .jsonl files`);
  const chosen = selectSets(found, args.suite);
  if (chosen.length === 0) {
    throw new UsageError(
      `no set is called "${args.suite}"; there are ${found.map(({ path }) => path).join(", ")}`,
    );
  }
  return chosen;
}

interface ContextInput {
  readonly suite: string;
  readonly task: Task;
  readonly set: SetFolder;
  readonly chosen: readonly LocatedRecord[];
  readonly documents: TaskContext["documents"];
  readonly args: Arguments;
  readonly output: Output;
}

const secondsBetweenProgress = 10;
const failuresShown = 5;

function contextFor(input: ContextInput): { readonly context: TaskContext; readonly finish: () => number } {
  const { suite, task, set, chosen, documents, args, output } = input;
  const label = `${suite} ${task.name}`;
  const start = performance.now();
  let last = start;
  let steps = 0;
  let failed = 0;
  let failures = 0;
  output.log(`${label}: ${chosen.length} records`);
  const context: TaskContext = {
    folder: set.texts,
    documents,
    step: () => {
      steps += 1;
      const now = performance.now();
      if (now - last < secondsBetweenProgress * 1000) return;
      last = now;
      output.log(`${label}: ${steps} done after ${((now - start) / 1000).toFixed(0)} s`);
    },
    fail: (place, reason, count = 1) => {
      failed += count;
      failures += 1;
      if (args.verbose || failures <= failuresShown) output.log(`${label}: ${place} failed: ${reason}`);
    },
    detail: (line) => {
      if (args.verbose) output.log(`${label}: ${line}`);
    },
  };
  const finish = (): number => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const hidden = failures > failuresShown && !args.verbose ? " (--verbose lists all)" : "";
    output.log(`${label}: ${seconds} s${failed > 0 ? `, ${failed} failed${hidden}` : ""}`);
    return failed;
  };
  return { context, finish };
}
