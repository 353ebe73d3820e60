import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { inventedSummaries } from "./invented.ts";
import { medianOf } from "./measure.ts";

/** The built program. */
const PROGRAM = join(
  import.meta.dirname.replace(/packages[\\/]benchmarks[\\/](?:dist|src)\b.*$/, ""),
  "apps/cli/bin/evenhand.js",
);

export interface LintRunSpeed {
  readonly benchmark: "lint";
  readonly summaries: number;
  readonly sourcesEach: number;
  readonly rounds: number;
  /** Median seconds of the whole process. */
  readonly oneWorker: number;
  readonly twoWorkers: number;
  readonly fromCache: number;
  /** How many times as fast two workers are as one, and the cache as two workers: medians of the rounds' ratios. */
  readonly twoToOne: number;
  readonly cacheToTwo: number;
  readonly atLeast: { readonly twoToOne: number; readonly cacheToTwo: number };
}

const LIMITS = { twoToOne: 1.6, cacheToTwo: 2 } as const;

/**
 * How long `evenhand lint` takes over invented summaries with sources of their own: with a thread, with two, and from a
 * full cache, in turn in each round, so that whatever else the machine does slows all three.
 */
export async function measureLintRuns(
  summaries: number,
  sourcesEach: number,
  rounds: number,
  log: (line: string) => void = () => {},
): Promise<LintRunSpeed> {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-speed-"));
  try {
    for (const { path, text } of inventedSummaries(summaries, sourcesEach)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    log(`lint: ${summaries} summaries with ${sourcesEach} sources each; filling the cache`);
    await secondsOf(["--cache"], folder);
    const seconds: { one: number; two: number; cache: number }[] = [];
    for (let round = 1; round <= rounds; round++) {
      const one = await secondsOf(["--workers", "1"], folder);
      const two = await secondsOf(["--workers", "2"], folder);
      const cache = await secondsOf(["--cache"], folder);
      seconds.push({ one, two, cache });
      log(
        `lint: round ${round} of ${rounds}: ${[one, two, cache].map((time) => time.toFixed(1)).join(", ")} s`,
      );
    }
    return {
      benchmark: "lint",
      summaries,
      sourcesEach,
      rounds,
      oneWorker: rounded(medianOf(seconds.map(({ one }) => one))),
      twoWorkers: rounded(medianOf(seconds.map(({ two }) => two))),
      fromCache: rounded(medianOf(seconds.map(({ cache }) => cache))),
      twoToOne: rounded(medianOf(seconds.map(({ one, two }) => one / two))),
      cacheToTwo: rounded(medianOf(seconds.map(({ two, cache }) => two / cache))),
      atLeast: LIMITS,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error when the program neither passes the summaries nor finds something in them. */
function secondsOf(args: readonly string[], cwd: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, "lint", ...args], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 || code === 1) resolve((performance.now() - start) / 1000);
      else reject(new Error(`evenhand lint ${args.join(" ")} ended with ${code}`));
    });
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
