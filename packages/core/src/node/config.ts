import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { ActorSetting } from "../actors/settled.ts";
import { readConfigText } from "../input/config-text.ts";
import { InputError } from "../input/problem.ts";
import type { RuleSettings } from "../lint.ts";

/** What `evenhand.config.jsonc` (or `.json`) says. Globs are relative to `folder`. */
export interface Config {
  /** Absolute; the start folder where there is no configuration file. */
  readonly folder: string;
  /** Which files are summaries; empty where not said. */
  readonly files: readonly string[];
  /** The articles that a summary without sources of its own is checked against. */
  readonly sources: readonly string[];
  readonly rules: RuleSettings;
  /** Findings about wording that are weaker are left out, 0 to 1. */
  readonly minStrength: number;
  /** Further names and sides of actors. */
  readonly actors: readonly ActorSetting[];
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
      if (text !== null) return { folder, ...readConfigText(text, relative(cwd, path)) };
    }
    if (dirname(folder) === folder) return { folder: resolve(startFolder), ...readConfigText("{}", "") };
  }
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
