import { compileLexicon } from "../../lexicon/lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "../../lexicon/lexicon-findings.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const lexicon = compileLexicon(data);

const rule: WordingRule<LexiconOptions> = defineWordingRule({
  meta: {
    id: "language/euphemism",
    severity: "info",
    description: "Finds soft names for killing, coercion, job losses, cuts and faults.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Euphemisms",
      "Orwell 1946, Politics and the English Language",
      "AP Stylebook: police shootings; layoffs; racially charged",
    ],
    messages: { euphemism: LEXICON_MESSAGE },
  },
  defaults: { allow: [] },
  check: (text, context) => lexiconFindings(lexicon, "euphemism", text, context),
});

export default rule;
