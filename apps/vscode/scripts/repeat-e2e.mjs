// Runs the end-to-end tests again and again, and tells how many runs in a row went without a failure.
//   node scripts/repeat-e2e.mjs TIMES [--minutes M]
// With --minutes no run starts after that time. What a failed run left to look at is kept in e2e/out-failed/.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUT = join(PACKAGE, "e2e/out");
const KEPT = join(PACKAGE, "e2e/out-failed");

function refuse() {
  console.error("Usage: pnpm e2e:repeat TIMES [--minutes M]");
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2).filter((arg) => arg !== "--"),
      options: { minutes: { type: "string" } },
      allowPositionals: true,
    });
    const times = Number(positionals[0]);
    const minutes = Number(values.minutes ?? Number.POSITIVE_INFINITY);
    if (positionals.length !== 1 || !Number.isInteger(times) || times < 1 || !(minutes > 0)) refuse();
    return { times, minutes };
  } catch {
    refuse();
  }
}

/** The names of the tests that failed, and how many passed; those for another host are skipped. */
function outcomeOf({ status }) {
  try {
    const { testResults } = JSON.parse(readFileSync(join(OUT, "results.json"), "utf8"));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = [
      ...testResults
        .filter((file) => file.status === "failed" && file.assertionResults.length === 0)
        .map(({ name, message }) => `${name}: ${message.split("\n")[0]}`),
      ...tests
        .filter((test) => test.status !== "passed" && test.status !== "skipped")
        .map((test) => `${test.fullName}: ${test.failureMessages?.[0]?.split("\n")[0] ?? test.status}`),
    ];
    if (status !== 0 && failed.length === 0) failed.push(`vitest ended with ${status}`);
    return { passed: tests.filter((test) => test.status === "passed").length, failed };
  } catch (error) {
    return { passed: 0, failed: [`no results: ${error.message}`] };
  }
}

const { times, minutes } = readArguments();
const end = Date.now() + minutes * 60_000;
const vitest = join(PACKAGE, "../../node_modules/vitest/vitest.mjs");
rmSync(KEPT, { recursive: true, force: true });
let runs = 0;
let failures = 0;
let inARow = 0;
let longest = 0;
while (runs < times && Date.now() < end) {
  runs++;
  const start = Date.now();
  rmSync(join(OUT, "results.json"), { force: true });
  const run = spawnSync(process.execPath, [vitest, "run", "--config", "e2e/vitest.e2e.config.ts"], {
    cwd: PACKAGE,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  const { passed, failed } = outcomeOf(run);
  inARow = failed.length === 0 ? inARow + 1 : 0;
  longest = Math.max(longest, inARow);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`run ${runs} of ${times}: ${passed} passed, ${failed.length} failed, in ${seconds} s`);
  if (failed.length === 0) continue;
  failures++;
  for (const name of failed) console.log(`  ${name}`);
  if (passed === 0) console.log(String(run.stderr).trimEnd());
  cpSync(OUT, join(KEPT, `run-${runs}`), { recursive: true });
}
console.log(
  failures === 0
    ? `${runs} runs in a row without a failure`
    : `${runs} runs, ${failures} with a failure; at most ${longest} in a row without one. See ${KEPT}`,
);
process.exitCode = failures === 0 && runs === times ? 0 : 1;
