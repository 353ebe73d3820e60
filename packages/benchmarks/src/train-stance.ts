import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { FEATURE_KINDS, featureHash, stanceFeatures } from "@evenhand/core";
import { loadDataSet } from "./data/data-set.ts";
import { discoverSets, selectSets } from "./data/discover.ts";
import { hashOf } from "./data/sample.ts";
import { chancesOf, fitSoftmax, type SparseExample } from "./stance/softmax.ts";
import { stanceMetrics } from "./stance/stance-metrics.ts";
import { articleOf, placeTarget, readTarget, STANCES, type TargetItem } from "./stance/target-items.ts";
import { targetSentiment } from "./tasks/target-sentiment.ts";

/** Holds weights near 0; features count as much as their kinds say. */
const RIDGE = 30;
/** Sentences that a feature stands in at least. */
const LEAST = 2;
const FOLDS = 5;
/** Weights beyond this are cut, so that a byte holds them. */
const LARGEST = 127;
/** Steps that some weight of a feature has at least; what says less is left out. */
const LEAST_WEIGHT = 2;

/** An item with its features: hashes and how much each counts. */
interface FeaturedItem {
  readonly item: TargetItem;
  readonly features: ReadonlyMap<number, number>;
}

async function main(): Promise<void> {
  const shared = resolve(process.env.EVENHAND_SHARED ?? "../shared", "eval");
  const [set] = selectSets(discoverSets(shared), "newsmtsc");
  if (set === undefined) throw new Error(`${shared} has no set newsmtsc`);
  const { records } = await loadDataSet(set, [targetSentiment], "train");
  const items = (records.get(targetSentiment) ?? []).map(({ record }) => readTarget(record));
  const featured = items.flatMap(featuresOf);
  process.stderr.write(`${featured.length} sentences\n`);
  if (process.argv.includes("--cross-validate")) crossValidate(featured);
  write(resolve("packages/core/src/stance/en/stance-weights.json"), packed(fit(featured)));
}

function featuresOf(item: TargetItem): FeaturedItem[] {
  const placed = placeTarget(item);
  if (placed === null) return [];
  const { sentence, quotations } = placed;
  const within = quotations.filter(({ from, to }) => from < sentence.to && sentence.from < to);
  const features = stanceFeatures(sentence, placed, [], within);
  return [
    {
      item,
      features: new Map(features.map((feature) => [featureHash(feature), FEATURE_KINDS[feature.kind]])),
    },
  ];
}

/** The weights of each feature by its hash; `BIAS` is the hash of what all sentences have. */
interface Fitted {
  readonly numbers: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

const BIAS = -1;

function fit(items: readonly FeaturedItem[]): Fitted {
  const counts = new Map<number, number>();
  for (const { features } of items)
    for (const hash of features.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map([[BIAS, 0]]);
  for (const [hash, count] of counts) if (count >= LEAST) numbers.set(hash, numbers.size);
  const examples = items.map((item) => exampleOf(item, numbers));
  return { numbers, weights: fitSoftmax(examples, numbers.size, STANCES.length, RIDGE) };
}

function exampleOf({ item, features }: FeaturedItem, numbers: ReadonlyMap<number, number>): SparseExample {
  const known = [...features].filter(([hash]) => numbers.has(hash));
  return {
    features: Int32Array.from([0, ...known.map(([hash]) => numbers.get(hash) ?? 0)]),
    values: Float64Array.from([1, ...known.map(([, value]) => value)]),
    label: STANCES.indexOf(item.stance),
    weight: 1,
  };
}

/** Judges each fifth of the articles by the others. */
function crossValidate(items: readonly FeaturedItem[]): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = ({ item }: FeaturedItem): boolean => hashOf(articleOf(item)) % FOLDS === fold;
    const { numbers, weights } = fit(items.filter((item) => !isHeldOut(item)));
    return items.filter(isHeldOut).map((item) => {
      const chances = chancesOf(exampleOf(item, numbers), weights, STANCES.length);
      const best = chances.indexOf(Math.max(...chances));
      return { gold: item.item.stance, predicted: STANCES[best] ?? "neutral" };
    });
  });
  process.stderr.write(`${JSON.stringify(stanceMetrics(judged.flat()))}\n`);
}

/** The model as the core reads it: features sorted by hash, four bytes of hash and two of weights each. */
function packed({ numbers, weights }: Fitted): unknown {
  const weightOf = (number: number, stance: (typeof STANCES)[number]): number =>
    weights[number * STANCES.length + STANCES.indexOf(stance)] ?? 0;
  const own = [...numbers].filter(([hash]) => hash !== BIAS).sort(([a], [b]) => a - b);
  const largest = own.reduce(
    (most, [, number]) =>
      Math.max(most, Math.abs(weightOf(number, "unfavourable")), Math.abs(weightOf(number, "favourable"))),
    0,
  );
  const step = Number((largest / LARGEST).toPrecision(4));
  const rows = own
    .map(([hash, number]) => {
      const bytes = (["unfavourable", "favourable"] as const).map((stance) =>
        Math.round(weightOf(number, stance) / step),
      );
      return { hash, bytes };
    })
    .filter(({ bytes }) => bytes.some((byte) => Math.abs(byte) >= LEAST_WEIGHT));
  const table = Buffer.alloc(rows.length * 6);
  rows.forEach(({ hash, bytes: [against = 0, pro = 0] }, i) => {
    table.writeUInt32BE(hash, i * 6);
    table.writeInt8(Math.max(-LARGEST, Math.min(LARGEST, against)), i * 6 + 4);
    table.writeInt8(Math.max(-LARGEST, Math.min(LARGEST, pro)), i * 6 + 5);
  });
  const bias = numbers.get(BIAS) ?? 0;
  return {
    bias: Object.fromEntries(STANCES.map((stance) => [stance, Number(weightOf(bias, stance).toFixed(4))])),
    step,
    features: table.toString("base64"),
  };
}

function write(path: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  writeFileSync(path, text);
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
  process.stderr.write(`wrote ${path}, ${text.length} bytes, sha256 ${digest}\n`);
}

await main();
