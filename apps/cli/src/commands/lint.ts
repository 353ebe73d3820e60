import process from "node:process";
import {
  activeRules,
  articleStore,
  type Config,
  findSummaries,
  formatProblem,
  InputError,
  loadConfig,
  onlyRules,
  selectRules,
} from "@evenhand/core/node";
import { exitCode, reportFailure } from "../failure.ts";
import type { LintReport } from "../lint-report.ts";
import { type ReportOptions, type ReportWriter, reportWriter } from "../reporters/report-writer.ts";
import { readRuleOptions, withSeverities } from "../rule-options.ts";
import { checkFile } from "../run/check-file.ts";
import { checkAll, reportOf } from "../run/gather.ts";

export interface LintOptions extends ReportOptions {
  readonly maxWarnings?: number;
  readonly rule: readonly string[];
  /** Globs of rule ids, commas between them; empty for all rules. */
  readonly only: readonly string[];
}

/** Checks summaries and other texts, and prints what was found; `process.exitCode` tells the outcome. */
export async function lint(patterns: readonly string[], options: LintOptions): Promise<void> {
  const cwd = process.cwd();
  const rules = readRuleOptions(options.rule);
  if (typeof rules === "string") return reportFailure(rules);
  const selected = readOnly(options.only);
  if (typeof selected === "string") return reportFailure(selected);
  const writer = await reportWriter(options);
  let report: LintReport;
  try {
    const config = await loadConfig(cwd);
    const settings = withSeverities(config.rules, rules);
    const only = selected === null ? settings : onlyRules(settings, selected);
    if (selected !== null && activeRules(only).length === 0) {
      return reportFailure(
        `--only ${options.only.join(",")}: every such rule is off; turn one on with --rule or in the configuration`,
      );
    }
    report = await checkFiles(patterns, { ...config, rules: only }, cwd, writer);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report = reportOf([], [error]);
  }
  printProblems(report);
  process.exitCode = outcome(report, options);
  const unwritten = await writer.end(report);
  if (unwritten !== null) reportFailure(unwritten);
}

/** The rules that `--only` picks, null where it is not given; a string says what is wrong with it. */
function readOnly(globs: readonly string[]): readonly string[] | string | null {
  if (globs.length === 0) return null;
  const selected = selectRules(globs.flatMap((list) => list.split(",")).map((glob) => glob.trim()));
  return typeof selected === "string" ? `--only: ${selected}` : selected;
}

async function checkFiles(
  patterns: readonly string[],
  config: Config,
  cwd: string,
  writer: ReportWriter,
): Promise<LintReport> {
  const store = articleStore(cwd);
  const found = await findSummaries(patterns, config, store);
  const checks = await checkAll(
    found.files,
    1,
    (file) => checkFile(file, config, store),
    ({ file }) => {
      if (file !== null) writer.file(file);
    },
  );
  return reportOf(checks, found.errors);
}

/** Problems come before the findings, which stand last, where the eye is on a terminal. */
function printProblems({ errors, warnings }: LintReport): void {
  const problems = unique(errors.map(formatProblem));
  const notes = unique(warnings.map((warning) => `warning: ${formatProblem(warning)}`));
  for (const line of [...problems, ...notes])
    process.stderr.write(`evenhand: ${line}
`);
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function outcome(report: LintReport, options: LintOptions): number {
  if (report.errors.length > 0) return exitCode.failure;
  const { errors, warnings } = report.totals;
  return errors > 0 || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY)
    ? exitCode.findings
    : exitCode.clean;
}
