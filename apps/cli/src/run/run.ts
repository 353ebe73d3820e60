import { availableParallelism } from "node:os";
import process from "node:process";
import {
  type ArticleStore,
  articleStore,
  type Config,
  type ConfigLoader,
  configLoader,
  type FoundSummaries,
  findSummaries,
  InputError,
} from "@evenhand/core/node";
import type { LintReport } from "../lint-report.ts";
import type { Amend } from "./amend.ts";
import type { ResultCache } from "./cache.ts";
import { onlyChanged } from "./changed.ts";
import type { FileCheck } from "./check-file.ts";
import { checkAll, reportOf } from "./gather.ts";
import { openPool } from "./pool.ts";
import { progressOn } from "./progress.ts";
import { chosenConfigs } from "./settings.ts";
import { type Shard, shardOf } from "./shard.ts";
import type { RunStats } from "./stats.ts";
import type { GivenText } from "./stdin.ts";
import { stopwatch } from "./stopwatch.ts";
import { checkTraced } from "./traced-check.ts";

/** What to check, and how. */
export interface RunPlan {
  /** Absolute. */
  readonly cwd: string;
  readonly patterns: readonly string[];
  /** A text that came by standard input: it alone is checked. */
  readonly given: GivenText | null;
  /** What the command line changes in a configuration. */
  readonly choose: (config: Config) => Config;
  /** Says what keeps the run from making sense with these files; null where nothing does. */
  readonly objection: (files: readonly string[], configs: ConfigLoader) => Promise<string | null>;
  /** A configuration that holds for every file; null for the nearest above each. */
  readonly configFile: string | null;
  readonly noIgnore: boolean;
  /** Whether it is well that a pattern matches nothing, or that there is no summary. */
  readonly mayBeNone: boolean;
  readonly changedSince: string | null;
  readonly shard: Shard | null;
  /** How many threads; null to go by the number of files. */
  readonly workers: number | null;
  readonly cache: ResultCache | null;
  readonly amend: Amend | null;
  readonly stats: RunStats | null;
  /** Told of each configuration file that holds for a file. */
  readonly configured?: (path: string) => void;
}

/** A run that cannot go on, in one line. */
export class RunProblem extends Error {}

/** Below so many files threads take longer to start than they save. */
const FEW = 30;
const MOST_WORKERS = 4;
/** How many files are looked up in the cache at a time. */
const LOOK_UPS = 16;
/** A file waits at each thread, so that it goes on at once. */
const PER_WORKER = 2;

/**
 * Finds the files and checks them.
 *
 * @param done Told of each check in the order of the files, as soon as it and those before are there.
 * @throws RunProblem, GitProblem
 */
export async function runChecks(plan: RunPlan, done: (check: FileCheck) => void): Promise<LintReport> {
  const { cwd, given } = plan;
  const store = articleStore(cwd, new Map(given === null ? [] : [[given.path, given.text]]));
  const configs = chosenConfigs(
    configLoader(cwd, plan.configFile === null ? {} : { file: plan.configFile }),
    plan.choose,
  );
  try {
    const watch = stopwatch();
    const found = await watch.measureAsync("find files", () => filesOf(plan, configs, store));
    const objection = await plan.objection(found.files, configs);
    if (objection !== null) throw new RunProblem(objection);
    for (const file of found.files) {
      const { file: config } = await configs.forFile(file);
      if (config !== null) plan.configured?.(config);
    }
    const { cache } = plan;
    const kept =
      cache === null || given !== null
        ? new Map()
        : await watch.measureAsync("look up the cache", () => lookUp(found.files, cache));
    plan.stats?.add(watch.times());
    const before = plan.mayBeNone ? found.errors : [...found.errors, ...found.unmatched];
    return reportOf(await checkRest(found.files, kept), before);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return reportOf([], [error]);
  }

  /** What the cache knows. */
  async function lookUp(
    files: readonly string[],
    cache: ResultCache,
  ): Promise<ReadonlyMap<string, FileCheck>> {
    const known = new Map<string, FileCheck>();
    let next = 0;
    async function look(): Promise<void> {
      for (let file = files[next++]; file !== undefined; file = files[next++]) {
        const check = await cache.find(file, await configs.forFile(file), store);
        if (check !== null) known.set(file, check.check);
      }
    }
    await Promise.all(Array.from({ length: LOOK_UPS }, look));
    return known;
  }

  /** Checks what the cache doesn't know. */
  async function checkRest(
    files: readonly string[],
    known: ReadonlyMap<string, FileCheck>,
  ): Promise<readonly FileCheck[]> {
    const rest = files.length - known.size;
    const workers = plan.workers ?? (rest < FEW ? 1 : Math.min(availableParallelism(), MOST_WORKERS));
    const threads = Math.min(workers, rest);
    const wanted = { states: plan.cache !== null, times: plan.stats !== null };
    const pool = threads > 1 ? openPool(threads, { cwd, wanted }) : null;
    plan.stats?.note({ fromCache: known.size, threads: Math.max(1, threads) });
    const progress = progressOn(process.stderr, process.env, files.length);

    async function check(file: string): Promise<FileCheck> {
      const config = await configs.forFile(file);
      // What stands in no file of the disk can be neither read by a thread nor found as it was.
      const isFile = given === null && (await store.files.exists(file));
      const useful = isFile ? plan.cache : null;
      const checked =
        pool !== null && isFile
          ? await pool.check(file, config)
          : await checkTraced(file, config, store, { ...wanted, states: useful !== null });
      plan.stats?.add(checked.times);
      await useful?.keep(file, config, checked, store);
      return checked.check;
    }

    try {
      const atOnce = pool === null ? 1 : threads * PER_WORKER;
      return await checkAll(
        files,
        atOnce,
        async (file) => {
          const checked = known.get(file) ?? (await check(file));
          const amended = await plan.amend?.(file, checked, await configs.forFile(file));
          progress.step();
          return amended ?? checked;
        },
        (checked) => {
          progress.clear();
          done(checked);
        },
      );
    } finally {
      progress.clear();
      await pool?.close();
    }
  }
}

/** The files of this run. */
async function filesOf(plan: RunPlan, configs: ConfigLoader, store: ArticleStore): Promise<FoundSummaries> {
  const { given, patterns, noIgnore, changedSince, shard } = plan;
  if (given !== null) return { files: [given.path], sources: new Map(), errors: [], unmatched: [] };
  const found = await findSummaries(patterns, configs, store, { noIgnore });
  const changed =
    changedSince === null ? found.files : await onlyChanged(found, changedSince, configs, store.cwd);
  return { ...found, files: shard === null ? changed : shardOf(changed, shard) };
}
