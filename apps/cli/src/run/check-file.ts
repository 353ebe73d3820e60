import {
  type LintInput,
  type LintResult,
  lint,
  lintWording,
  type Measure,
  type Source,
} from "@evenhand/core";
import {
  type ArticleStore,
  activeRules,
  type Config,
  InputError,
  isLanguageRule,
  type LoadedSummary,
  type LoadedText,
  loadDocument,
  type Problem,
  readsAnyText,
} from "@evenhand/core/node";
import { hashOf } from "../hash-of.ts";
import type { CheckedFile, CitedSource } from "../lint-report.ts";
import { noStopwatch, type Stopwatch } from "./stopwatch.ts";

/**
 * What checking one file gave. Plain data, so that it can come from another thread; `file` is null where the file
 * could not be used, and an error says why.
 */
export interface FileCheck {
  readonly file: CheckedFile | null;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Checks a summary against its sources, or the wording of a text that names none.
 *
 * @param path Absolute.
 */
export async function checkFile(
  path: string,
  config: Config,
  store: ArticleStore,
  stopwatch: Stopwatch = noStopwatch,
): Promise<FileCheck> {
  try {
    return await checkDocument(path, config, store, stopwatch);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file: null, errors: [problemOf(error)], warnings: [] };
  }
}

async function checkDocument(
  path: string,
  config: Config,
  store: ArticleStore,
  { measure, measureAsync }: Stopwatch,
): Promise<FileCheck> {
  const document = await measureAsync("read texts", () => loadDocument(path, config, store));
  return document.kind === "text"
    ? checkText(document, config, measure)
    : checkSummary(document, config, measure);
}

export type CheckSettings = Pick<Config, "rules" | "minStrength" | "actors"> &
  Pick<LintInput, "leastSourceWords">;

/** Checks a summary against its sources. */
export function checkSummary(
  { summary, sources, errors, warnings }: LoadedSummary,
  { rules, minStrength, actors, leastSourceWords }: CheckSettings,
  measure: Measure = noStopwatch.measure,
): FileCheck {
  const result = measure("combine findings", () =>
    lint({
      summary,
      sources,
      rules,
      minStrength,
      actors,
      measure,
      ...(leastSourceWords === undefined ? {} : { leastSourceWords }),
    }),
  );
  return {
    file: {
      result,
      text: summary.file,
      sources: citedSources(result, sources),
      checked: activeRules(rules).every(isLanguageRule) ? "wording" : "summary",
      words: summary.prose.text.match(/\S+/g)?.length ?? 0,
      namesSources: true,
    },
    errors,
    warnings,
  };
}

function checkText(
  { article, words, errors, warnings }: LoadedText,
  config: Config,
  measure: Measure,
): FileCheck {
  const { path } = article;
  const active = activeRules(config.rules);
  const reads = active.filter(readsAnyText);
  const result = lintWording(article, config.rules, config.minStrength, measure);
  const file: CheckedFile = {
    result,
    text: article.file,
    sources: [],
    checked: reads.length === 0 ? "nothing" : "wording",
    words,
    namesSources: false,
  };
  if (reads.length > 0) return { file, errors, warnings };
  const message = `names no sources, so there is nothing to check it against with ${shortList(active)}; cite its sources, or run the language rules too`;
  return { file, errors, warnings: [...warnings, { path, line: null, message }] };
}

/** The sources with those of their sentences that a finding rests on. */
function citedSources({ diagnostics }: LintResult, sources: readonly Source[]): CitedSource[] {
  const evidence = diagnostics.flatMap((diagnostic) => diagnostic.evidence);
  return sources.map(({ id, article: { path, url, headline, prose } }) => {
    const spans = evidence.filter((one) => one.path === path).map(({ span }) => span);
    const sentences = prose.sentences
      .filter(({ span }) => spans.some(({ start, end }) => span.start <= start && end <= span.end))
      .map(({ span, text }) => ({ span, text }));
    return { id, path, url, headline, digest: hashOf([prose.text]), sentences };
  });
}

function problemOf({ path, line, message }: Problem): Problem {
  return { path, line, message };
}

/** The first few, and how many more. */
function shortList(items: readonly string[], most = 3): string {
  const rest = items.length - most;
  return rest > 0 ? `${items.slice(0, most).join(", ")} and ${rest} more` : items.join(", ");
}
