import { compileLexicon } from "../../lexicon/lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "../../lexicon/lexicon-findings.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const lexicon = compileLexicon(data);

const rule: WordingRule<LexiconOptions> = defineWordingRule({
  meta: {
    id: "language/booster",
    severity: "info",
    description: "Finds words that raise certainty or degree without adding a fact.",
    citations: [
      "Hyland 2005, Metadiscourse: boosters",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: epistemological bias, subjective intensifiers",
      "Wikipedia: Manual of Style/Words to watch, Editorializing",
    ],
    messages: { booster: LEXICON_MESSAGE },
  },
  defaults: { allow: [] },
  // How sure a speaker is, indirect speech may tell.
  check: (text, context) => lexiconFindings(lexicon, "booster", text, context, { leavesReported: true }),
});

export default rule;
