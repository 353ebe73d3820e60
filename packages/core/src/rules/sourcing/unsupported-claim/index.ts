import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/unsupported-claim",
    severity: "warning",
    description: "No supplied source supports the claim.",
    citations: [
      "Wikipedia: Verifiability, https://en.wikipedia.org/wiki/Wikipedia:Verifiability",
      "Kamoi et al. 2023, WiCE: Real-World Entailment for Claims in Wikipedia",
    ],
    messages: {
      noPassage:
        "No passage of the supplied sources supports this. Add the source that does, cite it, or leave the claim out.",
      nearest:
        "No passage of the supplied sources supports this; the nearest, in {source}, says something else. Add the source that does, or leave the claim out.",
      absentValue:
        "No source has “{value}”. Correct it, cite the source that has it, or say from which numbers it is worked out.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const { claim, verdict, evidence, differences } of verifications) {
      const absent = [...differencesOfKind([{ differences }], "absent")];
      for (const { span, claimed, passage } of absent)
        yield { span, messageId: "absentValue", data: { value: claimed }, evidence: [evidenceOf(passage)] };
      if (verdict !== "unsupported" || absent.length > 0) continue;
      const [nearest] = evidence;
      yield nearest === undefined
        ? { span: claim.span, messageId: "noPassage" }
        : {
            span: claim.span,
            messageId: "nearest",
            data: { source: sourceName(nearest.passage.source) },
            evidence: [evidenceOf(nearest.passage)],
          };
    }
  },
});

export default rule;
