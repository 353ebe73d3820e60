import { defineRule, type Rule } from "../../rule.ts";
import { valueMismatches } from "../evidence-of.ts";

const rule: Rule<object> = defineRule({
  meta: {
    id: "sourcing/date-mismatch",
    severity: "error",
    description: "A date or period differs from the one in the sources.",
    citations: [
      "Pagnoni, Balachandran & Tsvetkov 2021, Understanding Factuality in Abstractive Summarization with FRANK (circumstance errors)",
      "Wikipedia: Verifiability, https://en.wikipedia.org/wiki/Wikipedia:Verifiability",
    ],
    messages: {
      mismatch:
        "Source {source} says “{found}”, the summary says “{claimed}”. Correct the date, or cite the source that has it.",
    },
  },
  defaults: {},
  check: (_summary, { verifications }) => valueMismatches(verifications, "date"),
});

export default rule;
