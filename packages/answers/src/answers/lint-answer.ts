import type { Problem } from "@evenhand/core/input";
import { type CheckedText, fileJson } from "../shapes/file-json.ts";
import { problemsJson } from "../shapes/problems-json.ts";
import { totalsOf } from "../shapes/totals.ts";

export interface CheckedWithProblems {
  readonly file: CheckedText;
  /** Sources that could not be used. */
  readonly errors: readonly Problem[];
  /** Remarks on sources that could be. */
  readonly warnings: readonly Problem[];
}

/** @param most Passages told of each claim. */
export function lintAnswer({ file, errors, warnings }: CheckedWithProblems, most: number): object {
  const claims = file.result.claims.map((claim) => ({ ...claim, evidence: claim.evidence.slice(0, most) }));
  return {
    ...fileJson({ ...file, result: { ...file.result, claims } }),
    totals: totalsOf([file]),
    errors: problemsJson(errors),
    warnings: problemsJson(warnings),
  };
}
