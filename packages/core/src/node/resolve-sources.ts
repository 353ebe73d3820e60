import type { Article } from "../article/article.ts";
import type { Source } from "../evidence/verification.ts";
import type { SourceReference, Summary } from "../summary/summary.ts";
import { lineIndex, positionOf } from "../text/line-index.ts";
import type { ArticleStore } from "./article-store.ts";
import { locateReferences } from "./locate-references.ts";
import { InputError, type Problem } from "./problem.ts";
import { sameUrl } from "./same-url.ts";

export interface ResolvedSources {
  /** The summary, each citation leading to its source's `target`. */
  readonly summary: Summary;
  readonly sources: readonly Source[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Whether the sources are the summary's own, and not only configured. */
  readonly own: boolean;
}

/**
 * Loads the articles that a summary names: files by their path from the summary's folder, URLs by an article's
 * own `url`. A summary that names none gets the configured ones.
 *
 * @param path The summary's absolute path.
 * @param configured Absolute paths of the articles that the configuration names.
 */
export async function resolveSources(
  summary: Summary,
  path: string,
  configured: readonly string[],
  store: ArticleStore,
): Promise<ResolvedSources> {
  const lines = lineIndex(summary.file);
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const loaded = new Map<string, { references: SourceReference[]; article: Article }>();
  const problemAt = (reference: SourceReference, message: string): Problem => ({
    path: summary.path,
    line: positionOf(lines, reference.span.start).line + 1,
    message,
  });

  const located = await locateReferences(summary.sources, path);
  for (const { reference, file } of located) {
    if (file === null) continue;
    const known = loaded.get(file);
    if (known !== undefined) {
      known.references.push(reference);
      continue;
    }
    try {
      const article = await store.load(file);
      loaded.set(file, { references: [reference], article });
      if (article.prose.sentences.length === 0)
        warnings.push(problemAt(reference, emptySource(reference, article)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(problemAt(reference, sourceProblem(reference, error)));
    }
  }

  const byUrl = located.filter(({ url }) => url !== null);
  if (byUrl.length > 0 || (loaded.size === 0 && errors.length === 0)) {
    const others = await loadConfigured(configured, path, store, errors);
    for (const { reference, url } of byUrl) {
      const candidates = [...[...loaded].map(([file, { article }]) => ({ file, article })), ...others];
      const match = candidates.find(
        ({ article }) => article.url !== null && url !== null && sameUrl(article.url, url),
      );
      const known = match && loaded.get(match.file);
      if (known) known.references.push(reference);
      else if (match) loaded.set(match.file, { references: [reference], article: match.article });
      else if (reference.from === "front matter") errors.push(problemAt(reference, unknownUrl(reference)));
      else if (reference.from === "footnote") warnings.push(problemAt(reference, unknownUrl(reference)));
    }
    if (loaded.size === 0 && errors.length === 0) {
      const sources = others.map(({ article }) => ({ id: article.path, target: null, article }));
      return { summary, sources, errors, warnings, own: false };
    }
  }

  const targets = new Map<string, string>();
  const sources: Source[] = [];
  for (const { references, article } of loaded.values()) {
    const id = references.find((reference) => reference.id !== null)?.id ?? article.path;
    const target = references[0]?.target ?? null;
    if (target !== null) for (const reference of references) targets.set(reference.target, target);
    sources.push({ id, target, article });
  }
  return { summary: citingTargets(summary, targets), sources, errors, warnings, own: loaded.size > 0 };
}

/** The summary with every citation's target replaced as the map says: one article, one target. */
function citingTargets(summary: Summary, targets: ReadonlyMap<string, string>): Summary {
  if ([...targets].every(([from, to]) => from === to)) return summary;
  const replaced = (target: string): string => targets.get(target) ?? target;
  return {
    ...summary,
    citations: summary.citations.map((citation) => ({ ...citation, target: replaced(citation.target) })),
    claims: summary.claims.map((claim) => ({
      ...claim,
      citations: [...new Set(claim.citations.map(replaced))],
    })),
  };
}

async function loadConfigured(
  configured: readonly string[],
  summaryPath: string,
  store: ArticleStore,
  errors: Problem[],
): Promise<{ file: string; article: Article }[]> {
  const articles: { file: string; article: Article }[] = [];
  for (const file of configured) {
    if (file === summaryPath) continue;
    try {
      articles.push({ file, article: await store.load(file) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push({ path: error.path, line: error.line, message: error.message });
    }
  }
  return articles;
}

function emptySource(reference: SourceReference, article: Article): string {
  const what = article.file.trim() === "" ? "is empty" : "has no readable text";
  return `source ${reference.target} ${what}, so nothing can be checked against it; paste the article into it`;
}

function sourceProblem(reference: SourceReference, error: InputError): string {
  if (error.message !== "no such file") return `source ${reference.target} ${error.message}`;
  const what = reference.from === "footnote" ? `footnote [^${reference.id}]` : "the entry under sources:";
  return `source ${reference.target} not found; put the file there, or correct the path in ${what}`;
}

function unknownUrl(reference: SourceReference): string {
  return `no article with the url ${reference.target} is at hand; save the article as a file and name that, or add its url to a source's front matter`;
}
