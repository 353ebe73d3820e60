import type { Verdict } from "@evenhand/core";
import { hashOf } from "../data/sample.ts";
import { balancedAccuracy, bestThreshold, rocAuc, type Scored } from "../metrics/classification.ts";
import { type Measure, mean, ratio } from "../metrics/ratio.ts";
import { groupBy } from "../task.ts";
import type { ClaimItem } from "./claim-items.ts";
import type { ClaimVerdict } from "./claim-verdict.ts";

/** A claim with its gold label and what the check said. */
export interface CheckedClaim extends ClaimItem {
  readonly check: ClaimVerdict;
  /** See `supportRank`. */
  readonly rank: number | null;
}

export function claimMetrics(claims: readonly CheckedClaim[]): Record<string, unknown> {
  const scored = claims.map(({ faithful, check }) => ({ gold: faithful, score: check.score }));
  const tuned = bestThreshold(scored);
  const supported = claims.filter(({ support }) => support.size > 0);
  const hits = (place: number): number =>
    supported.filter(({ rank }) => rank !== null && rank <= place).length;
  const passages =
    supported.length === 0
      ? {}
      : {
          passageHitAt1: ratio(hits(1), supported.length),
          passageHitAt3: ratio(hits(3), supported.length),
          passageItems: supported.length,
        };
  return {
    faithful: claims.filter(({ faithful }) => faithful).length,
    balancedAccuracy: balancedAccuracy(
      claims.map(({ faithful, check }) => ({ gold: faithful, predicted: check.faithful })),
    ),
    balancedAccuracyVerdict: balancedAccuracy(
      claims.map(({ faithful, check }) => ({ gold: faithful, predicted: check.stands })),
    ),
    balancedAccuracyErrors: balancedAccuracy(
      claims.map(({ faithful, check }) => ({ gold: faithful, predicted: check.errors.size === 0 })),
    ),
    balancedAccuracyTuned: tuned?.balancedAccuracy ?? null,
    tunedThreshold: tuned?.threshold ?? null,
    balancedAccuracyCrossTuned: crossTuned(claims),
    rocAuc: rocAuc(scored),
    rocAucEvidence: rocAuc(
      claims.map(({ faithful, check }) => ({ gold: faithful, score: check.evidenceScore })),
    ),
    ...pairMetrics(claims),
    ...passages,
    verdicts: verdictTable(claims),
    errorTypes: errorTypeTable(claims),
    errorFlags: flagTable(claims, ({ check }) => check.errors),
    warningFlags: flagTable(claims, ({ check }) => check.warnings),
  };
}

/** Balanced accuracy where each half of the documents is judged at the threshold that was best on the other. */
function crossTuned(claims: readonly CheckedClaim[]): Measure {
  const halves: [Scored[], Scored[]] = [[], []];
  for (const { documentId, faithful, check } of claims) {
    halves[hashOf(documentId) % 2 === 0 ? 0 : 1].push({ gold: faithful, score: check.score });
  }
  const judged = halves.flatMap((half, index) => {
    const threshold = bestThreshold(halves[index === 0 ? 1 : 0])?.threshold;
    return threshold === undefined
      ? []
      : half.map(({ gold, score }) => ({ gold, predicted: score >= threshold }));
  });
  return balancedAccuracy(judged);
}

/** How often a faithful version outscores its unfaithful twin. */
function pairMetrics(claims: readonly CheckedClaim[]): Record<string, Measure> {
  const differences: number[] = [];
  for (const [, pair] of groupBy(
    claims.filter((claim) => claim.pair !== null),
    (claim) => claim.pair ?? "",
  )) {
    for (const good of pair.filter(({ faithful }) => faithful)) {
      for (const bad of pair.filter(({ faithful }) => !faithful))
        differences.push(good.check.score - bad.check.score);
    }
  }
  if (differences.length === 0) return {};
  return {
    pairs: differences.length,
    pairConsistency: ratio(differences.filter((value) => value > 0).length, differences.length),
    pairTies: ratio(differences.filter((value) => value === 0).length, differences.length),
  };
}

function verdictTable(
  claims: readonly CheckedClaim[],
): Record<string, { faithful: number; unfaithful: number }> {
  const count = (verdict: Verdict, faithful: boolean): number =>
    claims.filter((claim) => claim.check.verdict === verdict && claim.faithful === faithful).length;
  const verdicts: readonly Verdict[] = ["supported", "unsupported", "contradicted", "not-checkable"];
  return Object.fromEntries(
    verdicts.map((verdict) => [
      verdict,
      { faithful: count(verdict, true), unfaithful: count(verdict, false) },
    ]),
  );
}

/** Per error type, among the unfaithful claims that have it: the share judged unfaithful, and flagged as error. */
function errorTypeTable(claims: readonly CheckedClaim[]): Record<string, Record<string, Measure>> {
  const types = [...new Set(claims.flatMap(({ errorTypes }) => errorTypes))].sort();
  return Object.fromEntries(
    types.map((type) => {
      const own = claims.filter(({ errorTypes }) => errorTypes.includes(type));
      const judged = mean(own.map(({ check }) => (check.faithful ? 0 : 1)));
      const flagged = mean(own.map(({ check }) => (check.errors.size > 0 ? 1 : 0)));
      return [type, { n: own.length, recall: judged, flaggedAsError: flagged }];
    }),
  );
}

/** Per rule: how many claims it flags, and how many of those are unfaithful. */
function flagTable(
  claims: readonly CheckedClaim[],
  flags: (claim: CheckedClaim) => ReadonlySet<string>,
): Record<string, Record<string, Measure>> {
  const rules = [...new Set(claims.flatMap((claim) => [...flags(claim)]))].sort();
  return Object.fromEntries(
    rules.map((rule) => {
      const own = claims.filter((claim) => flags(claim).has(rule));
      const right = own.filter(({ faithful }) => !faithful).length;
      return [rule, { flagged: own.length, right, precision: ratio(right, own.length) }];
    }),
  );
}
