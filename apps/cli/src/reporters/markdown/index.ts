import type { Severity } from "@evenhand/core";
import type { LintReport } from "../../lint-report.ts";
import { counted, countedFindings, countedSeverities } from "../counted.ts";
import type { ReporterContext } from "../index.ts";
import { problemsByPath } from "../problems.ts";
import { linkTo } from "./host.ts";
import { type Row, rowHead, rowOf } from "./row.ts";
import { markdownText } from "./text.ts";

/** The longest comment that GitHub takes, in characters. */
export const longestComment = 65_536;

/** How many files are named that could not be used, or have no findings. */
const mostFiles = 20;
/** Room for the line that says what was left out. */
const reserve = 200;

interface Table {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/**
 * A comment for a pull request: a table for each file with findings, passages to unfold. Where it would be longer than
 * hosts allow, the passages of the weakest findings go first, then the findings; the last line counts these.
 */
export function formatMarkdown(report: LintReport, context: ReporterContext): string {
  const linkOf = linkTo(context);
  const tables = report.files.flatMap((file): Table[] => {
    const { path, diagnostics } = file.result;
    const rows = diagnostics.map((diagnostic) => rowOf(diagnostic, file, (line) => linkOf(path, line)));
    return rows.length === 0 ? [] : [{ heading: `#### ${markdownText(path)}\n\n${rowHead}`, rows }];
  });
  const frame = [headOf(report, context.quiet), problemsOf(report), context.quiet ? "" : cleanOf(report)];
  const used = frame.reduce((sum, part) => sum + part.length + 2, 0);
  const shown = choose(tables, longestComment - reserve - used);
  const [head = "", problems = "", clean = ""] = frame;
  const left = tables.flatMap(({ rows }) => rows).filter((row) => !shown.has(row));
  const blocks = [
    head,
    problems,
    ...tables.flatMap(({ heading, rows }) => {
      const own = rows.flatMap((row) => shown.get(row) ?? []);
      return own.length === 0 ? [] : [[heading, ...own].join("\n")];
    }),
    left.length === 0 ? "" : leftOutOf(left),
    clean,
  ];
  return `${blocks.filter((one) => one !== "").join("\n\n")}\n`;
}

/** What is written of each row: the gravest first, briefly where the room gets short; the others are not in it. */
function choose(tables: readonly Table[], room: number): ReadonlyMap<Row, string> {
  const chosen = new Map<Row, string>();
  const ranked = (["error", "warning", "info"] as const).flatMap((severity) =>
    tables.flatMap((table) =>
      table.rows.filter((row) => row.severity === severity).map((row) => ({ row, table })),
    ),
  );
  const opened = new Set<Table>();
  let left = room;
  // First all rows without passages, then the passages of as many as fit.
  for (const { row, table } of ranked) {
    const cost = row.brief.length + 1 + (opened.has(table) ? 0 : table.heading.length + 3);
    if (cost > left) break;
    left -= cost;
    opened.add(table);
    chosen.set(row, row.brief);
  }
  for (const { row } of ranked) {
    const cost = row.full.length - row.brief.length;
    if (!chosen.has(row) || cost > left) break;
    left -= cost;
    chosen.set(row, row.full);
  }
  return chosen;
}

function headOf(report: LintReport, quiet: boolean): string {
  const { files, totals } = report;
  const claims =
    totals.claims === 0 ? [] : [`${totals.supported} of ${counted(totals.claims, "claim")} supported`];
  const sum = totals.errors + totals.warnings + totals.infos;
  if (sum === 0) {
    const failed = report.errors.length > 0;
    const title = files.length === 0 && failed ? "nothing checked" : countedFindings(report, quiet);
    return [`### ${failed ? "❌" : "✅"} Evenhand: ${title}`, ...claims].join("\n\n");
  }
  const symbol = totals.errors > 0 ? "❌" : totals.warnings > 0 ? "⚠️" : "ℹ️";
  if (quiet) return [`### ${symbol} Evenhand: ${countedFindings(report, quiet)}`, ...claims].join("\n\n");
  const title = `${counted(sum, "finding")} in ${counted(totals.files, "file")}`;
  return `### ${symbol} Evenhand: ${title}\n\n${[countedSeverities(report), ...claims].join(" · ")}`;
}

/** Files that could not be used. */
function problemsOf(report: LintReport): string {
  const problems = [...problemsByPath(report).values()].flat();
  if (problems.length === 0) return "";
  const lines = problems
    .slice(0, mostFiles)
    .map(
      ({ path, line, message }) =>
        `- <b>${markdownText(line === null ? path : `${path}:${line}`)}</b>: ${markdownText(message.slice(0, 500))}`,
    );
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`- and ${rest} more`);
  return [`${counted(problems.length, "problem")} with files:`, "", ...lines].join("\n");
}

function cleanOf({ files }: LintReport): string {
  const clean = files
    .filter(({ result }) => result.diagnostics.length === 0)
    .map(({ result }) => result.path);
  if (clean.length === 0 || clean.length === files.length) return "";
  const rest = clean.length - mostFiles;
  const names = clean.slice(0, mostFiles).map(markdownText).join(", ");
  return `<details><summary>${counted(clean.length, "file")} without findings</summary>${names}${rest > 0 ? ` and ${rest} more` : ""}</details>`;
}

function leftOutOf(rows: readonly Row[]): string {
  const count = (severity: Severity): number => rows.filter((row) => row.severity === severity).length;
  const totals = { errors: count("error"), warnings: count("warning"), infos: count("info") };
  const kinds = countedSeverities({ totals });
  return `**and ${counted(rows.length, "more finding")}** (${kinds}) that a comment has no room for; run \`evenhand\` to see them.`;
}
