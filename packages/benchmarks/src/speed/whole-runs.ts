import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { growthExponent, medianOf } from "./measure.ts";
import { inventedProse, type ProseKind } from "./prose.ts";
import { type TimedCommand, timedRun } from "./timed-run.ts";

/** The built program. */
const PROGRAM = join(
  import.meta.dirname.replace(/packages[\\/]benchmarks[\\/](?:dist|src)\b.*$/, ""),
  "apps/cli/bin/evenhand.js",
);
/** Seconds of processor time. */
const LIMIT = 240;
const KINDS: readonly ProseKind[] = ["txt", "md"];

export interface MemoryUse {
  readonly benchmark: "memory";
  readonly kind: ProseKind;
  readonly megabytes: number;
  readonly words: number;
  /** Most of it at once (VmHWM), in MB; null where it did not end. */
  readonly peakMb: number | null;
  readonly cpuSeconds: number | null;
  readonly atMostMb: number | null;
}

/** MB by megabytes of prose. */
const MOST: Readonly<Record<number, number>> = { 1: 300, 10: 1500 };

/** The most memory that `evenhand lint` takes for the wording of one file: the median of some runs. */
export async function measureMemory(
  megabytes: readonly number[],
  rounds: number,
): Promise<readonly MemoryUse[]> {
  const results: MemoryUse[] = [];
  await inFolder(async (folder) => {
    for (const size of megabytes) {
      for (const kind of KINDS) {
        const { text, words } = inventedProse(size * 1e6, kind);
        const file = join(folder, `prose.${kind}`);
        writeFileSync(file, text);
        const runs = [];
        for (let round = 0; round < rounds; round++) runs.push(await timedRun(wordingOf(file), LIMIT));
        const ended = runs.every((run) => run.ended);
        results.push({
          benchmark: "memory",
          kind,
          megabytes: size,
          words,
          peakMb: ended ? medianOf(runs.map(({ peakMb }) => peakMb)) : null,
          cpuSeconds: ended ? rounded(medianOf(runs.map(({ cpuSeconds }) => cpuSeconds))) : null,
          atMostMb: MOST[size] ?? null,
        });
      }
    }
  });
  return results;
}

export interface Growth {
  readonly benchmark: "growth";
  readonly kind: ProseKind;
  /** Median seconds of processor time over those for a text of one sentence, by kilobytes of prose. */
  readonly seconds: Readonly<Record<number, number>>;
  /** The power of its length that the time for a text grows with. */
  readonly exponent: number | null;
  readonly atMost: number;
}

const TIMES = [1, 2, 4, 8];
const MOST_EXPONENT = 1.1;

/** How the time for the wording of one file grows from `kilobytes` to 2, 4 and 8 times as much. */
export async function measureGrowth(
  kilobytes: number,
  rounds: number,
  kinds: readonly ProseKind[] = KINDS,
): Promise<readonly Growth[]> {
  const results: Growth[] = [];
  await inFolder(async (folder) => {
    for (const kind of kinds) {
      const sizes = TIMES.map((times) => times * kilobytes);
      const files = sizes.map((size) => ({ size, ...inventedProse(size * 1000, kind) }));
      const start = { size: 0, text: "The council met on Tuesday.\n", words: 5 };
      const times = new Map<number, number[]>();
      for (let round = 0; round < rounds; round++) {
        for (const { size, text } of [start, ...files]) {
          const file = join(folder, `${size}.${kind}`);
          writeFileSync(file, text);
          const { cpuSeconds, ended } = await timedRun(wordingOf(file), LIMIT);
          times.set(size, [...(times.get(size) ?? []), ended ? cpuSeconds : Number.NaN]);
        }
      }
      const over = (size: number): number => medianOf(times.get(size) ?? []) - medianOf(times.get(0) ?? []);
      const exponent = growthExponent(files.map(({ size, words }) => ({ words, seconds: over(size) })));
      results.push({
        benchmark: "growth",
        kind,
        seconds: Object.fromEntries(sizes.map((size) => [size, rounded(over(size))])),
        exponent: exponent === null ? null : rounded(exponent),
        atMost: MOST_EXPONENT,
      });
    }
  });
  return results;
}

function wordingOf(file: string): TimedCommand {
  const rules = ["--only", "language/*", "--rule", "language/readability: off"];
  return {
    program: process.execPath,
    args: [PROGRAM, "lint", ...rules, "--format", "json", file],
    cwd: join(file, ".."),
    exitCodes: [0, 1],
  };
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-speed-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
