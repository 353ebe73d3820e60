import type { LintResult } from "@evenhand/core";
import { formatProblem } from "@evenhand/core/node";
import { name, version } from "../../package.json";
import type { LintReport } from "../lint-report.ts";
import { attributionJson } from "./attribution-json.ts";

/** The report as JSON, by the schema in `schema/lint.schema.json`. */
export function formatLintJson(report: LintReport): string {
  const document = {
    version: 1,
    tool: { name, version },
    files: report.files.map(({ result }) => fileJson(result)),
    errors: report.errors.map((problem) => ({ path: problem.path, message: formatProblem(problem) })),
    totals: report.totals,
  };
  return `${JSON.stringify(document)}\n`;
}

function fileJson({ path, diagnostics, claims, balance }: LintResult) {
  return {
    path,
    diagnostics,
    claims: claims.map((claim) => ({
      ...claim,
      attribution: claim.attribution === null ? null : attributionJson(claim.attribution),
    })),
    balance,
  };
}
