import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { lexiconRule } from "../../lexicon/lexicon-rule.ts";
import type { WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const rule: WordingRule<LexiconOptions> = lexiconRule(
  {
    id: "language/puffery",
    severity: "info",
    description: "Finds praise, promotional phrases and superlatives that no fact backs.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Puffery",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: subjective intensifiers",
      "Reuters Handbook of Journalism: superlatives; adjectives",
    ],
    messageId: "puffery",
  },
  data,
);

export default rule;
