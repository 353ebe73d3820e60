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
/** Hashes are looked up by their first 16 bits. */
const BEGINNING_SHIFT = 16;
const BEGINNINGS = 1 << BEGINNING_SHIFT;

interface Table {
  /** Sorted. */
  readonly hashes: Uint32Array;
  /** Where the hashes with each beginning stand; the next one's is their end. */
  readonly starts: Uint32Array;
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
  const starts = new Uint32Array(BEGINNINGS + 1);
  const unfavourable = new Int8Array(count);
  const favourable = new Int8Array(count);
  for (let i = 0; i < count; i++) {
    const at = i * RECORD_BYTES;
    let hash = 0;
    for (let byte = 0; byte < HASH_BYTES; byte++) hash = (hash << 8) | packed.charCodeAt(at + byte);
    hashes[i] = hash;
    const next = (hash >>> BEGINNING_SHIFT) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    unfavourable[i] = packed.charCodeAt(at + HASH_BYTES);
    favourable[i] = packed.charCodeAt(at + HASH_BYTES + 1);
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  decoded = { hashes, starts, unfavourable, favourable };
  return decoded;
}

const KIND_HASHES: ReadonlyMap<string, number> = new Map(
  Object.keys(FEATURE_KINDS).map((kind) => [kind, hashOn(hashOn(0x811c9dc5, kind), ":")]),
);

/** The number that a feature is known by: 32-bit FNV-1a of its kind and content. */
export function featureHash({ kind, lead, content }: StanceFeature): number {
  return hashOn(hashOn(KIND_HASHES.get(kind) ?? 0, lead), content) >>> 0;
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
  const weights = table();
  const { unfavourable, favourable } = weights;
  let [against, pro] = [data.bias.unfavourable, data.bias.favourable];
  let neither = data.bias.neutral;
  const seen = new Set<number>();
  const words = new Map<Token, number>();
  for (const feature of features) {
    const hash = featureHash(feature);
    const at = indexOf(weights, hash);
    if (at === -1 || seen.has(at)) continue;
    seen.add(at);
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

function indexOf({ hashes, starts }: Table, hash: number): number {
  const beginning = hash >>> BEGINNING_SHIFT;
  const end = starts[beginning + 1] ?? 0;
  for (let i = starts[beginning] ?? 0; i < end; i++) if (hashes[i] === hash) return i;
  return -1;
}
