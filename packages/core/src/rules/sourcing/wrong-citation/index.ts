import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { citeSource, replaceCitation } from "../citation-mark.ts";
import { evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/wrong-citation",
    severity: "warning",
    description: "Another supplied source supports the claim, the cited one does not.",
    citations: [
      "Wikipedia: Text-source integrity, https://en.wikipedia.org/wiki/Wikipedia:Citing_sources#Text–source_integrity",
    ],
    messages: {
      otherSource:
        "Cited is {cited}, but the passage that supports this stands in {source}. Cite {source} instead, or as well.",
    },
  },
  defaults: {},
  *check(summary, { verifications }) {
    for (const { claim, differences } of verifications) {
      const difference = differences.find((candidate) => candidate.kind === "citation");
      if (difference === undefined) continue;
      const { source } = difference.passage;
      yield {
        span: claim.span,
        messageId: "otherSource",
        data: { cited: difference.cited.join(", "), source: sourceName(source) },
        evidence: [evidenceOf(difference.passage)],
        suggestions: [...replaceCitation(summary, claim, source), ...citeSource(summary, claim, source)],
      };
    }
  },
});

export default rule;
