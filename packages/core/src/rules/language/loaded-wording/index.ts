import { compileLexicon } from "../../lexicon/lexicon.ts";
import { LEXICON_MESSAGE, type LexiconOptions, lexiconFindings } from "../../lexicon/lexicon-findings.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const lexicon = compileLexicon(data);

const rule: WordingRule<LexiconOptions> = defineWordingRule({
  meta: {
    id: "language/loaded-wording",
    severity: "warning",
    description: "Finds words that judge, dramatise or work on feelings where a plain word would do.",
    citations: [
      "Da San Martino et al. 2020, SemEval-2020 Task 11: loaded language; exaggeration",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: subjective intensifiers, one-sided terms",
      "Wikipedia: Manual of Style/Words to watch",
      "BBC Editorial Guidelines: Impartiality; language and tone",
    ],
    messages: { loaded: LEXICON_MESSAGE },
  },
  defaults: { allow: [] },
  check: (text, context) => lexiconFindings(lexicon, "loaded", text, context),
});

export default rule;
