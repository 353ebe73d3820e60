import { defineRule, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/altered-quote",
    severity: "error",
    description: "Words between quotation marks that no source contains as such.",
    citations: [
      "Associated Press, Statement of News Values and Principles: quotations are not altered",
      "BBC, Editorial Guidelines, section 3: Accuracy",
    ],
    messages: {
      altered:
        "Source {source} has “{found}”. Quote it word for word, mark what you leave out with “…”, or paraphrase without quotation marks.",
      invented:
        "No supplied source has these words. Quote a source word for word, add the source, or paraphrase without quotation marks.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const { quotation, found, passage } of differencesOfKind(verifications, "altered-quote")) {
      const { span } = quotation;
      yield {
        span,
        messageId: "altered",
        data: { source: passage.source.id, found },
        evidence: [evidenceOf(passage)],
        suggestions: [
          { title: `Quote ${passage.source.id} word for word: “${found}”`, edits: [{ span, text: found }] },
        ],
      };
    }
    for (const { quotation } of differencesOfKind(verifications, "invented-quote")) {
      yield { span: quotation.span, messageId: "invented" };
    }
  },
});

export default rule;
