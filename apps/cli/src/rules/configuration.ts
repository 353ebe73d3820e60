import { relative } from "node:path";
import type { RuleSettings } from "@evenhand/core";
import { loadConfig } from "@evenhand/core/node";

/** What the configuration of a folder says about rules. */
export interface FolderSettings {
  readonly settings: RuleSettings;
  /** The configuration's path relative to the folder; null where there is none. */
  readonly file: string | null;
}

/** @throws InputError for the first thing in the configuration that is wrong. */
export async function configurationHere(cwd: string): Promise<FolderSettings> {
  const { rules, file } = await loadConfig(cwd);
  return { settings: rules, file: file === null ? null : relative(cwd, file).replaceAll("\\", "/") };
}
