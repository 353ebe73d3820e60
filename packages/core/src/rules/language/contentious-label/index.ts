import { compileLexicon } from "../../lexicon/lexicon.ts";
import { spanOfMatch } from "../../lexicon/match-range.ts";
import { ownWording } from "../../lexicon/own-wording.ts";
import { remedyFor } from "../../lexicon/remedy.ts";
import { suggestionsFor } from "../../lexicon/rewrite.ts";
import { usageSentence } from "../../lexicon/usage.ts";
import { defineWordingRule, type WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

export interface Options {
  /** Words or phrases, as written, that are not reported. */
  readonly allow: readonly string[];
}

const lexicon = compileLexicon(data);

const rule: WordingRule<Options> = defineWordingRule({
  meta: {
    id: "language/contentious-label",
    severity: "warning",
    description: "Finds value-laden names for people, groups and governments in the text's own voice.",
    citations: [
      "Wikipedia: Manual of Style/Words to watch, Contentious labels",
      "BBC Editorial Guidelines: War, terror and emergencies; guidance on accuracy and language",
      "Reuters Handbook of Journalism: terrorism, value-laden terms",
      "Da San Martino et al. 2020, SemEval-2020 Task 11: name calling, labelling",
    ],
    messages: { label: "“{words}” {why}. {remedy}{usage}" },
  },
  defaults: { allow: [] },
  *check(text, { options, sources }) {
    const { prose } = text;
    for (const { match, words, uses } of ownWording(lexicon, text, sources, options.allow)) {
      yield {
        span: spanOfMatch(prose, match),
        messageId: "label",
        data: {
          words,
          why: match.entry.why,
          remedy: remedyFor(prose, match),
          usage: usageSentence(uses, sources),
        },
        evidence: uses.map(({ evidence }) => evidence),
        suggestions: suggestionsFor(prose, match),
      };
    }
  },
});

export default rule;
