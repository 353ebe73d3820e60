import type { Problem } from "@evenhand/core/node";
import type { CheckedFile, LintReport } from "../lint-report.ts";
import { printable } from "../printable.ts";
import type { Reporter } from "./index.ts";

/** A line for each finding, as compilers write it; editors find the place by it. Columns count UTF-16 units from 1. */
export const unix: Reporter = { file: findingLines, report: problemLines };

function findingLines({ result: { path, diagnostics } }: CheckedFile): string {
  return diagnostics
    .map(({ range: { start }, severity, message, rule }) =>
      lineOf({ path, line: start.line + 1, column: start.character + 1, severity, message, code: rule }),
    )
    .join("");
}

function problemLines({ errors, warnings }: LintReport): string {
  const lineOfProblem = (severity: string) => (problem: Problem) =>
    lineOf({ ...problem, line: problem.line ?? 1, column: 1, severity, code: "evenhand" });
  return [...errors.map(lineOfProblem("error")), ...warnings.map(lineOfProblem("warning"))].join("");
}

interface Line {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  /** What stands in brackets at the end. */
  readonly code: string;
}

function lineOf({ path, line, column, severity, message, code }: Line): string {
  return `${printable(path)}:${line}:${column}: ${severity}: ${printable(message)} [${code}]\n`;
}
