import { sourceName } from "../../../evidence/source-name.ts";
import type { SynthesisDifference } from "../../../evidence/verification.ts";
import type { Summary } from "../../../summary/summary.ts";
import { defineRule, type Rule, type Suggestion } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/unsupported-synthesis",
    severity: "warning",
    description: "Facts are joined by “because”, “despite” and the like that no source joins.",
    citations: [
      "Wikipedia: No original research (synthesis of published material), https://en.wikipedia.org/wiki/Wikipedia:No_original_research",
      "Pagnoni et al. 2021, Understanding Factuality in Abstractive Summarization with FRANK (discourse link errors)",
    ],
    messages: {
      acrossSources:
        "No source joins these facts by “{joiner}”: {first} has the one, {second} the other. Say whose conclusion it is, or put the facts side by side.",
      withinSource:
        "{first} has both facts, but in different places and not joined by “{joiner}”. Say whose conclusion it is, or put the facts side by side.",
    },
  },
  defaults: {},
  *check(summary, { verifications }) {
    for (const difference of differencesOfKind(verifications, "synthesis")) {
      const [first, second] = difference.passages;
      const data = {
        joiner: difference.joiner.toLowerCase(),
        first: sourceName(first.source),
        second: sourceName(second.source),
      };
      yield {
        span: difference.span,
        messageId: first.source === second.source ? "withinSource" : "acrossSources",
        data,
        evidence: [evidenceOf(first), evidenceOf(second)],
        suggestions: withoutJoint(summary, difference),
      };
    }
  },
});

/** Leaves out what the joining words govern, with the space or comma before it. */
function withoutJoint({ file }: Summary, { span, isRemovable }: SynthesisDifference): Suggestion[] {
  if (!isRemovable) return [];
  const before =
    /(?:,|(?<![\s,]))\s+$/.exec(file.slice(Math.max(0, span.start - 3), span.start))?.[0].length ?? 0;
  const edit = { span: { start: span.start - before, end: span.end }, text: "" };
  return [{ title: `Leave out “${file.slice(span.start, span.end)}”`, edits: [edit] }];
}

export default rule;
