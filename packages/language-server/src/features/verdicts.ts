import type { ClaimReport, Verdict } from "@evenhand/core";

/** A verdict in a word or two. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  supported: "supported",
  contradicted: "a source says otherwise",
  unsupported: "no source supports it",
  "not-checkable": "not checked",
};

/** How many claims have each verdict. */
export function countVerdicts(claims: readonly ClaimReport[]): Readonly<Record<Verdict, number>> {
  const counts = { supported: 0, contradicted: 0, unsupported: 0, "not-checkable": 0 };
  for (const { verdict } of claims) counts[verdict]++;
  return counts;
}
