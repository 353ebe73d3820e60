import { locateReferences } from "../input/locate-references.ts";
import { InputError, type Problem } from "../input/problem.ts";
import { type ResolvedSources, resolveSources, type SourceProblem } from "../input/resolve-sources.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import type { Summary } from "../summary/summary.ts";
import { hasWords } from "../text/analyse-prose.ts";
import { FrontMatterError } from "../text/markdown/front-matter.ts";
import type { ArticleStore } from "./article-store.ts";
import type { Config } from "./config.ts";
import { displayPath } from "./paths.ts";

/** A summary with the articles that it is checked against, and what is wrong with those. */
export interface LoadedSummary extends Omit<ResolvedSources, "errors" | "warnings"> {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads a summary and the articles that it is checked against.
 *
 * @param path Absolute.
 * @throws InputError when the summary itself cannot be read; what is wrong with a source is in `errors`.
 */
export async function loadSummary(
  path: string,
  config: Pick<Config, "folder" | "sources">,
  store: ArticleStore,
): Promise<LoadedSummary> {
  const shown = displayPath(path, store.cwd);
  const summary = parseSummaryFile(await store.text(path), shown);
  const located = await locateReferences(summary.sources, path, store.files);
  const configured = (await store.configured(config)).filter((file) => file !== path);
  const resolved = await resolveSources(summary, located, configured, store.load);
  const errors = resolved.errors.map(withoutSpan);
  const warnings = resolved.warnings.map(withoutSpan);
  if (isEmpty(summary)) warnings.push(emptySummary(summary));
  return { ...resolved, errors, warnings };
}

/** For people who see lines and not offsets. */
function withoutSpan({ path, line, message }: SourceProblem): Problem {
  return { path, line, message };
}

/** @throws InputError when the front matter is broken. */
function parseSummaryFile(text: string, path: string): Summary {
  try {
    return parseSummary({ path, text });
  } catch (error) {
    if (error instanceof FrontMatterError) throw new InputError(path, error.line, error.message);
    throw error;
  }
}

function isEmpty(summary: Summary): boolean {
  return !hasWords(summary.prose);
}

function emptySummary(summary: Summary): Problem {
  return { path: summary.path, line: null, message: "the summary has no text, so there is nothing to check" };
}
