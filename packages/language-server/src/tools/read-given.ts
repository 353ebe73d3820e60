import {
  boundTexts,
  fileNameFor,
  type GivenTexts,
  metadataOf,
  type ReadSummary,
  type SourcesAsked,
} from "@evenhand/answers";
import { FrontMatterError, parseSummary, type RuleSettings, type Summary } from "@evenhand/core";
import {
  type ConfigLayer,
  type GivenHost,
  type GivenSource,
  InputError,
  type Problem,
  readGivenDocument,
} from "@evenhand/core/input";
import { URI, Utils } from "vscode-uri";
import { findSettings, layersOfClient } from "../settings.ts";
import { loadSources } from "../summary/load-sources.ts";
import { placeOf } from "../uris.ts";
import type { ToolFiles } from "./tool-files.ts";

/** A text that a tool is asked about. */
export interface ReadGiven extends ReadSummary {
  /** Whether it names sources, or is given some: it is a summary. */
  readonly hasSources: boolean;
  readonly warnings: readonly Problem[];
}

export interface ReadOptions {
  readonly files: ToolFiles;
  readonly folders: readonly string[];
  /** The editor's own settings, that go before a configuration's. */
  readonly ownSettings: readonly ConfigLayer[];
}

/** What a text is called that has no path of its own. */
const UNNAMED = "summary.md";

/**
 * Reads a text with its sources, and the settings that hold for it.
 *
 * @param rules Settings of the call, which go before all others.
 * @throws InputError when something may not be read, or the call brings more than it may.
 */
export async function readGiven(
  given: GivenTexts,
  { files, folders, ownSettings }: ReadOptions,
  rules: RuleSettings = {},
): Promise<ReadGiven> {
  boundTexts(given);
  const uri =
    given.path === undefined
      ? placeOf(`untitled:${UNNAMED}`, folders)
      : given.text === undefined
        ? await files.readable(given.path)
        : await files.uriOf(given.path);
  const path = given.path === undefined ? UNNAMED : files.shown(uri);
  const text = given.text ?? (given.path === undefined ? "" : await files.files.readText(uri));
  const place = placeOf(uri, folders);
  const own = [...ownSettings, ...(await layersOfClient({ rules }, files.files))];
  const { problem, ...settings } = await findSettings(place, folders, files.files, own);
  const trouble: Problem[] =
    problem === null
      ? []
      : [{ path: files.shown(problem.uri), line: problem.line + 1, message: problem.message }];
  if (given.sources !== undefined) {
    const sources = await Promise.all(given.sources.map((source, at) => placed(source, at, files)));
    const read = await readGivenDocument({ path: place, text, sources }, hostOf(files, path, place));
    return { ...settings, ...read, errors: [...trouble, ...read.errors], hasSources: true };
  }
  const loaded = await loadSources(parse(path, text), place, files.articles, files.files);
  const { summary, errors, warnings, own: hasSources } = loaded;
  const sources = [...loaded.sources.values()].map(({ source }) => source);
  return { ...settings, summary, sources, errors: [...trouble, ...errors], warnings, hasSources };
}

/**
 * The sources that a call asks about, with the summary that it names.
 *
 * @throws InputError when there are none that can be read.
 */
export async function readAsked(
  { sources, summary: path }: SourcesAsked,
  options: ReadOptions,
): Promise<Omit<ReadGiven, "summary"> & { readonly summary: Summary | null }> {
  const read = await readGiven({ sources, path }, options);
  if (read.sources.length === 0) {
    const [first] = [...read.errors, ...read.warnings];
    if (first !== undefined) throw new InputError(first.path, first.line, first.message);
    const remedy = "give them as texts or paths, or name a summary that cites its own";
    throw new InputError(path ?? "sources", null, `there are no sources; ${remedy}`);
  }
  const errors = [...read.errors, ...(path === undefined ? read.warnings : [])];
  return { ...read, errors, summary: path === undefined ? null : read.summary };
}

type Given = NonNullable<GivenTexts["sources"]>[number];

async function placed(
  { id, path, text, ...known }: Given,
  at: number,
  files: ToolFiles,
): Promise<GivenSource> {
  if (path === undefined && text === undefined)
    throw new InputError(`sources[${at}]`, null, "has neither a path nor a text; give one of them");
  return {
    ...(id === undefined ? {} : { id }),
    ...(text === undefined ? {} : { text }),
    ...(path === undefined ? {} : { path: await files.readable(path) }),
    metadata: metadataOf(known, at),
  };
}

function hostOf({ files, articles, shown }: ToolFiles, path: string, place: string): GivenHost {
  return {
    files,
    shown: (file) => (file === place ? path : shown(file)),
    fileFor: (id, text) => Utils.joinPath(Utils.dirname(URI.parse(place)), fileNameFor(id, text)).toString(),
    load: (file) => articles.load(file, shown(file)),
  };
}

function parse(path: string, text: string): Summary {
  try {
    return parseSummary({ path, text });
  } catch (error) {
    if (error instanceof FrontMatterError) throw new InputError(path, error.line, error.message);
    throw error;
  }
}
