import { selectRules } from "@evenhand/core/node";
import type { BaselineOptions } from "./open-baseline.ts";
import type { SuppressionOptions } from "./options.ts";

/** What the options ask for; a string where they make no sense. */
export function readSuppressionOptions(options: SuppressionOptions): BaselineOptions | string {
  const { suppressAll, suppressRule, pruneSuppressions: prunes, suppressionsLocation: location } = options;
  if (!suppressAll && suppressRule.length === 0) return { location, accepts: null, prunes };
  if (suppressAll && suppressRule.length > 0) {
    return "--suppress-rule: --suppress-all accepts the findings of every rule; give one of the two";
  }
  if (suppressAll) return { location, accepts: () => true, prunes };
  const rules = selectRules(suppressRule.flatMap((list) => list.split(",")).map((glob) => glob.trim()));
  if (typeof rules === "string") return `--suppress-rule: ${rules}`;
  const chosen = new Set(rules);
  return { location, accepts: (rule) => chosen.has(rule), prunes };
}
