import { sourceName } from "../../../evidence/source-name.ts";
import { defineRule, type Rule, type Suggestion } from "../../rule.ts";
import { differencesOfKind, evidenceOf } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/name-mismatch",
    severity: "error",
    description: "Another person, organisation or place than the sources have in that role.",
    citations: [
      "Pagnoni, Balachandran & Tsvetkov 2021, Understanding Factuality in Abstractive Summarization with FRANK (entity errors)",
      "Ma et al. 2023, BUMP: A Benchmark of Unfaithful Minimal Pairs for Meta-Evaluation of Faithfulness Metrics (entity errors)",
    ],
    messages: {
      mismatch:
        "Source {source} names “{found}” here, the summary “{claimed}”. Correct the name, or cite the source that has it.",
      office:
        "Source {source} names “{found}” as {office}, the summary “{claimed}”. Correct the name or the office.",
    },
  },
  defaults: {},
  *check(_summary, { verifications }) {
    for (const { span, claimed, found, passage, office } of differencesOfKind(verifications, "name")) {
      const name = sourceName(passage.source);
      const suggestion: Suggestion = {
        title: `Replace with “${found}” (${name})`,
        kind: "name",
        edits: [{ span, text: found }],
      };
      const rest = { span, evidence: [evidenceOf(passage)], suggestions: [suggestion] };
      yield office === null
        ? { ...rest, messageId: "mismatch", data: { source: name, found, claimed } }
        : { ...rest, messageId: "office", data: { source: name, found, claimed, office } };
    }
  },
});

export default rule;
