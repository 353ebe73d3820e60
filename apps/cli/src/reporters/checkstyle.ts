import type { Diagnostic } from "@evenhand/core";
import type { LintReport } from "../lint-report.ts";
import { printable } from "../printable.ts";
import type { ReporterContext } from "./index.ts";
import { problemsByPath } from "./problems.ts";
import { block, element, xmlHead } from "./xml.ts";

/** Checkstyle's XML, which many review tools and CI servers read. */
export function formatCheckstyle(report: LintReport, _context: ReporterContext): string {
  const problems = problemsByPath(report);
  const checked = report.files.map(({ result }) => result.path);
  const paths = [...checked, ...[...problems.keys()].filter((path) => !checked.includes(path))];
  const files = paths.map((path) => {
    const diagnostics = report.files.find(({ result }) => result.path === path)?.result.diagnostics ?? [];
    return block("file", { name: path }, [
      ...(problems.get(path) ?? []).map(({ line, message }) =>
        element("error", {
          line: line ?? 1,
          severity: "error",
          message: printable(message),
          source: "evenhand",
        }),
      ),
      ...diagnostics.map(errorOf),
    ]);
  });
  return `${xmlHead}\n${block("checkstyle", { version: "4.3" }, files)}\n`;
}

function errorOf({ rule, severity, message, range }: Diagnostic): string {
  return element("error", {
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity,
    message: printable(message),
    source: `evenhand.${rule.replace("/", ".")}`,
  });
}
