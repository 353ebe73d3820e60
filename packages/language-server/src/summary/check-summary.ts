import {
  FrontMatterError,
  type LintResult,
  lintInStages,
  parseSummary,
  type StagedLint,
  type Steps,
  type Summary,
} from "@evenhand/core";
import { type ConfigLayer, type Files, type SourceProblem, seemsToNameSources } from "@evenhand/core/input";
import type { ArticleStore } from "../articles/article-store.ts";
import { findSettings, type Settings } from "../settings.ts";
import { placeOf } from "../uris.ts";
import { type LoadedSource, loadSources } from "./load-sources.ts";
import type { SummaryMemory } from "./summary-memory.ts";

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

export interface CheckedSummary extends SummaryBeingChecked {
  readonly kind: "summary";
  readonly result: LintResult;
}

/** What is known of a summary before its findings are. */
interface SummaryBeingChecked {
  /** Normalised. */
  readonly uri: string;
  readonly summary: Summary;
  /** By the path under which the result's evidence names them. */
  readonly sources: ReadonlyMap<string, LoadedSource>;
  readonly errors: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
  readonly settings: Settings;
}

/** What is known first: findings in single sentences. */
export interface CheckedSentences extends SummaryBeingChecked {
  readonly kind: "sentences";
  readonly result: StagedLint["sentences"];
  readonly lookedFor: ReadonlySet<string>;
}

/** A check of which one part is there before the other; of no summary there is but one. */
export interface StagedCheck {
  readonly sentences: CheckedSentences | null;
  /** The whole, a part of the work at each step. */
  whole(): Steps<Checked>;
}

export interface CheckInput {
  readonly uri: string;
  /** The document's name in messages. */
  readonly path: string;
  readonly text: string;
  readonly workspaceFolders: readonly string[];
  readonly articles: ArticleStore;
  readonly memory: SummaryMemory;
  /** The editor's own settings, that go before a configuration's. */
  readonly ownSettings: readonly ConfigLayer[];
}

export async function checkSummary(input: CheckInput): Promise<StagedCheck> {
  const { uri, path, text, articles, memory } = input;
  const lookedFor = new Set<string>();
  const parsed = parse(path, text, memory);
  if (parsed instanceof FrontMatterError) {
    if (!seemsToNameSources(text)) return settled({ kind: "other", lookedFor });
    return settled({ kind: "broken", line: parsed.line - 1, message: parsed.message, lookedFor });
  }
  const files = remembering(articles.files, lookedFor);
  const place = placeOf(uri, input.workspaceFolders);
  const loaded = await loadSources(parsed, place, articles, files);
  if (!loaded.own) return settled({ kind: "other", lookedFor });
  const { summary, errors, warnings } = loaded;
  const settings = await findSettings(place, input.workspaceFolders, files, input.ownSettings);
  const sources = memory.asBefore(loaded.sources);
  const staged = lintInStages({
    summary,
    sources: memory.sources(sources),
    rules: settings.rules,
    minStrength: settings.minStrength,
    actors: settings.actors,
    memory: memory.memory,
  });
  const known = { uri, summary, sources, errors, warnings, settings, lookedFor };
  return {
    sentences: { kind: "sentences", ...known, result: staged.sentences },
    *whole() {
      return { kind: "summary", ...known, result: yield* staged.wholeInSteps() };
    },
  };
}

function settled(checked: Checked): StagedCheck {
  return {
    sentences: null,
    // biome-ignore lint/correctness/useYield: there is nothing left to do
    *whole() {
      return checked;
    },
  };
}

function parse(path: string, text: string, { memory }: SummaryMemory): Summary | FrontMatterError {
  try {
    return parseSummary({ path, text }, memory);
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
