import type { Claim, Summary } from "../summary/summary.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { type SupportFeatureName, supportFeatures } from "./support-features.ts";
import data from "./support-weights.json" with { type: "json" };
import type { RankedPassage, Source } from "./verification.ts";

/** How far the sources bear a claim out, and what speaks for and against it. */
export interface Support {
  /** 0 to 1, comparable across claims and texts; from .5 on the claim is more likely borne out than not. */
  readonly score: number;
  readonly features: readonly SupportFeature[];
}

export interface SupportFeature {
  readonly name: SupportFeatureName;
  readonly value: number;
  /** What it adds to the log-odds of support, against an ordinary claim. */
  readonly contribution: number;
}

/** A logistic model over few features, each but for the length with its sign fixed; `pnpm --filter @evenhand/benchmarks train` fits it. */
const { bias, features: weights }: Weights = data;

interface Weights {
  readonly bias: number;
  readonly features: Readonly<Record<SupportFeatureName, { readonly mean: number; readonly weight: number }>>;
}

/**
 * Scores a claim against the sources it cites, all where it cites none.
 *
 * @param ranked Passages of those sources, best first.
 */
export function supportOf(
  summary: Summary,
  claim: Claim,
  cited: readonly Source[],
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): Support {
  const values = Object.entries(supportFeatures(summary, claim, cited, ranked, index)) as [
    SupportFeatureName,
    number,
  ][];
  const features = values.map(([name, value]): SupportFeature => {
    const { mean, weight } = weights[name];
    return { name, value, contribution: (value - mean) * weight };
  });
  const odds = features.reduce((sum, { contribution }) => sum + contribution, bias);
  return { score: 1 / (1 + Math.exp(-odds)), features };
}
