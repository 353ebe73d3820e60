import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const dated = {
  path: "s2.md",
  text: "---\ntitle: Vote\ndate: 2025-05-07\n---\n\nThe council approved the harbour tram on Tuesday. The mayor may appeal until June 6.\n",
};

testRule(rule, {
  sources: {
    s1: "The first filling of the reservoir began on June 14, 2024. The second filling began on July 1, 2025. The hearing is on Nov. 17. The estimate was 298 million in 2022.",
    s2: dated,
  },
  valid: [
    "The first filling began on 14 June 2024.[^s1]",
    "The first filling began in June 2024.[^s1]",
    "The hearing is on 17 November 2025.[^s1]",
    "On 6 May 2025 the council approved the harbour tram.[^s2]",
    "The mayor may appeal until 6 June.[^s2]",
    "The estimate of 2022 was 298 million.[^s1]",
    // Nothing comparable stands beside it.
    "The regatta on 3 August 2031 was cancelled.[^s1]",
    "A leaflet calls it “the promise of 3 March 1999”.[^s1]",
  ],
  invalid: [
    {
      summary: "The second filling began on ⟦14 June 2025⟧.[^s1]",
      messageId: "mismatch",
      suggestions: ["The second filling began on July 1, 2025.[^s1]"],
    },
    {
      summary: "The first filling began on ⟦4 June 2024⟧.[^s1]",
      messageId: "mismatch",
      message: "“June 14, 2024”",
    },
    { summary: "The hearing is on ⟦7 November⟧.[^s1]", messageId: "mismatch" },
    { summary: "The council approved the harbour tram on ⟦9 May 2025⟧.[^s2]", messageId: "mismatch" },
    { summary: "The estimate in ⟦2019⟧ was 298 million.[^s1]", messageId: "mismatch", message: "“2022”" },
  ],
});
