import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/contradicted-claim",
    severity: "error",
    description: "The source says the opposite of the claim.",
    citations: [
      "Pagnoni, Balachandran & Tsvetkov 2021, Understanding Factuality in Abstractive Summarization with FRANK (predicate errors)",
      "De Marneffe, Rafferty & Manning 2008, Finding Contradictions in Text (negation, antonyms, exchanged roles)",
    ],
    messages: {
      opposed:
        "Source {source} says the opposite: “{found}”, where the summary says “{claimed}”. Say what the source says, or cite the source that says otherwise.",
      roles:
        "In source {source} it is the other way round: who does it and to whom (“{found}”) are exchanged. Put them as in the source.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const kind of ["opposed", "roles"] as const) {
      for (const { span, claimed, found, passage } of differencesOfKind(verifications, kind)) {
        const name = sourceName(passage.source);
        yield kind === "opposed"
          ? {
              span,
              messageId: "opposed",
              data: { source: name, found, claimed },
              evidence: [evidenceOf(passage)],
            }
          : { span, messageId: "roles", data: { source: name, found }, evidence: [evidenceOf(passage)] };
      }
    }
  },
});

export default rule;
