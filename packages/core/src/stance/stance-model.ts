import type { Token } from "../text/prose.ts";
import data from "./en/stance-weights.json" with { type: "json" };
import { FEATURE_KINDS } from "./feature-kinds.ts";
import type { StanceFeature } from "./stance-features.ts";

/** How likely each stance is, from 0 to 1; together 1. */
export interface StanceOdds {
  readonly unfavourable: number;
  readonly neutral: number;
  readonly favourable: number;
}

/** What a word adds to the log-odds of favourable against unfavourable. */
export interface WordWeight {
  readonly token: Token;
  readonly weight: number;
}

/** Bytes of a feature: its hash, its weight against the target and its weight for it. */
const HASH_BYTES = 4;
const RECORD_BYTES = HASH_BYTES + 2;

interface Table {
  /** Sorted. */
  readonly hashes: Uint32Array;
  readonly unfavourable: Int8Array;
  readonly favourable: Int8Array;
}

let decoded: Table | null = null;

/** The table of weights, unpacked when it is first asked for. */
function table(): Table {
  if (decoded !== null) return decoded;
  const packed = atob(data.features);
  const count = packed.length / RECORD_BYTES;
  const hashes = new Uint32Array(count);
  const unfavourable = new Int8Array(count);
  const favourable = new Int8Array(count);
  for (let i = 0; i < count; i++) {
    const at = i * RECORD_BYTES;
    for (let byte = 0; byte < HASH_BYTES; byte++)
      hashes[i] = ((hashes[i] ?? 0) << 8) | packed.charCodeAt(at + byte);
    unfavourable[i] = packed.charCodeAt(at + HASH_BYTES);
    favourable[i] = packed.charCodeAt(at + HASH_BYTES + 1);
  }
  decoded = { hashes, unfavourable, favourable };
  return decoded;
}

/** The number that a feature is known by: 32-bit FNV-1a of its kind and content. */
export function featureHash({ kind, content }: StanceFeature): number {
  return hashOn(hashOn(hashOn(0x811c9dc5, kind), ":"), content) >>> 0;
}

function hashOn(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Judges by a linear model over the features; one that stands twice counts once. */
export function judge(features: readonly StanceFeature[]): {
  readonly odds: StanceOdds;
  readonly words: readonly WordWeight[];
} {
  const { hashes, unfavourable, favourable } = table();
  let [against, pro] = [data.bias.unfavourable, data.bias.favourable];
  let neither = data.bias.neutral;
  const seen = new Set<number>();
  const words = new Map<Token, number>();
  for (const feature of features) {
    const hash = featureHash(feature);
    const at = indexOf(hashes, hash);
    if (at === -1 || seen.has(hash)) continue;
    seen.add(hash);
    const scale = data.step * FEATURE_KINDS[feature.kind];
    const left = (unfavourable[at] ?? 0) * scale;
    const right = (favourable[at] ?? 0) * scale;
    against += left;
    pro += right;
    // The three weights of a feature sum to nothing.
    neither -= left + right;
    if (feature.token !== null) words.set(feature.token, (words.get(feature.token) ?? 0) + right - left);
  }
  const most = Math.max(against, pro, neither);
  const [a, n, f] = [against, neither, pro].map((score) => Math.exp(score - most)) as [
    number,
    number,
    number,
  ];
  const sum = a + n + f;
  return {
    odds: { unfavourable: a / sum, neutral: n / sum, favourable: f / sum },
    words: [...words].map(([token, weight]) => ({ token, weight })),
  };
}

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
