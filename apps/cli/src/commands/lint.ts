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
import { formatLintJson } from "../reporters/lint-json.ts";
import { formatStylish } from "../reporters/stylish.ts";
import { readRuleOptions, withSeverities } from "../rule-options.ts";
import { checkFile } from "../run/check-file.ts";
import { checkAll, reportOf } from "../run/gather.ts";
import { terminal } from "../terminal.ts";

export interface LintOptions {
  readonly format: "stylish" | "json";
  readonly maxWarnings?: number;
  readonly rule: readonly string[];
  /** Globs of rule ids, commas between them; empty for all rules. */
  readonly only: readonly string[];
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Checks summaries and other texts, and prints what was found; `process.exitCode` tells the outcome. */
export async function lint(patterns: readonly string[], options: LintOptions): Promise<void> {
  const cwd = process.cwd();
  const rules = readRuleOptions(options.rule);
  if (typeof rules === "string") return reportFailure(rules);
  const selected = readOnly(options.only);
  if (typeof selected === "string") return reportFailure(selected);
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
    report = await checkFiles(patterns, { ...config, rules: only }, cwd);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report = reportOf([], [error]);
  }
  print(report, options);
  process.exitCode = outcome(report, options);
}

/** The rules that `--only` picks, null where it is not given; a string says what is wrong with it. */
function readOnly(globs: readonly string[]): readonly string[] | string | null {
  if (globs.length === 0) return null;
  const selected = selectRules(globs.flatMap((list) => list.split(",")).map((glob) => glob.trim()));
  return typeof selected === "string" ? `--only: ${selected}` : selected;
}

async function checkFiles(patterns: readonly string[], config: Config, cwd: string): Promise<LintReport> {
  const store = articleStore(cwd);
  const found = await findSummaries(patterns, config, store);
  const checks = await checkAll(found.files, 1, (file) => checkFile(file, config, store));
  return reportOf(checks, found.errors);
}

function print(report: LintReport, options: LintOptions): void {
  const shown = options.quiet ? errorsOnly(report) : report;
  // The findings come last, where the eye is on a terminal.
  const problems = unique(report.errors.map(formatProblem));
  const notes = unique(report.warnings.map((warning) => `warning: ${formatProblem(warning)}`));
  for (const line of [...problems, ...notes]) process.stderr.write(`evenhand: ${line}\n`);
  const text =
    options.format === "json"
      ? formatLintJson(shown)
      : formatStylish(shown, terminal(process.stdout, process.env, options.color));
  process.stdout.write(text);
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function errorsOnly(report: LintReport): LintReport {
  const files = report.files.map((file) => ({
    ...file,
    result: {
      ...file.result,
      diagnostics: file.result.diagnostics.filter(({ severity }) => severity === "error"),
    },
  }));
  return { ...report, files };
}

function outcome(report: LintReport, options: LintOptions): number {
  if (report.errors.length > 0) return exitCode.failure;
  const { errors, warnings } = report.totals;
  return errors > 0 || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY)
    ? exitCode.findings
    : exitCode.clean;
}
