import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { lexiconRule } from "../../lexicon/lexicon-rule.ts";
import type { WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const rule: WordingRule<LexiconOptions> = lexiconRule(
  {
    id: "language/loaded-wording",
    severity: "warning",
    description: "Finds words that judge, dramatise or work on feelings where a plain word would do.",
    citations: [
      "Da San Martino et al. 2020, SemEval-2020 Task 11: loaded language; exaggeration",
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: subjective intensifiers, one-sided terms",
      "Wikipedia: Manual of Style/Words to watch",
      "BBC Editorial Guidelines: Impartiality; language and tone",
    ],
    messageId: "loaded",
  },
  data,
);

export default rule;
