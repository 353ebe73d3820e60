import type { RuleSetting, RuleSettings } from "../lint.ts";
import { rules as allRules } from "../rules/registry.ts";
import type { VocabularySettings } from "./config-settings.ts";

/**
 * Gives the words of a vocabulary to the rules that take such: those allowed to every rule with the option `allow`,
 * own words to report to the rule with the option `entries`. What the rules' own options name stays.
 */
export function withVocabulary(settings: RuleSettings, vocabulary: VocabularySettings): RuleSettings {
  const changed: Record<string, RuleSetting> = { ...settings };
  for (const { meta, defaults } of allRules) {
    const [severity, options] = partsOf(settings[meta.id] ?? meta.severity);
    const more = Object.entries(vocabulary).filter(([name, words]) => words.length > 0 && name in defaults);
    if (more.length === 0) continue;
    const added = more.map(([name, words]) => [name, [...listAt(options, name), ...words]] as const);
    changed[meta.id] = [severity, { ...options, ...Object.fromEntries(added) }];
  }
  return changed;
}

type Options = Readonly<Record<string, unknown>>;

function partsOf(setting: RuleSetting): Exclude<RuleSetting, string> {
  return typeof setting === "string" ? [setting, {}] : setting;
}

function listAt(options: Options, name: string): readonly unknown[] {
  const list = options[name];
  return Array.isArray(list) ? list : [];
}
