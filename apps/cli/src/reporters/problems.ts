import type { Problem } from "@evenhand/core/node";
import type { LintReport } from "../lint-report.ts";

/** What is wrong with each file that could not be used, in the order of the report; each problem once. */
export function problemsByPath({ errors }: LintReport): ReadonlyMap<string, readonly Problem[]> {
  const problems = new Map<string, Problem[]>();
  for (const problem of errors) {
    const known = problems.get(problem.path) ?? [];
    const isKnown = known.some(({ line, message }) => line === problem.line && message === problem.message);
    if (!isKnown) problems.set(problem.path, [...known, problem]);
  }
  return problems;
}
