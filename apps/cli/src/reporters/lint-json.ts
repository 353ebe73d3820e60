import { formatProblem } from "@evenhand/core/node";
import { name, version } from "../../package.json";
import type { CheckedFile, LintReport } from "../lint-report.ts";
import { attributionJson } from "./attribution-json.ts";

/** The report as JSON, by the schema in `schema/lint.schema.json`. */
export function formatLintJson(report: LintReport): string {
  const document = {
    version: 1,
    tool: { name, version },
    files: report.files.map(fileJson),
    errors: report.errors.map((problem) => ({ path: problem.path, message: formatProblem(problem) })),
    totals: report.totals,
  };
  return `${JSON.stringify(document)}\n`;
}

function fileJson({ result: { path, diagnostics, claims, balance }, checked, words }: CheckedFile) {
  return {
    path,
    checked,
    words,
    diagnostics,
    claims: claims.map((claim) => ({
      ...claim,
      attribution: claim.attribution === null ? null : attributionJson(claim.attribution),
    })),
    balance,
  };
}
