import { detectFormat } from "../article/detect-format.ts";
import { countOwnWords } from "../article/own-text.ts";
import { foreignLanguageOf } from "../evidence/judgeable.ts";
import { locateReferences } from "../input/locate-references.ts";
import { InputError, type Problem } from "../input/problem.ts";
import { readReferences } from "../input/read-references.ts";
import { activeRules, isLanguageRule } from "../input/select-rules.ts";
import type { LoadedArticle } from "../input/sidecar.ts";
import type { ArticleStore } from "./article-store.ts";
import type { Config } from "./config.ts";
import { diskFiles } from "./disk-files.ts";
import { type LoadedSummary, loadSummary } from "./load-summary.ts";
import { displayPath } from "./paths.ts";
import { readTextFile } from "./text-file.ts";

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
  const shown = displayPath(path, store.cwd);
  if (await isPlain(path, shown)) return loadText(path, store);
  const summary = await loadSummary(path, config, store);
  const needsSources = !activeRules(config.rules).every(isLanguageRule);
  const { errors, warnings } = summary;
  if (summary.summary.prose.sentences.length > 0 && summary.sources.length === 0) {
    const namesNone = errors.length + warnings.length + summary.summary.unread.length === 0;
    if (!needsSources || namesNone) return loadText(path, store);
  }
  return { kind: "summary", ...summary, ...(needsSources ? {} : { errors: [], warnings: [] }) };
}

async function loadText(path: string, store: ArticleStore): Promise<LoadedText> {
  const article = await store.load(path);
  const words = countOwnWords(article);
  if (words === 0) throw new InputError(article.path, null, article.emptiness ?? "has no text");
  const { path: shown, sidecarProblem } = article;
  const language = foreignLanguageOf(article.prose);
  const message = `is in ${language}; the rules know English only`;
  return {
    kind: "text",
    article,
    words,
    errors: sidecarProblem === null ? [] : [sidecarProblem],
    warnings: language === null ? [] : [{ path: shown, line: null, message }],
  };
}

/** Whether a file is an HTML page, or plain text in which no file is named as a source. */
async function isPlain(path: string, shown: string): Promise<boolean> {
  const format = detectFormat(path, await readTextFile(path, shown));
  if (format === "html") return true;
  if (!/\.(?:txt|text)$/i.test(path)) return false;
  const references = await readReferences(path, diskFiles);
  if (references === null) return false;
  const located = await locateReferences(references, path, diskFiles);
  return located.every(({ file }) => file === null);
}
