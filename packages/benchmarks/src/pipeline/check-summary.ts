import { join } from "node:path";
import { type LintResult, lint, type Source, type Summary } from "@evenhand/core";
import { articleStore, formatProblem, loadSummary } from "@evenhand/core/node";

/** A summary of a data set, checked against the sources that it names. */
export interface CheckedSummary {
  readonly summary: Summary;
  readonly sources: readonly Source[];
  readonly result: LintResult;
  /** Sources that could not be read. */
  readonly problems: readonly string[];
}

/** Checks a summary by its path in the folder, to which all paths in the result are relative too. */
export type SummaryChecker = (path: string) => Promise<CheckedSummary>;

/** Checks summaries of a folder with the default rules; articles are read once. */
export function summaryChecker(folder: string): SummaryChecker {
  const store = articleStore(folder);
  const config = { folder, sources: [] };
  return async (path) => {
    const { summary, sources, errors } = await loadSummary(join(folder, path), config, store);
    return { summary, sources, result: lint({ summary, sources }), problems: errors.map(formatProblem) };
  };
}
