import type { ActorSetting } from "../actors/settled.ts";
import type { RuleSetting } from "../lint.ts";
import type { ListedEntry } from "../rules/lexicon/listed-words.ts";
import { DEFAULT_MIN_STRENGTH } from "../rules/strength.ts";
import type { ConfigLayer } from "./config-chain.ts";
import type { ConfigSettings } from "./config-settings.ts";
import { withVocabulary } from "./vocabulary.ts";

/** The settings of some layers together. */
export interface ResolvedConfig extends ConfigSettings {
  /** Which layer set a setting last, by its trail of keys as `originKey` writes it. */
  readonly origins: ReadonlyMap<string, ConfigLayer>;
}

/** `rules` and an id, or the name of another setting. */
export function originKey(...trail: readonly string[]): string {
  return trail.join("\0");
}

/**
 * The layers that hold for one file.
 *
 * @param path The file's path from the configuration's folder, with forward slashes; null for no file in particular.
 */
export function layersFor(all: readonly ConfigLayer[], path: string | null): readonly ConfigLayer[] {
  return all.filter(({ only }) => only === null || (path !== null && only.matches(path)));
}

/**
 * The settings of layers together, earliest first. Of `files`, `sources` and `minStrength` the last layer's word
 * counts; rules are set one by one, and a severity alone keeps the options that a rule was given before; what is
 * ignored, actors and words add up.
 */
export function resolveConfig(layers: readonly ConfigLayer[]): ResolvedConfig {
  const origins = new Map<string, ConfigLayer>();
  const rules: Record<string, RuleSetting> = {};
  const actors = new Map<string, ActorSetting>();
  const ignore: string[] = [];
  const allow: string[] = [];
  const entries: ListedEntry[] = [];
  let [files, sources, minStrength]: [readonly string[], readonly string[], number] = [
    [],
    [],
    DEFAULT_MIN_STRENGTH,
  ];
  for (const layer of layers) {
    const { settings } = layer;
    for (const name of ["files", "sources", "minStrength"] as const)
      if (settings[name] !== undefined) origins.set(name, layer);
    files = settings.files ?? files;
    sources = settings.sources ?? sources;
    minStrength = settings.minStrength ?? minStrength;
    for (const [id, setting] of Object.entries(settings.rules ?? {})) {
      rules[id] = mergedSetting(rules[id], setting);
      origins.set(originKey("rules", id), layer);
    }
    for (const actor of settings.actors ?? []) actors.set(actor.name.trim(), trimmed(actor));
    ignore.push(...(settings.ignore ?? []));
    allow.push(...settings.allow);
    // Too many for arguments of one call, maybe.
    for (const entry of settings.entries) entries.push(entry);
  }
  const vocabulary = { allow: [...new Set(allow)], entries };
  return {
    files,
    sources,
    ignore,
    rules: withVocabulary(rules, vocabulary),
    minStrength,
    actors: [...actors.values()],
    vocabulary,
    origins,
  };
}

/** A severity alone keeps the options. */
function mergedSetting(before: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  if (typeof setting !== "string" || before === undefined || typeof before === "string") return setting;
  return [setting, before[1]];
}

function trimmed({ name, aliases, side }: ActorSetting): ActorSetting {
  return {
    name: name.trim(),
    ...(aliases === undefined ? {} : { aliases: aliases.map((alias) => alias.trim()) }),
    ...(side === undefined ? {} : { side: side.trim() }),
  };
}
