import { compileLexicon } from "../../lexicon/lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "../../lexicon/lexicon-findings.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const lexicon = compileLexicon(data);

const rule: WordingRule<LexiconOptions> = defineWordingRule({
  meta: {
    id: "language/puffery",
    severity: "info",
    description: "Finds praise, promotional phrases and superlatives that no fact backs.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Puffery",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: subjective intensifiers",
      "Reuters Handbook of Journalism: superlatives; adjectives",
    ],
    messages: { puffery: LEXICON_MESSAGE },
  },
  defaults: { allow: [] },
  check: (text, context) => lexiconFindings(lexicon, "puffery", text, context),
});

export default rule;
