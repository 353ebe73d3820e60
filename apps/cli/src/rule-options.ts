import type { RuleSeverities } from "@evenhand/answers";
import type { Severity } from "@evenhand/core";
import { unknownRule } from "@evenhand/core/node";

const severities = ["off", "error", "warning", "info"] as const;

/** Reads `--rule 'id: severity'` settings; a string says what is wrong with one. */
export function readRuleOptions(settings: readonly string[]): RuleSeverities | string {
  const rules: Record<string, Severity | "off"> = {};
  for (const setting of settings) {
    const match = /^\s*["']?([^\s:"']+)["']?\s*:\s*["']?([^\s"']+)["']?\s*$/.exec(setting);
    const severity = severities.find((name) => name === match?.[2]);
    if (match?.[1] === undefined || severity === undefined) {
      return `--rule "${setting}" must be a rule and off, error, warning or info, as in --rule "language/readability: off"`;
    }
    const unknown = unknownRule(match[1]);
    if (unknown !== null) return `--rule "${setting}": ${unknown}`;
    rules[match[1]] = severity;
  }
  return rules;
}
