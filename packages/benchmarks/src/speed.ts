import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { parseArticle } from "@evenhand/core";
import { measureEvidence } from "./speed/evidence.ts";
import { readInputs, repeated, type SpeedInput } from "./speed/inputs.ts";
import { measureLintRuns } from "./speed/lint-run.ts";
import { machineOf } from "./speed/machine.ts";
import { countWords, growthExponent, medianOf, type SizedTime, speedOf } from "./speed/measure.ts";
import { measureSteps } from "./speed/micro.ts";
import { measurePipe } from "./speed/pipe.ts";
import { measureServer } from "./speed/server.ts";
import { measureStartUp } from "./speed/start-up.ts";
import { measureGrowth, measureMemory } from "./speed/whole-runs.ts";
import { measureFullCheck, measureIndexBuild } from "./speed/with-sources.ts";

const runs = 15;
/** Start-up is over when the compiler has seen every path often enough: several seconds of rounds. */
const secondsOfStart = 6;
/** Rounds of whole processes. */
const startUps = 9;
const sizes = [1, 2, 4, 8];
/** What a growing article starts from: enough words for a time above the clock's noise. */
const wordsAtLeast = 2000;

/** Words per second; null where it is not asked. */
const bar = { txt: 150_000, md: 150_000, html: null } as const;

const parts = [
  "parse",
  "start-up",
  "memory",
  "growth",
  "sources",
  "steps",
  "server",
  "lint",
  "pipe",
] as const;

/**
 * `--only memory,growth` leaves the other parts out; `--summaries` says how much of the last is done, `--rounds` how
 * often whole processes run, `--edits` how long is typed into the server, `--documents` how many go through the pipe form. `--json FILE` keeps the results.
 */
const usage = {
  only: { type: "string", default: parts.join() },
  summaries: { type: "string", default: "1000" },
  rounds: { type: "string", default: "3" },
  edits: { type: "string", default: "300" },
  documents: { type: "string", default: "10000" },
  json: { type: "string", default: "" },
} as const;

const results: object[] = [];

function print(result: object): void {
  results.push(result);
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(2).filter((arg) => arg !== "--"), options: usage });
  const rounds = Number(values.rounds);
  const work: Readonly<Record<(typeof parts)[number], () => unknown>> = {
    parse: measureLibrary,
    "start-up": writeStartUp,
    memory: () => writeMemory(rounds),
    growth: () => writeGrowth(rounds),
    sources: writeSources,
    steps: writeSteps,
    server: () => measureEditing(Number(values.edits)),
    lint: () => measureProgram(Number(values.summaries), rounds),
    pipe: () => measureDocuments(Number(values.documents)),
  };
  const chosen = values.only.split(",");
  const unknown = chosen.find((part) => !(part in work));
  if (unknown !== undefined) {
    process.stderr.write(`bench:speed: there is no part "${unknown}"; there are ${parts.join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  for (const part of parts) if (chosen.includes(part)) await work[part]();
  if (values.json !== "")
    writeFileSync(values.json, `${JSON.stringify({ ...machineOf(), results }, null, 2)}\n`);
}

/** What is asked for, and whether it is met. */
function verdictOf(value: number | null, asked: number | null, kind: "most" | "least", unit = ""): string {
  if (asked === null) return "";
  if (value === null) return "did not end";
  const isMet = kind === "most" ? value <= asked : value >= asked;
  return `${isMet ? "reached" : "missed"}: at ${kind} ${asked}${unit}`;
}

async function writeMemory(rounds: number): Promise<void> {
  const found = await measureMemory([1, 10], rounds);
  for (const result of found) print(result);
  const rows = found.map(({ kind, megabytes, peakMb, cpuSeconds, atMostMb }) =>
    [kind, megabytes, peakMb ?? "-", cpuSeconds ?? "-", verdictOf(peakMb, atMostMb, "most", " MB")].map(
      String,
    ),
  );
  writeTable(["kind", "MB of prose", "peak MB", "s of processor time", "asked"], rows);
}

async function writeGrowth(rounds: number): Promise<void> {
  for (const result of await measureGrowth(250, rounds)) {
    print(result);
    const { kind, seconds, exponent, atMost } = result;
    const times = Object.entries(seconds).map(([size, time]) => `${size} kB ${time} s`);
    process.stderr.write(
      `growth: ${kind}: ${times.join(", ")}; exponent ${exponent}, ${verdictOf(exponent, atMost, "most")}\n`,
    );
  }
}

async function writeSources(): Promise<void> {
  const index = await measureIndexBuild([10, 100, 1000], 3);
  print(index);
  const rows = Object.entries(index.articles).map(([count, { words, readMs, indexMs }]) =>
    [count, words, readMs, indexMs].map(String),
  );
  writeTable(["articles", "words", "ms to read", "ms to index"], rows);
  process.stderr.write(`index: exponents ${index.readExponent} and ${index.indexExponent}\n`);
  const full = await measureFullCheck(2000, 20, 9);
  print(full);
  const { words, articles, wordsPerSecond, firstMs, ms, atLeast } = full;
  process.stderr.write(
    `full check: ${words} words with ${articles} articles in ${ms} ms (the first time ${firstMs}): ` +
      `${wordsPerSecond} words/s, ${verdictOf(wordsPerSecond, atLeast, "least")}\n`,
  );
}

async function writeSteps(): Promise<void> {
  const steps = await measureSteps(1000);
  for (const step of steps) print(step);
  const rows = steps.map(({ step, words, runs, p50, p75 }) => [step, words, runs, p50, p75].map(String));
  writeTable(["step", "words", "runs", "p50 ms", "p75 ms"], rows);
}

function writeStartUp(): void {
  const result = measureStartUp(startUps);
  print(result);
  const rows = Object.entries(result.runs).map(([name, { over, least, ratio, below }]) => {
    const verdict = below === null ? "" : over < below ? "reached" : `above ${below}`;
    return [name, over, least, ratio, verdict].map(String);
  });
  writeTable(["start-up", "ms over node", "least", "ratio", "bar"], rows);
}

async function measureEditing(edits: number): Promise<void> {
  for (const [words, sources] of [
    [2000, 20],
    [2000, 50],
  ] as const) {
    const result = await measureServer(words, sources, edits);
    print(result);
    const { server, waited, memory, atMost } = result;
    const fast = sources > 20 ? "" : server.p95 <= atMost.p95 ? ", reached" : `, above ${atMost.p95} ms`;
    const small = memory.last <= atMost.memory ? "reached" : `above ${atMost.memory} MB`;
    process.stderr.write(
      `server: ${result.words} words, ${sources} sources: ${server.p50} ms of server time to new findings, ` +
        `p95 ${server.p95} ms${fast} (waited ${waited.p50}, p95 ${waited.p95} ms); ` +
        `${memory.first} MB, after ${edits} edits ${memory.last} MB, ${small}\n`,
    );
  }
}

async function measureProgram(summaries: number, rounds: number): Promise<void> {
  const result = await measureLintRuns(summaries, 5, rounds, (line) => process.stderr.write(`${line}\n`));
  print(result);
  const { twoToOne, cacheToTwo, atLeast } = result;
  const reached = twoToOne >= atLeast.twoToOne && cacheToTwo >= atLeast.cacheToTwo;
  process.stderr.write(
    `lint: two workers ${twoToOne} times as fast as one (at least ${atLeast.twoToOne}), ` +
      `the cache ${cacheToTwo} times as fast again (at least ${atLeast.cacheToTwo}): ${reached ? "reached" : "below"}\n`,
  );
}

async function measureDocuments(documents: number): Promise<void> {
  const result = await measurePipe(documents, 3);
  print(result);
  const { seconds, documentsPerSecond, wordsPerSecond } = result;
  process.stderr.write(
    `pipe: ${documents} documents in one process in ${seconds} s: ${documentsPerSecond} a second, ${wordsPerSecond} words/s\n`,
  );
}

async function measureLibrary(): Promise<void> {
  const shared = resolve(process.env.EVENHAND_SHARED ?? "../shared");
  const inputs = readInputs(shared);
  const rows: (readonly string[])[] = [];
  for (const kind of ["txt", "md", "html"] as const) {
    const own = inputs.filter((input) => input.kind === kind);
    if (own.length === 0) {
      process.stderr.write(
        `bench:speed: ${kind} left out, ${shared} has no such articles; set EVENHAND_SHARED\n`,
      );
      continue;
    }
    const words = own.reduce((sum, { text }) => sum + countWords(text), 0);
    await warmUp(own);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await secondsFor(own));
    const speed = speedOf(words, times);
    const growth = kind === "html" ? null : growthExponent(await growingTimes(own));
    const least = bar[kind];
    const result = {
      benchmark: "parse",
      kind,
      files: own.length,
      words,
      runs,
      wordsPerSecond: Math.round(speed.median),
      slowest: Math.round(speed.min),
      fastest: Math.round(speed.max),
      growthExponent: growth === null ? null : Math.round(growth * 100) / 100,
      atLeast: least,
    };
    print(result);
    const { wordsPerSecond, slowest, fastest, growthExponent: exponent } = result;
    const verdict = least === null ? "" : wordsPerSecond >= least ? "reached" : `below ${least}`;
    rows.push(
      [kind, own.length, words, wordsPerSecond, slowest, fastest, exponent ?? "-", verdict].map(String),
    );
  }
  writeTable(["kind", "files", "words", "words/s", "slowest", "fastest", "growth", "bar"], rows);
  if (inputs.some(({ kind }) => kind === "txt")) {
    const result = await measureEvidence(shared, inputs);
    print(result);
    const { indexMs, verifyMs, indexToTokenising, verifyToTokenising, atMostMs } = result;
    const verdict = Math.max(indexMs, verifyMs) <= atMostMs ? "reached" : `above ${atMostMs} ms`;
    process.stderr.write(
      `evidence: index ${indexMs} ms (${indexToTokenising} times tokenising), ` +
        `verification ${verifyMs} ms (${verifyToTokenising} times), ${verdict}\n`,
    );
  }
}

async function warmUp(inputs: readonly SpeedInput[]): Promise<void> {
  const end = performance.now() + secondsOfStart * 1000;
  do await secondsFor(inputs);
  while (performance.now() < end);
}

async function secondsFor(inputs: readonly SpeedInput[]): Promise<number> {
  const start = performance.now();
  // Each value of an article is worked out when it is asked for.
  for (const { path, text } of inputs) Object.values(await parseArticle({ path, text }));
  return (performance.now() - start) / 1000;
}

/** Median times of one article made of the longest file, at each size. */
async function growingTimes(inputs: readonly SpeedInput[]): Promise<readonly SizedTime[]> {
  const longest = inputs.reduce((a, b) => (countWords(b.text) > countWords(a.text) ? b : a));
  const least = Math.ceil(wordsAtLeast / countWords(longest.text));
  const times: SizedTime[] = [];
  for (const size of sizes) {
    const input = { ...longest, text: repeated(longest.text, least * size) };
    const seconds: number[] = [];
    for (let run = 0; run < 5; run += 1) seconds.push(await secondsFor([input]));
    times.push({ words: countWords(input.text), seconds: medianOf(seconds) });
  }
  return times;
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows]) {
    process.stderr.write(`${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")}\n`);
  }
}

await main();
