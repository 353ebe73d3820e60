import { InputError } from "../input/problem.ts";
import { checkedConfig } from "../input/read-config.ts";
import { isLanguageRule } from "../input/select-rules.ts";
import type { RuleSettings } from "../lint.ts";
import { DEFAULT_MIN_STRENGTH } from "../rules/strength.ts";

/** What the plug-in's options set, checked as a configuration file is. */
export interface CheckedSettings {
  readonly rules: RuleSettings;
  readonly minStrength: number;
}

/** @throws Error when a rule does not exist or needs sources, or a value is none that it can have. */
export function checkedSettings(options: {
  readonly rules?: RuleSettings;
  readonly minStrength?: number;
}): CheckedSettings {
  const { rules, minStrength } = options;
  const other = Object.keys(rules ?? {}).find(
    (id) => !isLanguageRule(id) && /^(?:sourcing|balance)\//.test(id),
  );
  if (other !== undefined) {
    throw new Error(
      `retextEvenhand: rule "${other}" compares a summary with its sources; set language rules only`,
    );
  }
  try {
    const value = { rules, minStrength };
    checkedConfig({ path: "options", value, lineOf: () => null });
    return { rules: rules ?? {}, minStrength: minStrength ?? DEFAULT_MIN_STRENGTH };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Error(`retextEvenhand: ${error.message}`);
  }
}
