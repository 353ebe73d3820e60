import type { WrittenConfig } from "../config-settings.ts";
import { newsroom } from "./newsroom.ts";
import { recommended } from "./recommended.ts";
import { strict } from "./strict.ts";
import { wikipedia } from "./wikipedia.ts";

const PRESETS: Readonly<Record<string, WrittenConfig>> = { recommended, strict, wikipedia, newsroom };

/** What `extends` can name without a path or package. */
export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/** A preset by its name; null where there is none of that name. */
export function presetOf(name: string): WrittenConfig | null {
  const preset = Object.entries(PRESETS).find(([known]) => known === name);
  return preset === undefined ? null : preset[1];
}
