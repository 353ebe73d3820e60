import type { ActorSetting, RuleSettings } from "@evenhand/core";
import {
  CONFIG_NAMES,
  type ConfigHost,
  type ConfigLayer,
  type Files,
  findConfig,
  InputError,
  layersFor,
  readChain,
  resolveConfig,
} from "@evenhand/core/input";
import { REASONS } from "./files/file-access.ts";
import type { ClientSettings } from "./protocol.ts";
import { folderOf, isInside } from "./uris.ts";

/** The settings that hold for a summary. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Findings about wording that are weaker are left out, 0 to 1. */
  readonly minStrength: number;
  /** Further names and sides of actors. */
  readonly actors: readonly ActorSetting[];
  /** The URI of the nearest configuration; null where there is none. */
  readonly config: string | null;
  /** What is wrong with the configuration or a file that it names; `line` is 0-based. */
  readonly problem: { readonly uri: string; readonly line: number; readonly message: string } | null;
}

/**
 * The nearest configuration in a summary's folder or above it, up to the workspace folder, with what it extends and its
 * overrides for the summary, and after it the editor's own layers. Of a broken one nothing holds. A configuration that is a program is not run, wherever it
 * stands: opening a file must never run what lies beside it.
 */
export async function findSettings(
  summaryUri: string,
  workspaceFolders: readonly string[],
  files: Files,
  own: readonly ConfigLayer[] = [],
): Promise<Settings> {
  const without = settingsOf(own);
  const host = configHost(files);
  const top = workspaceFolders.find((folder) => isInside(summaryUri, folder)) ?? null;
  let uri: string | null = null;
  try {
    uri = await findConfig(folderOf(summaryUri), host, top);
    if (uri === null) return { ...without, config: null, problem: null };
    const chain = await readChain(uri, host);
    const layers = layersFor(chain.layers, pathIn(summaryUri, chain.folder));
    return { ...settingsOf([...layers, ...own]), config: uri, problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // What is wrong may stand in a file that the configuration names.
    const place = error.path.includes(":") ? error.path : uri;
    if (place === null) throw error;
    return {
      ...without,
      config: uri,
      problem: { uri: place, line: (error.line ?? 1) - 1, message: error.message },
    };
  }
}

function settingsOf(layers: readonly ConfigLayer[]): Omit<Settings, "config" | "problem"> {
  const { rules, minStrength, actors } = resolveConfig(layers);
  return { rules, minStrength, actors };
}

/**
 * The editor's settings as a configuration would have them.
 *
 * @throws InputError for the first thing that is wrong with them.
 */
export async function layersOfClient(
  { rules, minStrength }: ClientSettings,
  files: Files,
): Promise<readonly ConfigLayer[]> {
  const written = { ...(rules == null ? {} : { rules }), ...(minStrength == null ? {} : { minStrength }) };
  const host = { ...configHost(files), readText: () => Promise.resolve(JSON.stringify(written)) };
  return (await readChain("evenhand:/settings.json", host)).layers;
}

/** Messages name a file by its URI: a diagnostic is shown in the file itself. What may not be read counts for nothing. */
export function configHost(files: Files): ConfigHost {
  const exists = async (uri: string): Promise<boolean> =>
    (await files.exists(uri)) && !(await isOutside(uri, files));
  return {
    ...files,
    exists,
    shown: (uri) => uri,
    folderOf,
    async configNames(folder) {
      const uris = CONFIG_NAMES.map((name) => files.resolve(`${folder}/-`, name));
      const there = await Promise.all(uris.map(async (uri) => uri !== null && (await exists(uri))));
      return CONFIG_NAMES.filter((_, i) => there[i]);
    },
  };
}

function isOutside(uri: string, files: Files): Promise<boolean> {
  return files.readText(uri).then(
    () => false,
    (error: unknown) =>
      error instanceof InputError && (error.message === REASONS.outside || error.message === REASONS.beyond),
  );
}

/** A file's path from a folder above it, decoded. */
export function pathIn(uri: string, folder: string): string {
  return decodeURIComponent(uri.slice(folder.endsWith("/") ? folder.length : folder.length + 1));
}
