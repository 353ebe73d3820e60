import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { lexiconRule } from "../../lexicon/lexicon-rule.ts";
import type { WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const rule: WordingRule<LexiconOptions> = lexiconRule(
  {
    id: "language/euphemism",
    severity: "info",
    description: "Finds soft names for killing, coercion, job losses, cuts and faults.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Euphemisms",
      "Orwell 1946, Politics and the English Language",
      "AP Stylebook: police shootings; layoffs; racially charged",
    ],
    messageId: "euphemism",
  },
  data,
);

export default rule;
