import { resolve } from "node:path";
import process from "node:process";
import { formatProblem, InputError } from "@evenhand/core/node";
import { type OpenBaseline, openBaseline } from "../baseline/open-baseline.ts";
import type { SuppressionOptions } from "../baseline/options.ts";
import { readSuppressionOptions } from "../baseline/read-options.ts";
import { exitCode, reportFailure, writeNote } from "../failure.ts";
import { type FixPlan, fixNotes } from "../fix/fix-file.ts";
import { type FixOptions, readFixPlan } from "../fix/options.ts";
import type { LintReport } from "../lint-report.ts";
import { type ReportOptions, reportWriter } from "../reporters/report-writer.ts";
import { amendWith } from "../run/amend.ts";
import { openCache, type ResultCache } from "../run/cache.ts";
import { GitProblem } from "../run/changed.ts";
import { type RunPlan, RunProblem, runChecks } from "../run/run.ts";
import { nothingOn, type RuleChoice, readRuleChoice } from "../run/settings.ts";
import type { Shard } from "../run/shard.ts";
import { runStats } from "../run/stats.ts";
import { readStandardInput } from "../run/stdin.ts";
import { mistypedCommand } from "./mistyped.ts";

export interface LintOptions extends ReportOptions, RuleChoice, FixOptions, SuppressionOptions {
  readonly maxWarnings?: number;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly stdinFormat: "text" | "jsonl";
  readonly resume?: string;
  /** False for `--no-ignore`. */
  readonly ignore: boolean;
  /** False for `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern: boolean;
  /** A commit; true for the last one. */
  readonly changed?: string | true;
  readonly shard?: Shard;
  /** Null for what fits. */
  readonly workers: number | null;
  readonly cache: boolean;
  /** Turns the cache on. */
  readonly cacheLocation?: string;
  readonly watch: boolean;
  readonly stats: boolean;
}

const CACHE_FOLDER = ".evenhandcache";

/**
 * Checks summaries and other texts, and prints what was found; `process.exitCode` tells the outcome.
 *
 * @param commands The names of the program's commands, one of which may stand mistyped among the paths.
 */
export async function lint(
  patterns: readonly string[],
  options: LintOptions,
  commands: readonly string[],
): Promise<void> {
  const choose = readRuleChoice(options);
  if (typeof choose === "string") return reportFailure(choose);
  const fix = readFixPlan(options);
  if (typeof fix === "string") return reportFailure(fix);
  const suppressions = readSuppressionOptions(options);
  if (typeof suppressions === "string") return reportFailure(suppressions);
  const misuse =
    (options.stdinFormat === "jsonl" ? misuseOfLines(patterns, options) : misuseOf(patterns, options)) ??
    mistypedCommand(patterns, commands);
  if (misuse !== null) return reportFailure(misuse);
  process.once("SIGINT", () => process.exit(options.watch ? exitCode.clean : exitCode.interrupted));
  const cwd = process.cwd();
  if (options.stdinFormat === "jsonl") {
    const { lintLines } = await import("../pipe/lint-lines.ts");
    return lintLines({
      cwd,
      choose,
      configFile: options.config ?? null,
      quiet: options.quiet,
      maxWarnings: options.maxWarnings ?? Number.POSITIVE_INFINITY,
      resume: options.resume ?? null,
    });
  }
  const location = options.cacheLocation ?? (options.cache ? CACHE_FOLDER : null);
  const kept = location === null ? null : openCache(location, resolve(cwd, location));
  const run = async (cache: ResultCache | null, configured?: RunPlan["configured"]): Promise<void> => {
    const given = readsInput(patterns, options)
      ? await readStandardInput(options.stdinFilename ?? null, cwd)
      : null;
    const baseline = await openBaseline(suppressions, cwd);
    await checkAndReport(
      {
        cwd,
        patterns,
        given,
        choose,
        objection: (files, configs) => nothingOn(options, files, configs),
        configFile: options.config ?? null,
        noIgnore: !options.ignore,
        mayBeNone: !options.errorOnUnmatchedPattern,
        changedSince: options.changed === true ? "HEAD" : (options.changed ?? null),
        shard: options.shard ?? null,
        workers: options.workers,
        cache,
        amend: amendWith(fix, baseline, cwd),
        stats: options.stats ? runStats() : null,
        ...(configured === undefined ? {} : { configured }),
      },
      options,
      { cache, baseline, fix },
    );
  };
  if (!options.watch) return oneLineOf(() => run(kept));
  const { outputFile } = options;
  const { watchWith } = await import("./watch-lint.ts");
  await watchWith((cache, configured) => oneLineOf(() => run(cache, configured)), {
    cwd,
    patterns,
    cache: kept,
    clears: options.format === "stylish" && outputFile === undefined,
    written: [location, outputFile].filter((path) => path !== undefined && path !== null),
  });
}

/** Runs, and says in one line what keeps it from going on. */
async function oneLineOf(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof GitProblem) return reportFailure(`--changed: ${error.message}`);
    if (error instanceof InputError) return reportFailure(formatProblem(error));
    if (error instanceof RunProblem) return reportFailure(error.message);
    throw error;
  }
}

/** What a run leaves behind. */
interface Kept {
  readonly cache: ResultCache | null;
  readonly baseline: OpenBaseline | null;
  readonly fix: FixPlan | null;
}

async function checkAndReport(
  plan: RunPlan,
  options: LintOptions,
  { cache, baseline, fix }: Kept,
): Promise<void> {
  const start = performance.now();
  const writer = await reportWriter(options);
  const checked = await runChecks(plan, ({ file }) => {
    if (file !== null) writer.file(file);
  });
  const { warnings: stale, notes: kept } = (await baseline?.close()) ?? { warnings: [], notes: [] };
  const report = { ...checked, warnings: [...checked.warnings, ...stale] };
  printProblems(report);
  for (const note of kept) writeNote(note);
  for (const note of cache?.close() ?? []) writeNote(`warning: ${note}`);
  if (fix !== null)
    for (const note of report.files.flatMap((file) => [...fixNotes(file, fix)])) writeNote(note);
  process.exitCode = outcome(report, options);
  const unwritten = await writer.end(report);
  if (unwritten !== null) reportFailure(unwritten);
  for (const line of plan.stats?.lines(report, (performance.now() - start) / 1000) ?? []) {
    process.stderr.write(`${line}\n`);
  }
  const { errors, warnings } = report.totals;
  if (errors === 0 && tooManyWarnings(report, options)) {
    writeNote(`too many warnings: ${warnings}, and --max-warnings allows ${options.maxWarnings}`);
  }
}

function readsInput(patterns: readonly string[], { stdin }: LintOptions): boolean {
  return stdin || patterns.includes("-");
}

/** What cannot be done with a document in each line of standard input. */
function misuseOfLines(patterns: readonly string[], options: LintOptions): string | null {
  const { suppressAll, suppressRule, pruneSuppressions } = options;
  const keepsAccepted = suppressAll || suppressRule.length > 0 || pruneSuppressions;
  const others: readonly (readonly [boolean, string])[] = [
    [patterns.some((pattern) => pattern !== "-"), "paths: the documents come by standard input"],
    [options.format !== "ndjson", "this form of results: each line gives one; add --format ndjson"],
    [options.outputFile !== undefined, "-o: name the file after --resume, or let the shell write it"],
    [options.fix || options.fixDryRun, "--fix: the documents are no files"],
    [options.watch, "--watch: standard input does not change"],
    [options.changed !== undefined, "--changed: git knows nothing of standard input"],
    [options.stdinFilename !== undefined, '--stdin-filename: each document can have its own "path"'],
    [options.shard !== undefined, "--shard: split the input, as parallel --pipe does"],
    [options.workers !== null && options.workers > 1, "--workers: run several, as parallel --pipe does"],
    [options.cache || options.cacheLocation !== undefined, "--cache: the documents are no files"],
    [options.stats, "--stats: check one of the documents as a file"],
    [keepsAccepted, "accepted findings: the documents are no files"],
  ];
  const other = others.find(([given]) => given);
  return other === undefined ? null : `--stdin-format jsonl does not go with ${other[1]}`;
}

/** What cannot be done together. */
function misuseOf(patterns: readonly string[], options: LintOptions): string | null {
  if (options.resume !== undefined) return "--resume: goes with --stdin-format jsonl";
  if (!readsInput(patterns, options)) {
    return options.stdinFilename === undefined
      ? null
      : "--stdin-filename: names the text on standard input; give - or --stdin too";
  }
  if (patterns.some((pattern) => pattern !== "-")) {
    return "standard input is checked by itself; leave out the other paths, or - and --stdin";
  }
  if (options.watch) return "--watch: standard input does not change; name files or folders";
  if (options.fix) return "--fix: standard input is no file; take --fix-dry-run --format json and its output";
  if (options.changed !== undefined)
    return "--changed: git knows nothing of standard input; leave one of the two out";
  return null;
}

/** Problems come before the findings, which stand last, where the eye is on a terminal. */
function printProblems({ errors, warnings }: LintReport): void {
  const problems = unique(errors.map(formatProblem));
  const notes = unique(warnings.map((warning) => `warning: ${formatProblem(warning)}`));
  for (const line of [...problems, ...notes]) writeNote(line);
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function outcome(report: LintReport, options: LintOptions): number {
  if (report.errors.length > 0) return exitCode.failure;
  return report.totals.errors > 0 || tooManyWarnings(report, options) ? exitCode.findings : exitCode.clean;
}

function tooManyWarnings({ totals }: LintReport, { maxWarnings }: LintOptions): boolean {
  return totals.warnings > (maxWarnings ?? Number.POSITIVE_INFINITY);
}
