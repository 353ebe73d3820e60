import type { ActorSetting } from "../actors/settled.ts";
import type { RuleSetting } from "../lint.ts";
import type { ListedEntry } from "../rules/lexicon/listed-words.ts";
import { DEFAULT_MIN_STRENGTH } from "../rules/strength.ts";
import type { ConfigLayer } from "./config-chain.ts";
import type { ConfigSettings } from "./config-settings.ts";
import { globMatcher } from "./globs.ts";
import { withVocabulary } from "./vocabulary.ts";

/** The settings of some layers together. */
export interface ResolvedConfig extends ConfigSettings {
  /** The layers that count, earliest first. */
  readonly layers: readonly ConfigLayer[];
  /** Which layer set a setting last, by its trail of keys as `originKey` writes it. */
  readonly origins: ReadonlyMap<string, ConfigLayer>;
}

/** `rules` and an id, or the name of another setting. */
export function originKey(...trail: readonly string[]): string {
  return trail.join("\0");
}

/**
 * The settings for one file, or for none in particular. Of `files`, `sources` and `minStrength` the last layer's word
 * counts; rules are set one by one, and a severity alone keeps the options that a rule was given before; what is
 * ignored, actors and words add up.
 *
 * @param path The file's path from the configuration's folder, with forward slashes; null for no file.
 */
export function resolveConfig(all: readonly ConfigLayer[], path: string | null): ResolvedConfig {
  const layers = all.filter(({ only }) => only === null || (path !== null && globMatcher(only)(path)));
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
    entries.push(...settings.entries);
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
    layers,
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
