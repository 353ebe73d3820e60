import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Folder } from "./examine.ts";
import { openExaminer } from "./fuzz/examiner.ts";
import { minimised } from "./fuzz/minimise.ts";
import { anyFolder } from "./fuzz/mutate.ts";
import { readSeeds } from "./fuzz/seeds.ts";
import { randomFrom } from "./random.ts";

const USAGE = `Usage: pnpm fuzz [--minutes <number>] [--seed <number>] [--out <folder>]

Changes texts at random, and checks that reading and checking them never throws, hangs or points outside a file, and
gives the same result every time. What breaks a promise is made smaller and written to the folder (coverage/fuzz).
Articles in the folder that EVENHAND_FUZZ_SEEDS names are changed too.`;

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** Milliseconds after which a text of some thousand characters counts as one that hangs; it takes a fraction of one second. */
const HANGS = 20_000;
/** Folders that are tried to make one smaller. */
const TRIES = 1500;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1000)) },
    out: { type: "string", default: join(ROOT, "coverage/fuzz") },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const minutes = Number(values.minutes);
const first = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(first)) {
  console.error("fuzz: --minutes takes a number of minutes, --seed a whole number");
  process.exit(2);
}

// Told at once, for a run that does not come to its end.
console.log(`seed ${first}, for ${minutes} ${minutes === 1 ? "minute" : "minutes"}`);

const further = process.env.EVENHAND_FUZZ_SEEDS;
const seeds = readSeeds(join(ROOT, "examples/harbour-tram"), further === undefined ? [] : [further]);
const examiner = openExaminer(HANGS);
const end = Date.now() + minutes * 60_000;
const found = new Map<string, number>();
let count = 0;
let slowest = { seed: first, milliseconds: 0 };

/** What a problem is, apart from where in which text it shows. */
function kindOf(problem: string): string {
  const [message = "", place = ""] = problem.split("\n");
  return `${message.replace(/[^a-zA-Z .]+/g, "#").slice(0, 120)} ${place.trim().replace(/:\d+\)?$/, "")}`;
}

async function keep(folder: Folder, kind: string, problem: string, seed: number): Promise<void> {
  const isSame = async (candidate: Folder): Promise<boolean> =>
    (await examiner.examine(candidate)).problems.some((one) => kindOf(one) === kind);
  const small = await minimised(folder, isSame, kind.startsWith("takes") ? 60 : TRIES);
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `${seed}-${found.size}.json`);
  writeFileSync(file, `${JSON.stringify({ problem, folder: small }, null, 2)}\n`);
  console.log(`seed ${seed}: ${problem.split("\n").slice(0, 2).join(" ")}\n  kept in ${file}`);
}

for (let seed = first; Date.now() < end; seed++) {
  const folder = anyFolder(seeds, randomFrom(seed));
  const { problems, milliseconds } = await examiner.examine(folder);
  count += 1;
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  for (const problem of problems) {
    const kind = kindOf(problem);
    const times = found.get(kind) ?? 0;
    found.set(kind, times + 1);
    if (times === 0) await keep(folder, kind, problem, seed);
  }
}
await examiner.close();
console.log(
  `${count} folders from seed ${first} on, ${found.size} kinds of problems; slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})`,
);
for (const [kind, times] of found) console.log(`  ${times} times: ${kind}`);
process.exitCode = found.size > 0 ? 1 : 0;
