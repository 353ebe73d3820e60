import type { Diagnostic, Severity } from "@evenhand/core";
import type { Problem } from "@evenhand/core/node";
import type { LintReport } from "../lint-report.ts";
import { printable } from "../printable.ts";
import { countedFindings } from "./counted.ts";
import type { ReporterContext } from "./index.ts";
import { hostPaths } from "./repository.ts";

/** How many annotations of a level GitHub shows for a step. */
const shownPerLevel = 10;

const LEVELS: Readonly<Record<Severity, Level>> = { error: "error", warning: "warning", info: "notice" };

type Level = "error" | "warning" | "notice";

/**
 * Workflow commands that GitHub Actions turn into annotations of the changed files, and a last line with the totals.
 * Evidence stands under the message, a passage on each line.
 */
export function formatGithub(report: LintReport, context: ReporterContext): string {
  const pathOf = hostPaths(context);
  const findings = report.files.flatMap(({ result }) =>
    result.diagnostics.map((diagnostic) => annotationOf(diagnostic, pathOf(result.path))),
  );
  const problems = [
    ...report.errors.map((problem) => problemOf(problem, "error", pathOf(problem.path))),
    ...report.warnings.map((problem) => problemOf(problem, "warning", pathOf(problem.path))),
  ];
  const lines = [...problems, ...findings, countedFindings(report, context.quiet)];
  const most = Math.max(
    ...Object.values(LEVELS).map((level) => lines.filter((line) => line.startsWith(`::${level} `)).length),
  );
  if (most > shownPerLevel) {
    lines.push(
      `GitHub shows the first ${shownPerLevel} annotations of each level; the log above has them all.`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function annotationOf({ rule, severity, message, range, evidence }: Diagnostic, path: string): string {
  const { start, end } = range;
  const passages = evidence.map(
    ({ path, range, text }) => `${printable(path)}:${range.start.line + 1}: ${printable(text)}`,
  );
  return command(
    LEVELS[severity],
    {
      file: path,
      line: start.line + 1,
      endLine: end.line + 1,
      // GitHub takes columns only where they are on one line.
      ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
      title: rule,
    },
    [printable(message), ...passages].join("\n"),
  );
}

function problemOf({ line, message }: Problem, level: Level, path: string): string {
  const place = { file: path, ...(line === null ? {} : { line }), title: "evenhand" };
  return command(level, place, printable(message));
}

function command(level: Level, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`,
  );
  return `::${level} ${list.join(",")}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
