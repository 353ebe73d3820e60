import { withSeverities } from "@evenhand/answers";
import { activeRules, type Config, type ConfigLoader, onlyRules, selectRules } from "@evenhand/core/node";
import { readRuleOptions } from "../rule-options.ts";

/** What the command line says of rules: it goes before the configuration. */
export interface RuleChoice {
  readonly rule: readonly string[];
  /** Globs of rule ids, commas between them; empty for all rules. */
  readonly only: readonly string[];
  /** A configuration that holds whatever stands above a file. */
  readonly config?: string;
}

/** @returns How a configuration becomes the one that holds in this run; a string says what is wrong. */
export function readRuleChoice({ rule, only }: RuleChoice): ((config: Config) => Config) | string {
  const severities = readRuleOptions(rule);
  if (typeof severities === "string") return severities;
  const selected =
    only.length === 0
      ? null
      : selectRules(only.flatMap((list) => list.split(",")).map((glob) => glob.trim()));
  if (typeof selected === "string") return `--only: ${selected}`;
  return (config) => {
    const rules = withSeverities(config.rules, severities);
    return { ...config, rules: selected === null ? rules : onlyRules(rules, selected) };
  };
}

/** Configurations as they hold in this run: one object for each that `configs` has. */
export function chosenConfigs(configs: ConfigLoader, choose: (config: Config) => Config): ConfigLoader {
  const chosen = new WeakMap<Config, Config>();
  function chosenOf(config: Config): Config {
    const known = chosen.get(config) ?? choose(config);
    chosen.set(config, known);
    return known;
  }
  return {
    forFile: async (path) => chosenOf(await configs.forFile(path)),
    forFolder: async (folder) => chosenOf(await configs.forFolder(folder)),
  };
}

/** Says that `--only` picks rules of which none is on for any of the files; null where one is. */
export async function nothingOn(
  { only }: RuleChoice,
  files: readonly string[],
  configs: ConfigLoader,
): Promise<string | null> {
  if (only.length === 0 || files.length === 0) return null;
  for (const config of new Set(await Promise.all(files.map((file) => configs.forFile(file))))) {
    if (activeRules(config.rules).length > 0) return null;
  }
  return `--only ${only.join(",")}: every such rule is off; turn one on with --rule or in the configuration`;
}
