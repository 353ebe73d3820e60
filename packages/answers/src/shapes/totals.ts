import type { LintResult } from "@evenhand/core";

export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Claims that can be checked. */
  readonly claims: number;
  readonly supported: number;
}

/** Counts the claims that can be checked, and those of them that a source supports. */
export function countClaims(result: Pick<LintResult, "claims">): {
  readonly claims: number;
  readonly supported: number;
} {
  const checkable = result.claims.filter(({ verdict }) => verdict !== "not-checkable");
  return {
    claims: checkable.length,
    supported: checkable.filter(({ verdict }) => verdict === "supported").length,
  };
}

export function totalsOf(files: readonly { readonly result: LintResult }[]): Totals {
  const totals = { files: files.length, errors: 0, warnings: 0, infos: 0, claims: 0, supported: 0 };
  for (const { result } of files) {
    for (const { severity } of result.diagnostics) totals[`${severity}s`]++;
    const { claims, supported } = countClaims(result);
    totals.claims += claims;
    totals.supported += supported;
  }
  return totals;
}
