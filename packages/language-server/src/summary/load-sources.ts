import type { Source, Summary } from "@evenhand/core";
import {
  type Files,
  type LocatedReference,
  locateReferences,
  namesSources,
  resolveSources,
  type SourceProblem,
} from "@evenhand/core/input";
import type { ArticleStore } from "../articles/article-store.ts";

/** A source with the URI of its file. */
export interface LoadedSource {
  readonly uri: string;
  readonly source: Source;
}

export interface LoadedSources {
  /** Whether the sources make the document a summary. */
  readonly own: boolean;
  /** The summary, each citation leading to its source's `target`. */
  readonly summary: Summary;
  /** By the path under which evidence names them. */
  readonly sources: ReadonlyMap<string, LoadedSource>;
  readonly errors: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
}

/** Reads the sources that a summary names, by the same rules as the command line. */
export async function loadSources(
  summary: Summary,
  summaryUri: string,
  articles: ArticleStore,
  files: Files,
): Promise<LoadedSources> {
  const located = await locateReferences(summary.sources, summaryUri, files);
  const own = await namesSources(located, new Set(), files);
  const paths = pathsOf(located);
  const resolved = await resolveSources(summary, located, [], (uri) =>
    articles.load(uri, paths.get(uri) ?? uri),
  );
  const uris = new Map([...paths].map(([uri, path]) => [path, uri]));
  const sources = resolved.sources.map((source): [string, LoadedSource] => {
    const { path } = source.article;
    return [path, { uri: uris.get(path) ?? path, source }];
  });
  return { ...resolved, own, sources: new Map(sources) };
}

/** The name of each file in messages and evidence: what the summary first calls it. */
function pathsOf(located: readonly LocatedReference[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { reference, file } of located) {
    if (file !== null && !paths.has(file)) paths.set(file, reference.target);
  }
  return paths;
}
