import type { RuleSetting } from "../lint.ts";
import { rules as allRules } from "../rules/registry.ts";
import type { ConfigChain, ConfigLayer } from "./config-chain.ts";
import type { ConfigHost } from "./config-host.ts";
import type { ConfigSettings } from "./config-settings.ts";
import { layersFor, originKey, resolveConfig } from "./resolve-config.ts";

/** What holds for a file, as plain data: every rule, and where each setting comes from. */
export interface ExplainedConfig {
  /** The configuration's path for messages; null where there is none. */
  readonly config: string | null;
  /** Presets, files and overrides that count, earliest first; later ones go before them. */
  readonly layers: readonly string[];
  readonly settings: ConfigSettings;
  /** For each setting and rule `default`, a preset, or a file and line. */
  readonly origins: { readonly rules: Readonly<Record<string, string>> } & Readonly<
    Record<"files" | "sources" | "minStrength", string>
  >;
}

/** @param path The file's, from the configuration's folder. */
export function explainConfig(chain: ConfigChain, path: string, host: ConfigHost): ExplainedConfig {
  const layers = layersFor(chain.layers, path);
  const { origins, ...settings } = resolveConfig(layers);
  const originOf = (...trail: string[]): string => {
    const layer = origins.get(originKey(...trail));
    return layer === undefined ? "default" : placeOf(layer, trail);
  };
  const rules = allRules.map(({ meta, defaults }) => {
    const setting: RuleSetting = settings.rules[meta.id] ?? meta.severity;
    const [severity, options] = typeof setting === "string" ? [setting, {}] : setting;
    const all = { ...defaults, ...options };
    return [meta.id, Object.keys(all).length === 0 ? severity : ([severity, all] as const)] as const;
  });
  return {
    config: chain.file === null ? null : host.shown(chain.file),
    layers: layers.map((layer) => placeOf(layer, [])),
    settings: { ...settings, rules: Object.fromEntries(rules) },
    origins: {
      files: originOf("files"),
      sources: originOf("sources"),
      minStrength: originOf("minStrength"),
      rules: Object.fromEntries(allRules.map(({ meta }) => [meta.id, originOf("rules", meta.id)])),
    },
  };
}

function placeOf({ from, only, lineOf }: ConfigLayer, trail: readonly string[]): string {
  const line = trail.length === 0 && only === null ? null : lineOf(trail);
  const place = line === null ? from : `${from}:${line}`;
  return only === null || trail.length > 0 ? place : `${place} (${only.globs.join(", ")})`;
}
