import { type LintResult, lint, parseArticle, parseSummary, type Source, type Summary } from "@evenhand/core";
import { plainPath, readText, resolveIn } from "../data/files.ts";

/** A summary of a data set, checked against the sources that it names. */
export interface CheckedSummary {
  readonly summary: Summary;
  readonly sources: readonly Source[];
  readonly result: LintResult;
}

/** Checks the summary at `path` (relative to the folder, like all paths in the result). */
export async function checkSummary(folder: string, path: string): Promise<CheckedSummary> {
  const summary = parseSummary({ path, text: await readText(folder, path) });
  const targets = new Map<string, { target: string; id: string | null }>();
  for (const { target, id } of summary.sources) {
    const file = resolveIn(folder, path, target);
    if (file === null) continue;
    const known = targets.get(file);
    targets.set(file, { target: known?.target ?? target, id: known?.id ?? id });
  }
  const sources: Source[] = [];
  for (const [file, { target, id }] of targets) {
    const article = await parseArticle({ path: plainPath(file), text: await readText(folder, file) });
    sources.push({ id: id ?? file, target, article });
  }
  return { summary, sources, result: lint({ summary, sources }) };
}
