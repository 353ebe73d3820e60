import { overlaps } from "../../../text/span.ts";
import type { LexiconOptions } from "../../lexicon/lexicon-findings.ts";
import { lexiconRule } from "../../lexicon/lexicon-rule.ts";
import { LISTED_MESSAGE, type ListedEntry, listedFindings } from "../../lexicon/listed-words.ts";
import type { WordingRule } from "../../rule.ts";
import data from "./lexicon.json" with { type: "json" };

interface Options extends LexiconOptions {
  /** Own words that are reported too; they go before what the built-in list says of the same words. */
  readonly entries: readonly ListedEntry[];
}

const { meta, defaults, check }: WordingRule<LexiconOptions> = lexiconRule(
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

const rule: WordingRule<Options> = {
  meta: { ...meta, messages: { ...meta.messages, listed: LISTED_MESSAGE } },
  defaults: { ...defaults, entries: [] },
  *check(text, context) {
    const listed = listedFindings(context.options.entries, text, context);
    yield* listed;
    for (const finding of check(text, context))
      if (!listed.some(({ span }) => overlaps(span, finding.span))) yield finding;
  },
};

export default rule;
