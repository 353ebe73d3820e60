import { type ActorSetting, DEFAULT_MIN_STRENGTH, type RuleSettings } from "@evenhand/core";
import { type Files, InputError, readConfigText } from "@evenhand/core/input";
import { folderOf, isInside } from "./uris.ts";

const FILE_NAMES = ["evenhand.config.jsonc", "evenhand.config.json"];

const NONE = { rules: {}, minStrength: DEFAULT_MIN_STRENGTH, actors: [] };

/** The settings that hold for a summary. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Findings about wording that are weaker are left out, 0 to 1. */
  readonly minStrength: number;
  /** Further names and sides of actors. */
  readonly actors: readonly ActorSetting[];
  /** The configuration file, or null where there is none. */
  readonly uri: string | null;
  /** What is wrong with it; `line` is 0-based. */
  readonly problem: { readonly line: number; readonly message: string } | null;
}

/**
 * The nearest configuration file in a summary's folder or above it, up to the workspace folder. Of a broken one
 * nothing holds.
 */
export async function findSettings(
  summaryUri: string,
  workspaceFolders: readonly string[],
  files: Files,
): Promise<Settings> {
  const top = workspaceFolders.find((folder) => isInside(summaryUri, folder));
  for (let folder = folderOf(summaryUri); ; folder = folderOf(folder)) {
    for (const name of FILE_NAMES) {
      const uri = files.resolve(`${folder}/-`, name);
      if (uri === null || !(await files.exists(uri))) continue;
      try {
        const { rules, minStrength, actors } = readConfigText(await files.readText(uri), name);
        return { rules, minStrength, actors, uri, problem: null };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return { ...NONE, uri, problem: { line: (error.line ?? 1) - 1, message: error.message } };
      }
    }
    if (folder === top || folder === folderOf(folder)) return { ...NONE, uri: null, problem: null };
  }
}
