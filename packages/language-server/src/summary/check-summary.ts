import { FrontMatterError, type LintResult, lint, parseSummary, type Summary } from "@evenhand/core";
import type { ArticleStore } from "../articles/article-store.ts";
import { type LoadedSource, loadSources, type SourceProblem } from "./load-sources.ts";

/** What is known about one version of an open Markdown document. */
export type Checked =
  /** Names no source that can be read: not Evenhand's business. */
  | { readonly kind: "other"; readonly uris: ReadonlySet<string> }
  /** Meant as a summary, but can't be checked. */
  | { readonly kind: "broken"; readonly uris: ReadonlySet<string>; readonly problems: readonly BrokenPlace[] }
  | CheckedSummary;

export interface CheckedSummary {
  readonly kind: "summary";
  readonly summary: Summary;
  readonly result: LintResult;
  /** By the path under which the result's evidence names them. */
  readonly sources: ReadonlyMap<string, LoadedSource>;
  readonly problems: readonly SourceProblem[];
  readonly uris: ReadonlySet<string>;
}

/** A problem at a place of the file, or on a 0-based line of it. */
export type BrokenPlace = SourceProblem | { readonly line: number; readonly message: string };

/** Checks the text of a Markdown document; `path` is its name in messages. */
export async function checkSummary(
  uri: string,
  path: string,
  text: string,
  articles: ArticleStore,
): Promise<Checked> {
  const summary = read(path, text);
  if ("problem" in summary) {
    const problems = namesSources(text) ? [summary.problem] : [];
    return { kind: "broken", uris: new Set(), problems };
  }
  const { own, sources, problems, uris } = await loadSources(summary, uri, articles);
  if (!own) {
    return problems.length === 0 ? { kind: "other", uris } : { kind: "broken", uris, problems };
  }
  const result = lint({ summary, sources: sources.map(({ source }) => source) });
  const byPath = new Map(sources.map((loaded) => [loaded.source.article.path, loaded]));
  return { kind: "summary", summary, result, sources: byPath, problems, uris };
}

function read(path: string, text: string): Summary | { readonly problem: BrokenPlace } {
  try {
    return parseSummary({ path, text });
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    const message = `${error.message}. Correct it, so that the sources can be read.`;
    return { problem: { line: error.line - 1, message } };
  }
}

/** Whether a text whose front matter can't be read looks as if it had sources. */
function namesSources(text: string): boolean {
  return /^sources[ \t]*:/m.test(text) || /^\[\^[^\]]+\]:/m.test(text);
}
