import { defineRule, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/date-mismatch",
    severity: "error",
    description: "A date or period differs from the one in the sources.",
    citations: [
      "Pagnoni, Balachandran & Tsvetkov 2021, Understanding Factuality in Abstractive Summarization with FRANK (circumstance errors)",
      "Wikipedia: Verifiability, https://en.wikipedia.org/wiki/Wikipedia:Verifiability",
    ],
    messages: {
      mismatch:
        "Source {source} says “{found}”, the summary says “{claimed}”. Correct the date, or cite the source that has it.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const { span, claimed, found, passage } of differencesOfKind(verifications, "date")) {
      yield {
        span,
        messageId: "mismatch",
        data: { source: passage.source.id, found, claimed },
        evidence: [evidenceOf(passage)],
        suggestions: [
          { title: `Replace with “${found}” (${passage.source.id})`, edits: [{ span, text: found }] },
        ],
      };
    }
  },
});

export default rule;
