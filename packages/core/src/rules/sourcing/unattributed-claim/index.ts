import { sourceName } from "../../../evidence/source-name.ts";
import type { AttributionDifference } from "../../../evidence/verification.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { attributedTo } from "../attribution-findings.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const CONTENT: Readonly<Record<AttributionDifference["by"], string>> = {
  cause: "an explanation",
  judgement: "a judgement",
  forecast: "a forecast",
  demand: "a demand",
  fact: "a claim",
};

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/unattributed-claim",
    severity: "warning",
    description:
      "What only a party, an unnamed person or an opinion piece says stands in the summary’s own voice.",
    citations: [
      "Wikipedia: Neutral point of view, “Avoid stating opinions as facts”, https://en.wikipedia.org/wiki/Wikipedia:Neutral_point_of_view",
      "Associated Press, Statement of News Values and Principles: attribution, anonymous sources",
      "Pareti 2015, Attribution: A Computational Approach (source, cue, content)",
    ],
    messages: {
      named:
        "In source {source} this is {content} of {speaker}; the summary says it in its own voice, and no supplied outlet does. Say whose word it is.",
      unnamed:
        "In source {source} this is {content} of one side or of somebody unnamed; the summary says it in its own voice, and no supplied outlet does. Say whose word it is.",
    },
  },
  defaults: {},
  *check({ file }, { verifications }) {
    for (const difference of differencesOfKind(verifications, "unattributed")) {
      const { span, speaker, by, passage } = difference;
      const source = sourceName(passage.source);
      const content = CONTENT[by];
      yield speaker === null
        ? { span, messageId: "unnamed", data: { source, content }, evidence: [evidenceOf(passage)] }
        : {
            span,
            messageId: "named",
            data: { source, content, speaker },
            evidence: [evidenceOf(passage)],
            suggestions: attributedTo(file, difference),
          };
    }
  },
});

export default rule;
