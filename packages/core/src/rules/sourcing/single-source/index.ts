import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { attributedTo } from "../attribution-findings.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/single-source",
    severity: "info",
    description: "A contested claim that only one source makes, without saying whose it is.",
    citations: [
      "Wikipedia: Verifiability, “Exceptional claims require exceptional sources”, https://en.wikipedia.org/wiki/Wikipedia:Verifiability",
      "BBC Editorial Guidelines, section 3: Accuracy (two sources, attribution of single ones)",
    ],
    messages: {
      single:
        "Of the supplied sources only {source} says this, and it is more than a plain fact. Say whose word it is, or add a source that says so too.",
    },
  },
  defaults: {},
  *check({ file }, { verifications }) {
    for (const difference of differencesOfKind(verifications, "single-source")) {
      const { span, passage } = difference;
      yield {
        span,
        messageId: "single",
        data: { source: sourceName(passage.source) },
        evidence: [evidenceOf(passage)],
        suggestions: attributedTo(file, difference),
      };
    }
  },
});

export default rule;
