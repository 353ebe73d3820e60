import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { lexiconRule } from "../../lexicon/lexicon-rule.ts";
import type { WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

const rule: WordingRule<LexiconOptions> = lexiconRule(
  {
    id: "language/contentious-label",
    severity: "warning",
    description: "Finds value-laden names for people, groups and governments in the text's own voice.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Contentious labels",
      "BBC Editorial Guidelines: War, terror and emergencies; guidance on accuracy and language",
      "Reuters Handbook of Journalism: terrorism, value-laden terms",
      "Da San Martino et al. 2020, SemEval-2020 Task 11: name calling, labelling",
    ],
    messageId: "label",
  },
  data,
  ({ prose }) => ({
    // "Butcher" labels somebody, "butchered" tells what was done.
    accepts: ({ first, last }) => first !== last || prose.tokens[first]?.wordClass !== "VERB",
  }),
);

export default rule;
