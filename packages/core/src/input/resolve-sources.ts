import type { Article } from "../article/article.ts";
import { withNames } from "../evidence/source-name.ts";
import type { Source } from "../evidence/verification.ts";
import type { SourceReference, Summary, UnreadTarget } from "../summary/summary.ts";
import { lineIndex, positionOf } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { InputError, type Problem } from "./problem.ts";
import { sameUrl } from "./same-url.ts";
import type { LoadedArticle } from "./sidecar.ts";

/** Where a reference leads: to a file, to a URL, or (neither) to nothing that is a source. */
export interface LocatedReference {
  readonly reference: SourceReference;
  /** What `load` takes: an absolute path or a URI. The file need not exist. */
  readonly file: string | null;
  readonly url: string | null;
  /** A link to an article file that does not exist. */
  readonly isDead: boolean;
}

/** @throws InputError when there is no such file, or it is not text. */
export type LoadArticle = (file: string) => Promise<LoadedArticle>;

/** A problem with a source, and the span of the summary that names it; null for a configured one. */
export interface SourceProblem extends Problem {
  readonly span: Span | null;
}

export interface ResolvedSources {
  /** The summary, each citation leading to its source's `target`. */
  readonly summary: Summary;
  readonly sources: readonly Source[];
  /** Sources that could not be used. */
  readonly errors: readonly SourceProblem[];
  /** Remarks on sources that could be. */
  readonly warnings: readonly SourceProblem[];
}

/** An article with the places of the summary that name it, in order. */
interface NamedArticle {
  readonly file: string;
  readonly article: Article;
  readonly references: SourceReference[];
}

/**
 * Loads the articles that a summary names: files as located, URLs by an article's own `url`. A summary that
 * names none gets the configured ones.
 *
 * @param located The summary's references.
 * @param configured The files that the configuration names, the summary itself left out.
 */
export async function resolveSources(
  summary: Summary,
  located: readonly LocatedReference[],
  configured: readonly string[],
  load: LoadArticle,
): Promise<ResolvedSources> {
  const errors: SourceProblem[] = [];
  const warnings: SourceProblem[] = [];
  const lines = lineIndex(summary.file);
  /** Told where the summary names the source; of one that is named from outside, at its own path. */
  const at = ({ span, from, target }: SourceReference, message: string, own = message): SourceProblem =>
    from === "outside"
      ? { path: target, line: null, message: own, span: null }
      : { path: summary.path, line: positionOf(lines, span.start).line + 1, message, span };

  const named = new Map<string, NamedArticle>();
  const broken = new Set<string>();
  for (const { reference, file } of located) {
    if (file === null || broken.has(file)) continue;
    const known = named.get(file);
    if (known !== undefined) {
      known.references.push(reference);
      continue;
    }
    try {
      const article = await load(file);
      named.set(file, { file, article, references: [reference] });
      if (article.sidecarProblem !== null) errors.push({ ...article.sidecarProblem, span: reference.span });
      if (isEmpty(article)) warnings.push(at(reference, emptySource(reference, article), emptyText(article)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken.add(file);
      errors.push(at(reference, brokenSource(reference, error), error.message));
    }
  }

  const unread = located
    .filter(({ file, isDead }) => isDead || (file !== null && (broken.has(file) || isEmptyAt(named, file))))
    .map(({ reference, isDead }) => unreadTarget(reference, isDead));
  const urls = located.filter(({ url }) => url !== null);
  const namesNone = named.size === 0 && broken.size === 0;
  if (urls.length === 0 && !namesNone) {
    return { ...withSources(withUnread(summary, unread), named), errors, warnings };
  }

  const others = await loadConfigured(configured, load, errors);
  for (const { reference, url } of urls) {
    const article = [...named.values(), ...others].find((candidate) => isAt(candidate.article, url));
    if (article !== undefined) {
      article.references.push(reference);
      named.set(article.file, article);
    } else if (reference.from !== "link") {
      const problems = reference.from === "front matter" ? errors : warnings;
      problems.push(at(reference, unknownUrl(reference)));
      unread.push(unreadTarget(reference, false));
    }
  }
  const cited = withUnread(summary, unread);
  if (named.size > 0 || !namesNone) return { ...withSources(cited, named), errors, warnings };
  const sources = others
    .filter(({ article }) => !isEmpty(article))
    .map(({ article }) => ({ id: article.path, target: null, article }));
  return { summary: cited, sources: withNames(sources), errors, warnings };
}

function isEmptyAt(named: ReadonlyMap<string, NamedArticle>, file: string): boolean {
  const found = named.get(file);
  return found !== undefined && isEmpty(found.article);
}

function unreadTarget({ target }: SourceReference, isDead: boolean): UnreadTarget {
  return { target, why: isDead ? "dead link" : "unusable" };
}

function withUnread(summary: Summary, unread: readonly UnreadTarget[]): Summary {
  return unread.length === 0 ? summary : { ...summary, unread: [...summary.unread, ...unread] };
}

/** The named articles as sources, and the summary with one target for each, however it writes it. */
function withSources(
  summary: Summary,
  named: ReadonlyMap<string, NamedArticle>,
): { readonly summary: Summary; readonly sources: Source[] } {
  const targets = new Map<string, string>();
  const sources: Source[] = [];
  for (const { article, references } of named.values()) {
    if (isEmpty(article)) continue;
    const id = references.find((reference) => reference.id !== null)?.id ?? article.path;
    const target = references[0]?.target ?? article.path;
    for (const reference of references) targets.set(reference.target, target);
    sources.push({ id, target, article });
  }
  return { summary: citingTargets(summary, targets), sources: withNames(sources) };
}

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
  load: LoadArticle,
  errors: SourceProblem[],
): Promise<NamedArticle[]> {
  const articles: NamedArticle[] = [];
  for (const file of configured) {
    try {
      const article = await load(file);
      articles.push({ file, article, references: [] });
      if (article.sidecarProblem !== null) errors.push({ ...article.sidecarProblem, span: null });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push({ path: error.path, line: error.line, message: error.message, span: null });
    }
  }
  return articles;
}

function isAt(article: Article, url: LocatedReference["url"]): boolean {
  return article.url !== null && url !== null && sameUrl(article.url, url);
}

/** An article without text can neither support nor contradict anything, so it is no source. */
function isEmpty(article: Article): boolean {
  return article.prose.sentences.length === 0;
}

function emptySource({ target }: SourceReference, article: Article): string {
  return `source ${target} ${emptyText(article)}`;
}

function emptyText({ file, emptiness }: Article): string {
  const what = file.trim() === "" ? "is empty" : "has no prose to check against";
  return `${what}: ${emptiness ?? "paste the article into it"}`;
}

function brokenSource(reference: SourceReference, error: InputError): string {
  if (error.message !== "no such file") return `source ${reference.target} ${error.message}`;
  const what = reference.from === "footnote" ? `footnote [^${reference.id}]` : "the entry under sources:";
  return `source ${reference.target} not found; put the file there, or correct the path in ${what}`;
}

function unknownUrl({ target }: SourceReference): string {
  return `no article with the url ${target} is at hand; save it as a file and name that, or add its url to a source's front matter`;
}
