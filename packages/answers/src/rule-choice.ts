import type { RuleSettings, Severity } from "@evenhand/core";
import { InputError, onlyRules, selectRules, unknownRule } from "@evenhand/core/input";

/** Severities by rule id. */
export type RuleSeverities = Readonly<Record<string, Severity | "off">>;

/** The settings with other severities; options of rules stay. */
export function withSeverities(settings: RuleSettings, severities: RuleSeverities): RuleSettings {
  const changed: Record<string, RuleSettings[string]> = { ...settings };
  for (const [id, severity] of Object.entries(severities)) {
    const setting = settings[id];
    changed[id] = setting === undefined || typeof setting === "string" ? severity : [severity, setting[1]];
  }
  return changed;
}

/**
 * The settings as they hold in a call.
 *
 * @param only Globs of the rules to run; all where there is none.
 * @throws InputError where a rule is named that there is not.
 */
export function chosenRules(
  settings: RuleSettings,
  {
    rules = {},
    only = [],
  }: { readonly rules?: RuleSeverities | undefined; readonly only?: readonly string[] | undefined },
): RuleSettings {
  for (const id of Object.keys(rules)) {
    const unknown = unknownRule(id);
    if (unknown !== null) throw new InputError("rules", null, `"${id}": ${unknown}`);
  }
  const changed = withSeverities(settings, rules);
  if (only.length === 0) return changed;
  const selected = selectRules(only);
  if (typeof selected === "string") throw new InputError("only", null, selected);
  return onlyRules(changed, selected);
}
