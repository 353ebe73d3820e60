import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The lighthouse closed in 2019. The closure was a costly mistake for the fishing village. Eleven boats are left.",
    s2: "The lighthouse of the fishing village was sold in 2021. The new owner rents out four rooms because the tower was empty.",
  },
  valid: [
    // Plain facts.
    "The lighthouse closed in 2019.[^s1]",
    "The lighthouse of the village was sold in 2021.[^s2]",
    "Eleven boats are left.[^s1]",
    "One article calls the closure a costly mistake for the fishing village.[^s1]",
    // Both sources say it.
    {
      summary: "The closure was a costly mistake for the fishing village.[^a]",
      sources: {
        a: "The closure was a costly mistake for the fishing village.",
        b: "For the fishing village the closure proved a costly mistake.",
      },
    },
    // There is but one source.
    {
      summary: "The closure was a costly mistake for the fishing village.[^a]",
      sources: { a: "The closure was a costly mistake for the fishing village." },
    },
  ],
  invalid: [
    {
      summary: "⟦The closure was a costly mistake for the fishing village.⟧[^s1]",
      messageId: "single",
      message: "only s1",
    },
    { summary: "⟦The owner rents out rooms because the tower was empty.⟧[^s2]", messageId: "single" },
  ],
});
