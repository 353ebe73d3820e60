import { formatProblem } from "@evenhand/core/node";
import { name, version } from "../../package.json";
import type { CheckedFile, LintReport, Totals } from "../lint-report.ts";
import { attributionJson } from "./attribution-json.ts";
import { jsonText } from "./json-text.ts";

/** The report as JSON, by the schema in `schema/lint.schema.json`. */
export function formatLintJson(report: LintReport): string {
  const { version, tool, errors, totals } = headJson(report);
  return `${jsonText({ version, tool, files: report.files.map(fileJson), errors, totals })}\n`;
}

/** All of the document but the files. */
export interface HeadJson {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly totals: Totals;
}

export function headJson({ errors, totals }: LintReport): HeadJson {
  return {
    version: 1,
    tool: { name, version },
    errors: errors.map((problem) => ({ path: problem.path, message: formatProblem(problem) })),
    totals,
  };
}

export function fileJson({ result, accepted = [], checked, words, output }: CheckedFile): object {
  const { path, diagnostics, suppressed, claims, balance } = result;
  return {
    path,
    checked,
    words,
    diagnostics,
    suppressed: [
      ...suppressed.map((diagnostic) => ({ ...diagnostic, kind: "inSource" })),
      ...accepted.map((diagnostic) => ({ ...diagnostic, reason: null, kind: "external" })),
    ],
    claims: claims.map((claim) => ({
      ...claim,
      attribution: claim.attribution === null ? null : attributionJson(claim.attribution),
    })),
    balance,
    ...(output === undefined ? {} : { output }),
  };
}
