import { formatProblem, InputError } from "@evenhand/core/node";
import type { CheckedFile } from "../../lint-report.ts";
import { totalsOf } from "../../lint-report.ts";
import { fileJson } from "../../reporters/lint-json.ts";
import { checkFile } from "../../run/check-file.ts";
import { readRuleChoice } from "../../run/settings.ts";
import type { LintArguments } from "../tools/lint-summary.ts";
import type { Fence } from "./fence.ts";
import { givenFiles } from "./given.ts";
import { problemsJson } from "./sources.ts";

/** Checks a text as `evenhand lint` does. */
export async function lintJob(given: LintArguments, fence: Fence): Promise<object> {
  const files = await givenFiles(given, fence);
  const choose = readRuleChoice({
    rule: Object.entries(given.rules ?? {}).map(([id, severity]) => `${id}: ${severity}`),
    only: given.only ?? [],
  });
  if (typeof choose === "string") throw new InputError("rules", null, choose.replace(/^--\w+ ?/, ""));
  const config = choose(await files.configs.forFile(files.path));
  const { file, errors, warnings } = await checkFile(files.path, config, files.store);
  if (file === null) {
    const [error = { path: files.path, line: null, message: "cannot be checked" }] = errors;
    throw new InputError(error.path, error.line, error.message);
  }
  return {
    ...fileJson(withEvidence(file, given.evidencePerClaim)),
    totals: totalsOf([file]),
    errors: problemsJson(errors),
    warnings: warnings.map((problem) => ({ path: problem.path, message: formatProblem(problem) })),
  };
}

/** With no more passages for each claim than are wanted. */
function withEvidence(file: CheckedFile, most: number): CheckedFile {
  const claims = file.result.claims.map((claim) => ({ ...claim, evidence: claim.evidence.slice(0, most) }));
  return { ...file, result: { ...file.result, claims } };
}
