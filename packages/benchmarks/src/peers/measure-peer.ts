import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countWords, medianOf } from "../speed/measure.ts";
import type { Peer } from "./peer.ts";
import { runProgram } from "./run-program.ts";

const RUNS = 3;
/** Seconds of a warm-up run that is so long that it counts for all. */
const LONG = 20;
/** Bytes of the large file, at least. */
const LARGE = 1_000_000;

/** How fast a peer is: whole processes, medians of three after a warm-up; slow ones run once. */
export interface PeerSpeed {
  readonly peer: string;
  readonly startMs: number;
  readonly words: number;
  /** On the large file, start-up included. */
  readonly wordsPerSecond: number;
}

/**
 * Writes an empty file, and one of a megabyte that repeats some texts, each time with another number at the end of its
 * lines: what stands twice in a page is left out as noise by some.
 */
export function writeSpeedFiles(
  texts: readonly string[],
  folder: string,
): { readonly empty: string; readonly large: string; readonly words: number } {
  const one = texts.map((text) => `${text.trimEnd()}\n\n`).join("");
  const copies = Array.from({ length: Math.ceil(LARGE / Buffer.byteLength(one)) }, (_, copy) =>
    one.replace(/(\S)\n/g, `$1 ${copy + 1}\n`),
  );
  const large = copies.join("");
  const paths = { empty: join(folder, "empty.txt"), large: join(folder, "large.txt") };
  writeFileSync(paths.empty, "\n");
  writeFileSync(paths.large, large);
  return { ...paths, words: countWords(large) };
}

export async function measurePeer(
  peer: Peer,
  { empty, large, words }: ReturnType<typeof writeSpeedFiles>,
): Promise<PeerSpeed> {
  const start = await secondsFor(peer, empty);
  const seconds = await secondsFor(peer, large);
  return {
    peer: peer.name,
    startMs: Math.round(start * 1000),
    words,
    wordsPerSecond: Math.round(words / seconds),
  };
}

async function secondsFor(peer: Peer, file: string): Promise<number> {
  const once = async (): Promise<number> => (await runProgram(peer.command([file]))).seconds;
  const first = await once();
  if (first > LONG) return first;
  const seconds: number[] = [];
  while (seconds.length < RUNS) seconds.push(await once());
  return medianOf(seconds);
}
