import type { Metadata } from "../article/article.ts";
import { parseArticle } from "../article/parse-article.ts";
import { parseSummary, readSourceReferences } from "../summary/parse-summary.ts";
import type { SourceReference } from "../summary/summary.ts";
import { FrontMatterError } from "../text/markdown/front-matter.ts";
import type { Files } from "./files.ts";
import { locateReferences } from "./locate-references.ts";
import { InputError } from "./problem.ts";
import { type LocatedReference, type ResolvedSources, resolveSources } from "./resolve-sources.ts";
import { isUrl } from "./same-url.ts";
import { type LoadedArticle, readSidecar } from "./sidecar.ts";

/** A source handed in: as a text, or by the path of a file that the host reads. */
export interface GivenSource {
  /**
   * The citation id that the summary has for it; what the summary calls the path, or else the path, where there is none.
   * No other source of the summary has it.
   */
  readonly id?: string;
  /** Instead of what a file holds; needed where there is no `path`, as `id` is. */
  readonly text?: string;
  /** What evidence calls it, and what a summary may name it by; a file of the host where there is one. */
  readonly path?: string;
  readonly metadata?: Partial<Metadata>;
}

/** A summary handed in with its sources. */
export interface GivenDocument {
  /** A file of the host where there is one; it need not exist. */
  readonly path: string;
  readonly text: string;
  readonly sources: readonly GivenSource[];
}

/** What may be read besides what is handed in. */
export interface GivenHost {
  readonly files: Files;
  /** How messages and evidence name a file. */
  shown(file: string): string;
  /** The file that a text stands for which neither has a path nor is named by the summary. */
  fileFor(id: string, text: string): string;
  /** @throws InputError when there is no such file, or it may not be read. */
  load(file: string): Promise<LoadedArticle>;
}

/** A host without files. */
const nothing: GivenHost = {
  files: {
    resolve: (_from, target) => target,
    exists: async () => false,
    readText: async () => "",
  },
  shown: (file) => file,
  fileFor: (id) => id,
  load: async (file) => {
    throw new InputError(file, null, "is not among the sources that were handed in");
  },
};

/**
 * Reads a summary that is handed in with its sources. It cites them by their ids, their paths or their URLs, with
 * footnotes or front matter of its own or without; where it defines an id itself as a file that is not handed in, the
 * text with that id stands for the file. No file is read but those of the host.
 *
 * @throws InputError when the front matter is broken, or two sources are one.
 */
export async function readGivenDocument(
  { path, text, sources }: GivenDocument,
  host: GivenHost = nothing,
): Promise<ResolvedSources> {
  const shown = host.shown(path);
  try {
    const given = placeSources(sources, readSourceReferences({ path: shown, text }), path, host);
    const files: Files = {
      resolve: host.files.resolve,
      exists: async (file) => given.has(file) || host.files.exists(file),
      readText: async (file) => given.get(file)?.text ?? host.files.readText(file),
    };
    const named = [...given].map(([file, { id }]) => ({ id, target: host.shown(file) }));
    const summary = parseSummary({ path: shown, text, sources: named });
    const fromOutside = summary.sources.filter(({ from }) => from === "outside");
    const own = summary.sources.filter(({ from }) => from !== "outside");
    const located = [
      ...[...given.keys()].map((file, at) => ({
        reference: fromOutside[at],
        file,
        url: null,
        isDead: false,
      })),
      ...(await locateReferences(own, path, files)),
    ].filter((one): one is LocatedReference => one.reference !== undefined);
    return await resolveSources(summary, located, [...given.keys()], (file) => {
      const source = given.get(file);
      return source === undefined ? host.load(file) : loadGiven(file, source, files, host);
    });
  } catch (error) {
    if (error instanceof FrontMatterError) throw new InputError(shown, error.line, error.message);
    throw error;
  }
}

interface PlacedSource extends GivenSource {
  readonly id: string;
}

/** The sources by the files that they are, or stand for. */
function placeSources(
  sources: readonly GivenSource[],
  references: readonly SourceReference[],
  summary: string,
  { files, shown, fileFor }: GivenHost,
): Map<string, PlacedSource> {
  const fileOf = ({ target }: SourceReference): string | null =>
    isUrl(target) ? null : files.resolve(summary, target);
  const paths = new Set(sources.map(({ path }) => path));
  const placed = new Map<string, PlacedSource>();
  for (const [at, source] of sources.entries()) {
    const { id: given = `s${at + 1}`, text = "" } = source;
    const reference = references.find(({ id }) => id !== null && id === source.id);
    const defined = reference === undefined ? null : fileOf(reference);
    const isFree = defined !== null && !paths.has(defined) && !placed.has(defined);
    const file = source.path ?? (isFree ? defined : fileFor(given, text));
    const calls = references.find((each) => each.id !== null && fileOf(each) === file);
    const id = source.id ?? (source.path === undefined ? given : (calls?.id ?? shown(file)));
    if (placed.has(file)) throw new InputError(`sources[${at}]`, null, `is a second source called ${id}`);
    // An address that the summary cites by the id is the source's.
    const url = reference !== undefined && isUrl(reference.target) ? { url: reference.target } : {};
    placed.set(file, { ...source, id, metadata: { ...url, ...source.metadata } });
  }
  return placed;
}

async function loadGiven(
  file: string,
  { text, metadata = {} }: PlacedSource,
  files: Files,
  host: GivenHost,
): Promise<LoadedArticle> {
  if (text === undefined && Object.keys(metadata).length === 0) return host.load(file);
  const path = host.shown(file);
  const beside = await readSidecar(file, path, host.files);
  const article = await parseArticle(
    { path, text: text ?? (await files.readText(file)) },
    { metadata: { ...beside.metadata, ...metadata } },
  );
  return Object.assign(article, { sidecarProblem: beside.problem });
}
