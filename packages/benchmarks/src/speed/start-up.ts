import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { inventedSummaries } from "./invented.ts";
import { medianOf } from "./measure.ts";

/** The built program. */
const PROGRAM = join(
  import.meta.dirname.replace(/packages[\\/]benchmarks[\\/](?:dist|src)\b.*$/, ""),
  "apps/cli/bin/evenhand.js",
);

export interface StartUp {
  readonly benchmark: "start-up";
  readonly rounds: number;
  /** Median milliseconds of processor time of a Node process that does nothing. */
  readonly bareNode: number;
  readonly runs: Readonly<Record<RunName, RunTime>>;
}

type RunName = "version" | "noSummary" | "emptySummary" | "shortSummary";

export interface RunTime {
  /** Milliseconds over bare Node: the median of the rounds' differences, and the least of them. */
  readonly over: number;
  readonly least: number;
  /** How many times as long as bare Node: the median of the rounds' ratios. */
  readonly ratio: number;
  /** What `over` should stay below; null where nothing is asked. */
  readonly below: number | null;
}

const RUNS: Readonly<Record<RunName, { readonly args: readonly string[]; readonly below: number | null }>> = {
  version: { args: ["--version"], below: 80 },
  noSummary: { args: ["lint", "readme"], below: 250 },
  emptySummary: { args: ["lint", "empty.md"], below: 250 },
  shortSummary: { args: ["lint", "summary"], below: null },
};

/** Tells at the end of a process how much processor time it took: what it waits for on a busy machine doesn't count. */
const PROBE = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(3, String((user + system) / 1000));
});
`;

/**
 * What it takes until the program is up: whole processes, in turn with one of bare Node in each round. Processor time,
 * that of the garbage collector's threads included.
 */
export function measureStartUp(rounds: number): StartUp {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-start-up-"));
  try {
    const short = inventedSummaries(1, 1);
    const files = [
      { path: "bare.js", text: "" },
      { path: "probe.cjs", text: PROBE },
      { path: "empty.md", text: "" },
      { path: "readme/README.md", text: "# A readme\n" },
      ...[...short].map(({ path, text }) => ({ path: join("summary", path), text })),
    ];
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const names = Object.keys(RUNS) as RunName[];
    const times = Array.from({ length: rounds }, () => ({
      bare: millisecondsOf(["bare.js"], folder),
      runs: names.map((name) => millisecondsOf([PROGRAM, ...RUNS[name].args], folder)),
    }));
    const timeOf = (name: RunName, i: number): RunTime => {
      const over = times.map(({ bare, runs }) => (runs[i] ?? 0) - bare);
      return {
        over: Math.round(medianOf(over)),
        least: Math.round(Math.min(...over)),
        ratio: Math.round(medianOf(times.map(({ bare, runs }) => (runs[i] ?? 0) / bare)) * 10) / 10,
        below: RUNS[name].below,
      };
    };
    return {
      benchmark: "start-up",
      rounds,
      bareNode: Math.round(medianOf(times.map(({ bare }) => bare))),
      runs: Object.fromEntries(names.map((name, i) => [name, timeOf(name, i)])) as Record<RunName, RunTime>,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function millisecondsOf(args: readonly string[], cwd: string): number {
  const stdio = ["ignore", "ignore", "pipe", "pipe"] as const;
  const { output } = spawnSync(process.execPath, ["--require", "./probe.cjs", ...args], {
    cwd,
    stdio: [...stdio],
  });
  const told = output[3]?.toString() ?? "";
  if (told === "") throw new Error(`evenhand ${args.join(" ")}: ${output[2]}`);
  return Number(told);
}
