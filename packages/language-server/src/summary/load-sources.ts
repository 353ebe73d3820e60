import type { Article, Source, SourceReference, Span, Summary } from "@evenhand/core";
import type { ArticleStore } from "../articles/article-store.ts";
import { NO_SUCH_FILE, UnreadableFile } from "../files/file-access.ts";
import { resolveTarget } from "../uris.ts";

/** A source with the URI of its file. */
export interface LoadedSource {
  readonly uri: string;
  readonly source: Source;
}

/** A source that the summary names but that can't be used, told at the place that names it. */
export interface SourceProblem {
  readonly span: Span;
  readonly message: string;
}

export interface LoadedSources {
  /** Whether the sources make the document a summary: see `makesSummary`. */
  readonly own: boolean;
  readonly sources: readonly LoadedSource[];
  readonly problems: readonly SourceProblem[];
  /** URIs of all files that the summary may mean, readable or not. */
  readonly uris: ReadonlySet<string>;
}

type Outcome = { readonly uri: string; readonly article: Article } | { readonly problem: string } | null;

/**
 * Reads the sources that a summary names by a path. Footnotes and front matter name sources, so that one that
 * can't be read is a problem; a link does so only where it leads to a readable article file. A file that the
 * summary names twice is one source.
 */
export async function loadSources(
  summary: Summary,
  summaryUri: string,
  articles: ArticleStore,
): Promise<LoadedSources> {
  const uris = new Set<string>();
  const reading = summary.sources.map(async (reference) => {
    const uri = resolveTarget(summaryUri, reference.target);
    if (uri === null || uri === summaryUri) return { reference, outcome: null };
    uris.add(uri);
    return { reference, outcome: await read(reference, uri, articles) };
  });
  let own = false;
  const byUri = new Map<string, LoadedSource>();
  const problems: SourceProblem[] = [];
  for (const { reference, outcome } of await Promise.all(reading)) {
    if (outcome === null) continue;
    if ("problem" in outcome) {
      problems.push({ span: reference.span, message: outcome.problem });
      continue;
    }
    const { uri, article } = outcome;
    own ||= makesSummary(reference, article);
    const known = byUri.get(uri);
    const id =
      known !== undefined && known.source.id !== known.source.target ? known.source.id : reference.id;
    const target = known?.source.target ?? reference.target;
    byUri.set(uri, { uri, source: { id: id ?? target, target, article } });
  }
  return { own, sources: [...byUri.values()], problems, uris };
}

/**
 * Whether a source makes the document that names it a summary. A link to a Markdown file alone does not, unless
 * that is an article: pages link to each other everywhere.
 */
function makesSummary({ from, target }: SourceReference, article: Article): boolean {
  if (from !== "link" || !/\.(?:md|markdown)$/i.test(target)) return true;
  return (article.author ?? article.publisher ?? article.datePublished ?? article.url) !== null;
}

async function read(
  { target, from }: SourceReference,
  uri: string,
  articles: ArticleStore,
): Promise<Outcome> {
  try {
    return { uri, article: await articles.load(uri, target) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return from === "link" ? null : { problem: problemOf(target, error.message) };
  }
}

function problemOf(target: string, reason: string): string {
  const remedy =
    reason === NO_SUCH_FILE
      ? "Put the article there, or correct the path, which starts from this file's folder."
      : "Name the article as a text, Markdown or HTML file.";
  return `Source "${target}" can't be read: ${reason}. ${remedy}`;
}
