import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { ActorSetting } from "../actors/settled.ts";
import { readConfigText } from "../input/config-text.ts";
import { InputError } from "../input/problem.ts";
import type { RuleSettings } from "../lint.ts";
import type { Severity } from "../rules/rule.ts";

/** How comments that switch rules off are to be written, and what is said of those that switch nothing off. */
export interface SuppressionSettings {
  readonly requireReason: boolean;
  readonly unused: Severity | "off";
}

/** The words of a configuration: those that are never reported, and those that are besides the built-in lists. */
export interface VocabularySettings {
  readonly allow: readonly string[];
  readonly lexicons: readonly ListedWord[];
}

/** Words to report, by a configuration's own list. */
export interface ListedWord {
  readonly phrase: string;
  /** 0 to 1, as it stands: no circumstance changes it. */
  readonly strength: number;
  readonly message: string | null;
  /** What to write instead. */
  readonly neutral: readonly string[];
}

/** The settings that hold for a file or folder, what they extend and override applied. */
export interface Config {
  /** Absolute; what globs are relative to. The start folder where there is no configuration. */
  readonly folder: string;
  /** Absolute path of the configuration; null where there is none. */
  readonly file: string | null;
  /** Which files are summaries; empty where not said. */
  readonly files: readonly string[];
  /** The articles that a summary without sources of its own is checked against. */
  readonly sources: readonly string[];
  /** What is left out of folders and globs. */
  readonly ignore: readonly string[];
  /** With what `vocabulary` adds to the options of rules. */
  readonly rules: RuleSettings;
  /** Findings about wording that are weaker are left out, 0 to 1. */
  readonly minStrength: number;
  /** Further names and sides of actors. */
  readonly actors: readonly ActorSetting[];
  readonly vocabulary: VocabularySettings;
  readonly suppressions: SuppressionSettings;
  /** JSON text of all that changes what is found in a file: equal keys, equal findings. */
  readonly key: string;
}

/** Finds the configuration that holds for each file; every configuration is read once. */
export interface ConfigLoader {
  /**
   * The nearest configuration above a file, with the overrides that match it.
   *
   * @param path Absolute.
   * @throws InputError for the first thing in it that is wrong.
   */
  forFile(path: string): Promise<Config>;
  /**
   * The nearest configuration in a folder or above it, without overrides.
   *
   * @param folder Absolute.
   * @throws InputError for the first thing in it that is wrong.
   */
  forFolder(folder: string): Promise<Config>;
}

/** @param cwd What paths in messages are relative to. */
export function configLoader(cwd: string): ConfigLoader {
  const found = new Map<string, Promise<Config>>();
  function forFolder(folder: string): Promise<Config> {
    const known = found.get(folder) ?? loadConfig(folder, cwd);
    found.set(folder, known);
    return known;
  }
  return { forFolder, forFile: (path) => forFolder(dirname(path)) };
}

const fileNames = ["evenhand.config.jsonc", "evenhand.config.json"];

/**
 * The configuration that holds in a folder: the nearest file in it or above it, else no settings at all.
 *
 * @param cwd What the path in an error is relative to.
 * @throws InputError for the first thing in the file that is wrong.
 */
export async function loadConfig(startFolder: string, cwd: string = startFolder): Promise<Config> {
  for (let folder = resolve(startFolder); ; folder = dirname(folder)) {
    for (const name of fileNames) {
      const path = join(folder, name);
      const text = await textOf(path, cwd);
      if (text !== null) return configOf(folder, path, text, relative(cwd, path));
    }
    if (dirname(folder) === folder) return configOf(resolve(startFolder), null, "{}", "");
  }
}

function configOf(folder: string, file: string | null, text: string, shown: string): Config {
  const settings = readConfigText(text, shown);
  return {
    folder,
    file,
    ...settings,
    ignore: [],
    vocabulary: { allow: [], lexicons: [] },
    suppressions: { requireReason: false, unused: "warning" },
    key: JSON.stringify(settings),
  };
}

async function textOf(path: string, cwd: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new InputError(relative(cwd, path), null, `cannot be read (${code}); check its permissions`);
  }
}
