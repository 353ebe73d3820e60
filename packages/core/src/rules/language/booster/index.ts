import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { lexiconRule } from "../../lexicon/lexicon-rule.ts";
import type { WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const rule: WordingRule<LexiconOptions> = lexiconRule(
  {
    id: "language/booster",
    severity: "info",
    description: "Finds words that raise certainty or degree without adding a fact.",
    citations: [
      "Hyland 2005, Metadiscourse: boosters",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: epistemological bias, subjective intensifiers",
      "Wikipedia: Manual of Style/Words to watch, Editorializing",
    ],
    messageId: "booster",
  },
  data,
  // How sure a speaker is, indirect speech may tell.
  () => ({ leavesReported: true }),
);

export default rule;
