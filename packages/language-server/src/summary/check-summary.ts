import { FrontMatterError, type LintResult, lint, parseSummary, type Summary } from "@evenhand/core";
import { type Files, type SourceProblem, seemsToNameSources } from "@evenhand/core/input";
import type { ArticleStore } from "../articles/article-store.ts";
import { findSettings, type Settings } from "../settings.ts";
import { type LoadedSource, loadSources } from "./load-sources.ts";

/** What is known about one version of an open Markdown document. */
export type Checked = (
  | { readonly kind: "other" }
  /** Seems to be a summary, but its front matter can't be read. `line` is 0-based. */
  | { readonly kind: "broken"; readonly line: number; readonly message: string }
  | CheckedSummary
) & {
  /** URIs of the files that the result hangs on, there or not. */
  readonly lookedFor: ReadonlySet<string>;
};

export interface CheckedSummary {
  readonly kind: "summary";
  /** Normalised. */
  readonly uri: string;
  readonly summary: Summary;
  readonly result: LintResult;
  /** By the path under which the result's evidence names them. */
  readonly sources: ReadonlyMap<string, LoadedSource>;
  readonly errors: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
  readonly settings: Settings;
}

export interface CheckInput {
  readonly uri: string;
  /** The document's name in messages. */
  readonly path: string;
  readonly text: string;
  readonly workspaceFolders: readonly string[];
  readonly articles: ArticleStore;
}

export async function checkSummary(input: CheckInput): Promise<Checked> {
  const { uri, path, text, articles } = input;
  const lookedFor = new Set<string>();
  const parsed = parse(path, text);
  if (parsed instanceof FrontMatterError) {
    if (!seemsToNameSources(text)) return { kind: "other", lookedFor };
    return { kind: "broken", line: parsed.line - 1, message: parsed.message, lookedFor };
  }
  const files = remembering(articles.files, lookedFor);
  const { own, summary, sources, errors, warnings } = await loadSources(parsed, uri, articles, files);
  if (!own) return { kind: "other", lookedFor };
  const settings = await findSettings(uri, input.workspaceFolders, files);
  const result = lint({
    summary,
    sources: [...sources.values()].map(({ source }) => source),
    rules: settings.rules,
    minStrength: settings.minStrength,
    actors: settings.actors,
  });
  return { kind: "summary", uri, summary, result, sources, errors, warnings, settings, lookedFor };
}

function parse(path: string, text: string): Summary | FrontMatterError {
  try {
    return parseSummary({ path, text });
  } catch (error) {
    if (error instanceof FrontMatterError) return error;
    throw error;
  }
}

/** Files that note which of them were asked for. */
function remembering(files: Files, lookedFor: Set<string>): Files {
  return {
    ...files,
    exists: (uri) => {
      lookedFor.add(uri);
      return files.exists(uri);
    },
  };
}
