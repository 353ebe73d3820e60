import { detectFormat } from "../article/detect-format.ts";
import { countOwnWords } from "../article/own-text.ts";
import { foreignLanguageOf } from "../evidence/judgeable.ts";
import { locateReferences } from "../input/locate-references.ts";
import { InputError, type Problem } from "../input/problem.ts";
import { readReferences } from "../input/read-references.ts";
import { activeRules, isLanguageRule } from "../input/select-rules.ts";
import type { LoadedArticle } from "../input/sidecar.ts";
import { hasWords } from "../text/analyse-prose.ts";
import type { ArticleStore } from "./article-store.ts";
import type { Config } from "./config.ts";
import { type LoadedSummary, loadSummary } from "./load-summary.ts";

/** A text that names no sources: it is read as articles are, and its wording can be checked. */
export interface LoadedText {
  readonly kind: "text";
  readonly article: LoadedArticle;
  /** How many words its author writes, noise left out. */
  readonly words: number;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export type LoadedDocument = ({ readonly kind: "summary" } & LoadedSummary) | LoadedText;

/**
 * Reads a file to check. An HTML page, a plain text that names no files as its sources and a Markdown file for
 * which there are none are texts of their own; all else is a summary. Where only language rules run, nothing is
 * said of sources that are missing.
 *
 * @param path Absolute.
 * @throws InputError when the file cannot be read, or is a page or plain text without any prose.
 */
export async function loadDocument(
  path: string,
  config: Config,
  store: ArticleStore,
): Promise<LoadedDocument> {
  if (await isPlain(path, store)) {
    const text = textOf(await store.load(path));
    if (text.words > 0) return text;
    const { path: shown, emptiness } = text.article;
    throw new InputError(shown, null, emptiness ?? "the file has no text; paste the article into it");
  }
  const loaded = await loadSummary(path, config, store);
  const { summary, sources, errors, warnings } = loaded;
  if (!hasWords(summary.prose)) return { kind: "summary", ...loaded };
  const needsSources = !activeRules(config.rules).every(isLanguageRule);
  const namesNone = errors.length + warnings.length + summary.unread.length === 0;
  if (sources.length === 0 && (namesNone || !needsSources)) {
    const text = textOf(await store.load(path));
    if (text.words > 0) return text;
  }
  return { kind: "summary", ...loaded, ...(needsSources ? {} : { errors: [], warnings: [] }) };
}

function textOf(article: LoadedArticle): LoadedText {
  const { path, sidecarProblem } = article;
  const language = foreignLanguageOf(article.prose);
  const message = `is in ${language}; the rules know English only`;
  return {
    kind: "text",
    article,
    words: countOwnWords(article),
    errors: sidecarProblem === null ? [] : [sidecarProblem],
    warnings: language === null ? [] : [{ path, line: null, message }],
  };
}

/** Whether a file is an HTML page, or plain text in which no file is named as a source. */
async function isPlain(path: string, store: ArticleStore): Promise<boolean> {
  const format = detectFormat(path, await store.text(path));
  if (format === "html") return true;
  if (!/\.(?:txt|text)$/i.test(path)) return false;
  const references = await readReferences(path, store.files);
  if (references === null) return false;
  const located = await locateReferences(references, path, store.files);
  return located.every(({ file }) => file === null);
}
