import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/disputed-claim",
    severity: "info",
    description: "Another supplied source has another value, says the opposite or denies it.",
    citations: [
      "Wikipedia: Neutral point of view, “Balance”, https://en.wikipedia.org/wiki/Wikipedia:Neutral_point_of_view",
      "BBC Editorial Guidelines, section 4: Impartiality (controversial subjects)",
    ],
    messages: {
      disputed:
        "Source {source} says “{claimed}” as the summary does, but source {other} says “{found}”. Report both, or say whose account it is.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const difference of differencesOfKind(verifications, "disputed")) {
      const { span, claimed, found, passage, other } = difference;
      yield {
        span,
        messageId: "disputed",
        data: { source: sourceName(passage.source), claimed, other: sourceName(other.source), found },
        evidence: [evidenceOf(passage), evidenceOf(other)],
      };
    }
  },
});

export default rule;
