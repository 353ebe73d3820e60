import type { LintReport } from "../lint-report.ts";
import type { Times } from "./stopwatch.ts";

/** Where the time of a run goes. */
export interface RunStats {
  /** Adds what was measured. */
  add(times: Times): void;
  /** How many files the cache knew, and how many threads checked the rest. */
  note(facts: { readonly fromCache?: number; readonly threads?: number }): void;
  /** Lines for people. */
  lines(report: LintReport, seconds: number): string[];
}

export function runStats(): RunStats {
  const total = new Map<string, number>();
  let [fromCache, threads] = [0, 1];
  return {
    add(times) {
      for (const [step, time] of Object.entries(times)) total.set(step, (total.get(step) ?? 0) + time);
    },
    note(facts) {
      fromCache = facts.fromCache ?? fromCache;
      threads = facts.threads ?? threads;
    },
    lines({ files }, seconds) {
      const words = files.reduce((sum, file) => sum + file.words, 0);
      const sum = [...total.values()].reduce((a, b) => a + b, 0);
      const width = Math.max(0, ...[...total.keys()].map((step) => step.length));
      const rows = [...total]
        .sort(([, a], [, b]) => b - a)
        .map(([step, time]) => {
          const share = sum === 0 ? 0 : (100 * time) / sum;
          return `  ${step.padEnd(width)}  ${time.toFixed(1).padStart(10)}  ${share.toFixed(1).padStart(5)}%`;
        });
      return [
        `${counted(files.length, "file")}, ${fromCache} from the cache; ${counted(words, "word")}; ${seconds.toFixed(2)} s with ${counted(threads, "thread")}`,
        ...(rows.length === 0 ? [] : [`  ${"step or rule".padEnd(width)}  ${"ms".padStart(10)}`, ...rows]),
      ];
    },
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
