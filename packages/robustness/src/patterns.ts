import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BOUNDS } from "./patterns/bounds.ts";
import { patternsShipped } from "./patterns/collect.ts";
import { judged, type Verdicts } from "./patterns/judge.ts";
import { hashOfPattern } from "./patterns/pattern.ts";

const USAGE = `Usage: pnpm check:patterns [--full]

Judges by recheck each regular expression that ships and that is not in the stored list yet, and stores the verdicts
(packages/robustness/src/patterns/verdicts.json). One that some text makes slow needs a written bound on what it reads
(bounds.ts, beside the list). --full judges all of them again and compares.`;

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const LIST = join(ROOT, "packages/robustness/src/patterns/verdicts.json");

const { values } = parseArgs({
  options: { full: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const known = JSON.parse(readFileSync(LIST, "utf8")) as Verdicts;
const safe = new Set(known.safe);
const shipped = await patternsShipped(ROOT);
const isKnown = (hash: string): boolean => safe.has(hash) || known.slow[hash] !== undefined;
const unjudged = values.full ? shipped : shipped.filter((pattern) => !isKnown(hashOfPattern(pattern)));
console.error(`${shipped.length} patterns, ${unjudged.length} to judge`);
const fresh = await judged(unjudged);
const hashes = new Set(shipped.map(hashOfPattern));
// A pattern that was found slow once stays so: the search for a slow text has its luck.
const slow = Object.fromEntries(
  Object.entries({ ...fresh.slow, ...known.slow })
    .filter(([hash]) => hashes.has(hash))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
const verdicts: Verdicts = {
  safe: [...new Set([...known.safe, ...fresh.safe])]
    .filter((hash) => hashes.has(hash) && slow[hash] === undefined)
    .sort(),
  slow,
};
writeFileSync(LIST, `${JSON.stringify(verdicts, null, 2)}\n`);
const bounded = new Set(BOUNDS.flatMap(({ patterns }) => Object.keys(patterns)));
const unbounded = shipped.filter((pattern) => {
  const hash = hashOfPattern(pattern);
  return slow[hash] !== undefined && !bounded.has(hash);
});
for (const pattern of unbounded) {
  const hash = hashOfPattern(pattern);
  console.error(
    `${pattern.places.join(", ")}: ${slow[hash]?.pattern} (${slow[hash]?.complexity}): rewrite it, or write down in bounds.ts what bounds what it reads, for ${hash}`,
  );
}
for (const hash of bounded)
  if (!hashes.has(hash)) console.error(`bounds.ts: ${hash} is gone; take its line out`);
process.exitCode = unbounded.length > 0 ? 1 : 0;
