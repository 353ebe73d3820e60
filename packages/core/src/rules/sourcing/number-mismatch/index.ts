import { defineRule, type Rule } from "../../rule.ts";
import { valueMismatches } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/number-mismatch",
    severity: "error",
    description: "A number, amount or percentage differs from the one in the sources.",
    citations: [
      "Pagnoni, Balachandran & Tsvetkov 2021, Understanding Factuality in Abstractive Summarization with FRANK (circumstance and entity errors)",
      "Wikipedia: Verifiability, https://en.wikipedia.org/wiki/Wikipedia:Verifiability",
    ],
    messages: {
      mismatch:
        "Source {source} says “{found}”, the summary says “{claimed}”. Correct the number, or cite the source that has it.",
    },
  },
  defaults: {},
  check: (_summary, { verifications }) => valueMismatches(verifications, "number"),
});

export default rule;
