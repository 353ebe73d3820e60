import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { medianOf } from "../speed/measure.ts";
import { inventedProse, type ProseKind } from "../speed/prose.ts";
import { type TimedCommand, type TimedRun, timedRun } from "../speed/timed-run.ts";
import { REFERENCE, type SpeedPeer } from "./speed-peers.ts";

/** Seconds of processor time after which a program is stopped. */
export const LIMIT = 240;
/** Seconds of a run that is so long that it isn't repeated. */
const LONG = 40;

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** How fast a program is on one file: whole processes, start-up included. */
export interface Throughput {
  readonly peer: string;
  readonly version: string;
  readonly does: string;
  readonly megabytes: number;
  readonly kind: ProseKind;
  readonly words: number;
  readonly runs: number;
  /** Null in all that follows where the program was stopped at the limit. */
  readonly seconds: Spread | null;
  readonly cpuSeconds: Spread | null;
  /** Per second of processor time and of the clock; medians. */
  readonly wordsPerCpuSecond: number | null;
  readonly wordsPerSecond: number | null;
  /** How many times as fast as the reference in the same round, by processor time. Null where either did not end. */
  readonly timesReference: Spread | null;
  readonly peakMb: number | null;
}

export interface ThroughputPlan {
  readonly megabytes: readonly number[];
  readonly kinds: readonly ProseKind[];
  readonly rounds: number;
}

/**
 * Runs the programs in turn on each file, round by round, so that whatever else the machine does slows all. A program
 * that fails is told of and left out; one that is slow runs once.
 */
export async function measureThroughput(
  peers: readonly SpeedPeer[],
  { megabytes, kinds, rounds }: ThroughputPlan,
  folder: string,
  log: (line: string) => void,
  run: (command: TimedCommand, limitSeconds: number) => Promise<TimedRun> = timedRun,
): Promise<readonly Throughput[]> {
  const results: Throughput[] = [];
  for (const size of megabytes) {
    for (const kind of kinds) {
      const { text, words } = inventedProse(size * 1e6, kind);
      const file = join(folder, `prose-${size}mb.${kind}`);
      writeFileSync(file, text);
      const runs = new Map<SpeedPeer, TimedRun[]>();
      let active = peers.filter((peer) => peer.kinds.includes(kind));
      for (let round = 0; round < rounds && active.length > 0; round += 1) {
        const again: SpeedPeer[] = [];
        for (const peer of active) {
          try {
            const one = await run(peer.command(file), LIMIT);
            runs.set(peer, [...(runs.get(peer) ?? []), one]);
            log(`${size} MB ${kind}, round ${round + 1}: ${peer.name} ${told(one)}`);
            if (one.ended && one.seconds < LONG) again.push(peer);
          } catch (error) {
            log(`${peer.name} left out: ${error instanceof Error ? error.message : String(error)}`);
          }
        }
        active = again;
      }
      const reference = [...runs].find(([{ name }]) => name === REFERENCE)?.[1] ?? [];
      for (const [peer, own] of runs) results.push(throughputOf(peer, own, reference, { size, kind, words }));
    }
  }
  return results;
}

function told({ ended, seconds, cpuSeconds, peakMb }: TimedRun): string {
  return ended
    ? `${cpuSeconds.toFixed(2)} s of processor time, ${seconds.toFixed(2)} s, ${peakMb} MB`
    : "did not end";
}

function throughputOf(
  { name, version, does }: SpeedPeer,
  runs: readonly TimedRun[],
  reference: readonly TimedRun[],
  { size, kind, words }: { readonly size: number; readonly kind: ProseKind; readonly words: number },
): Throughput {
  const ended = runs.every((run) => run.ended);
  const ratios = runs.flatMap(({ cpuSeconds }, round) => {
    const other = reference[round];
    return other?.ended ? [other.cpuSeconds / cpuSeconds] : [];
  });
  const seconds = ended ? spreadOf(runs.map((run) => run.seconds)) : null;
  const cpuSeconds = ended ? spreadOf(runs.map((run) => run.cpuSeconds)) : null;
  return {
    peer: name,
    version,
    does,
    megabytes: size,
    kind,
    words,
    runs: runs.length,
    seconds,
    cpuSeconds,
    wordsPerCpuSecond: cpuSeconds === null ? null : Math.round(words / cpuSeconds.median),
    wordsPerSecond: seconds === null ? null : Math.round(words / seconds.median),
    timesReference: ended && ratios.length > 0 ? spreadOf(ratios) : null,
    peakMb: ended ? medianOf(runs.map(({ peakMb }) => peakMb)) : null,
  };
}

/** To two decimals. @throws RangeError where there is no value. */
export function spreadOf(values: readonly number[]): Spread {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    median: rounded(medianOf(values)),
    least: rounded(Math.min(...values)),
    most: rounded(Math.max(...values)),
  };
}
