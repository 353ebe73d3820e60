import { fileJson } from "@evenhand/answers";
import { formatProblem } from "@evenhand/core/node";
import { name, version } from "../../package.json";
import type { LintReport, Totals } from "../lint-report.ts";
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
