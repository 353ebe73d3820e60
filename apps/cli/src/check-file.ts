import { type LintResult, lint, lintArticle } from "@evenhand/core";
import {
  type ArticleStore,
  activeRules,
  type Config,
  isLanguageRule,
  type LoadedText,
  loadDocument,
  type Problem,
  readsAnyText,
} from "@evenhand/core/node";
import type { CheckedFile } from "./lint-report.ts";

/** A file as checked, with what is wrong with it and its sources. */
export interface FileCheck {
  readonly file: CheckedFile;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Checks a summary against its sources, or the wording of a text that names none.
 *
 * @param path Absolute.
 * @throws InputError when the file cannot be used.
 */
export async function checkFile(path: string, config: Config, store: ArticleStore): Promise<FileCheck> {
  const document = await loadDocument(path, config, store);
  if (document.kind === "text") return checkText(document, config);
  const { summary, sources, errors, warnings } = document;
  const { rules, minStrength, actors } = config;
  return {
    file: {
      result: lint({ summary, sources, rules, minStrength, actors }),
      text: summary.file,
      sources,
      checked: activeRules(rules).every(isLanguageRule) ? "wording" : "summary",
      words: summary.prose.text.match(/\S+/g)?.length ?? 0,
      namesSources: true,
    },
    errors,
    warnings,
  };
}

function checkText({ article, words, errors, warnings }: LoadedText, config: Config): FileCheck {
  const { path } = article;
  const active = activeRules(config.rules);
  const reads = active.filter(readsAnyText);
  const result: LintResult = {
    path,
    diagnostics: lintArticle(article, config.rules, config.minStrength),
    claims: [],
    balance: {
      sources: [],
      actors: [],
      anonymous: { quotations: 0, quotedWords: 0, speakers: 0 },
      opens: null,
      closes: null,
      sides: [],
    },
  };
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

/** The first few, and how many more. */
function shortList(items: readonly string[], most = 3): string {
  const rest = items.length - most;
  return rest > 0 ? `${items.slice(0, most).join(", ")} and ${rest} more` : items.join(", ");
}
