import type { RuleSettings } from "../lint.ts";
import { helpUriOf } from "../message.ts";
import { rules } from "../rules/registry.ts";
import type { Severity } from "../rules/rule.ts";

/** A rule as it holds with some settings. */
export interface ListedRule {
  /** `category/name`. */
  readonly id: string;
  readonly category: string;
  readonly severity: Severity | "off";
  /** What it is without settings. */
  readonly defaultSeverity: Severity | "off";
  /** One line. */
  readonly description: string;
  /** The values that hold, by option. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The options that the settings give. */
  readonly changedOptions: readonly string[];
  readonly helpUri: string;
}

/** All rules in the order of the registry. */
export function listRules(settings: RuleSettings = {}): ListedRule[] {
  return rules.map(({ meta, defaults }) => {
    const setting = settings[meta.id] ?? meta.severity;
    const [severity, given] = typeof setting === "string" ? [setting, {}] : setting;
    return {
      id: meta.id,
      category: meta.id.slice(0, meta.id.indexOf("/")),
      severity,
      defaultSeverity: meta.severity,
      description: meta.description,
      options: { ...defaults, ...given },
      changedOptions: Object.keys(given),
      helpUri: helpUriOf(meta.id),
    };
  });
}
