import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ClaimReport, SupportFeature } from "@evenhand/core";
import { loadDataSet } from "./data/data-set.ts";
import { discoverSets, selectSets } from "./data/discover.ts";
import { hashOf } from "./data/sample.ts";
import { checkClaim, sourcesOf } from "./pipeline/check-claim.ts";
import { wordForms } from "./pipeline/recase.ts";
import { countDocuments } from "./support/document-frequencies.ts";
import { centred, type Example, fitLogistic } from "./support/logistic.ts";
import type { TaskContext } from "./task.ts";
import { type ClaimItem, readClaim } from "./tasks/claim-items.ts";
import { claimVerification } from "./tasks/claim-verification.ts";

/** Sets whose labels may be trained on, and how much each counts: planted slips tell less of support. */
const suites = { frank: 1, xsumfaith: 1, bump: 0.3, fib: 0.6 } as const;
/** Sets whose articles may be counted in. */
const counted: readonly string[] = ["bump", "fib"];
/** Which way each feature may speak. */
const signs: Readonly<Record<SupportFeature["name"], -1 | 0 | 1>> = {
  vocabulary: 1,
  unmet: -1,
  unmetFacts: -1,
  unmetNames: -1,
  unmetNouns: -1,
  together: 1,
  strayFacts: -1,
  neighbours: 1,
  stitched: -1,
  clauses: 1,
  negation: -1,
  certainty: -1,
  repetition: -1,
  gender: -1,
  address: -1,
  opening: -1,
  length: 0,
};
const names = Object.keys(signs) as SupportFeature["name"][];

async function main(): Promise<void> {
  const shared = resolve(process.env.EVENHAND_SHARED ?? "../shared", "eval");
  const room = resolve("packages/core/src/evidence");
  const sets: (readonly Example[])[] = [];
  const texts: string[] = [];
  for (const [suite, share] of Object.entries(suites)) {
    const items = await claimsOf(shared, suite);
    if (counted.includes(suite)) texts.push(...items.map(({ document }) => document.texts.join("\n\n")));
    // The other half of the documents is for reporting.
    const half = items.filter(({ documentId }) => hashOf(documentId) % 2 === 0);
    const own = await examplesOf(half, share);
    process.stderr.write(`${suite}: ${own.length} claims\n`);
    sets.push(own);
  }
  if (process.argv.includes("--frequencies")) {
    write(resolve(room, "en/document-frequencies.json"), await countDocuments(texts));
    return;
  }
  const fitted = fitLogistic(
    sets.flat(),
    names.map((name) => signs[name]),
  );
  const { bias, means, weights } = centred(fitted, sets);
  const features = names.map((name, i) => [name, { mean: round(means[i]), weight: round(weights[i]) }]);
  write(resolve(room, "support-weights.json"), {
    bias: round(bias),
    features: Object.fromEntries(features),
  });
}

async function claimsOf(shared: string, suite: string): Promise<readonly ClaimItem[]> {
  const [set] = selectSets(discoverSets(shared), suite);
  if (set === undefined) throw new Error(`${shared} has no set ${suite}`);
  const { records, documents } = await loadDataSet(set, [claimVerification], null);
  const context: TaskContext = {
    folder: set.texts,
    documents,
    step: () => undefined,
    fail: (place, reason) => process.stderr.write(`${place} ${reason}\n`),
    detail: () => undefined,
  };
  return (records.get(claimVerification) ?? []).map((at) => readClaim(at.record, at, context));
}

/** Faithful and unfaithful claims of a set count alike together, `share` in all. */
async function examplesOf(items: readonly ClaimItem[], share: number): Promise<readonly Example[]> {
  const faithful = items.filter((item) => item.faithful).length;
  const examples: Example[] = [];
  for (const item of items) {
    const sources = await sourcesOf(item.document);
    const { claims } = checkClaim(item.claim, sources, wordForms(item.document.texts));
    const rows = claims.flatMap(rowOf);
    const weight = share / (item.faithful ? faithful : items.length - faithful);
    if (rows.length > 0) examples.push({ rows, faithful: item.faithful, weight });
  }
  return examples;
}

function rowOf({ support }: ClaimReport): number[][] {
  if (support === null) return [];
  const values = new Map(support.features.map(({ name, value }) => [name, value]));
  return [names.map((name) => values.get(name) ?? 0)];
}

function round(value: number | undefined): number {
  return Number((value ?? 0).toFixed(4));
}

function write(path: string, data: unknown): void {
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
  process.stderr.write(`wrote ${path}\n`);
}

await main();
