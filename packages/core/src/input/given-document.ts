import type { Metadata } from "../article/article.ts";
import { parseArticle } from "../article/parse-article.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { FrontMatterError } from "../text/markdown/front-matter.ts";
import type { Files } from "./files.ts";
import { locateReferences } from "./locate-references.ts";
import { InputError } from "./problem.ts";
import { type ResolvedSources, resolveSources } from "./resolve-sources.ts";
import type { LoadedArticle } from "./sidecar.ts";

/** A source handed in as text. */
export interface GivenSource {
  /** The citation id that the summary has for it. No other source of the summary has it. */
  readonly id: string;
  readonly text: string;
  /** What evidence calls it, and what a summary may name it by; the id where it has none. */
  readonly path?: string;
  readonly metadata?: Partial<Metadata>;
}

/** A summary handed in with its sources, none of them a file. */
export interface GivenDocument {
  readonly path: string;
  readonly text: string;
  readonly sources: readonly GivenSource[];
}

/**
 * Reads a summary that is handed in with its sources. It cites them by their ids, their paths or their URLs, with
 * footnotes or front matter of its own or without. No file is read, whatever the summary names.
 *
 * @throws InputError when the front matter is broken.
 */
export async function readGivenDocument({ path, text, sources }: GivenDocument): Promise<ResolvedSources> {
  const given = new Map(sources.map((source) => [source.path ?? source.id, source]));
  const named = sources.map((source) => ({ id: source.id, target: source.path ?? source.id }));
  const files: Files = {
    resolve: (_from, target) => target,
    exists: async (file) => given.has(file),
    readText: async (file) => given.get(file)?.text ?? "",
  };
  const load = async (file: string): Promise<LoadedArticle> => {
    const source = given.get(file);
    if (source === undefined)
      throw new InputError(file, null, "is not among the sources that were handed in");
    const { text, metadata = {} } = source;
    return Object.assign(await parseArticle({ path: file, text }, { metadata }), { sidecarProblem: null });
  };
  try {
    const summary = parseSummary({ path, text, sources: named });
    const located = await locateReferences(summary.sources, path, files);
    return await resolveSources(summary, located, [...given.keys()], load);
  } catch (error) {
    if (error instanceof FrontMatterError) throw new InputError(path, error.line, error.message);
    throw error;
  }
}
