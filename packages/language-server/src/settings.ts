import { type ActorSetting, DEFAULT_MIN_STRENGTH, type RuleSettings } from "@evenhand/core";
import {
  CONFIG_NAMES,
  type ConfigHost,
  type Files,
  findConfig,
  InputError,
  layersFor,
  readChain,
  resolveConfig,
} from "@evenhand/core/input";
import { folderOf, isInside } from "./uris.ts";

const NONE = { rules: {}, minStrength: DEFAULT_MIN_STRENGTH, actors: [] };

/** The settings that hold for a summary. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Findings about wording that are weaker are left out, 0 to 1. */
  readonly minStrength: number;
  /** Further names and sides of actors. */
  readonly actors: readonly ActorSetting[];
  /** What is wrong with the configuration or a file that it names; `line` is 0-based. */
  readonly problem: { readonly uri: string; readonly line: number; readonly message: string } | null;
}

/**
 * The nearest configuration in a summary's folder or above it, up to the workspace folder, with what it extends and its
 * overrides for the summary. Of a broken one nothing holds. A configuration that is a program is not run, wherever it
 * stands: opening a file must never run what lies beside it.
 */
export async function findSettings(
  summaryUri: string,
  workspaceFolders: readonly string[],
  files: Files,
): Promise<Settings> {
  const host = configHost(files);
  const top = workspaceFolders.find((folder) => isInside(summaryUri, folder)) ?? null;
  let uri: string | null = null;
  try {
    uri = await findConfig(folderOf(summaryUri), host, top);
    if (uri === null) return { ...NONE, problem: null };
    const chain = await readChain(uri, host);
    const { rules, minStrength, actors } = resolveConfig(
      layersFor(chain.layers, pathIn(summaryUri, chain.folder)),
    );
    return { rules, minStrength, actors, problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // What is wrong may stand in a file that the configuration names.
    const place = error.path.includes(":") ? error.path : uri;
    if (place === null) throw error;
    return { ...NONE, problem: { uri: place, line: (error.line ?? 1) - 1, message: error.message } };
  }
}

/** Messages name a file by its URI: a diagnostic is shown in the file itself. */
function configHost(files: Files): ConfigHost {
  return {
    ...files,
    shown: (uri) => uri,
    folderOf,
    async configNames(folder) {
      const uris = CONFIG_NAMES.map((name) => files.resolve(`${folder}/-`, name));
      const there = await Promise.all(uris.map(async (uri) => uri !== null && (await files.exists(uri))));
      return CONFIG_NAMES.filter((_, i) => there[i]);
    },
  };
}

/** A file's path from a folder above it, decoded. */
function pathIn(uri: string, folder: string): string {
  return decodeURIComponent(uri.slice(folder.endsWith("/") ? folder.length : folder.length + 1));
}
