import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The council approved the tram line on Tuesday. Work starts in March. The line will cost 412 million crowns.",
    s2: "By the government's own audit of 2022, 38 per cent of the water that enters the canals never reaches a field. “A canal is a promise,” Ada Brink said.",
    s3: "The council approved the tram line, and the work on it starts in March.",
  },
  valid: [
    "An audit found in 2022 that 38% of the water in the canals never reaches a field.[^s2]",
    "An audit found in 2022 that 38% of the water in the canals never reaches a field.[^s1][^s2]",
    "The council approved the tram line.[^s1]",
    "The council approved the tram line.[^s3]",
    // Nothing cited, nothing wrongly cited.
    "An audit found in 2022 that 38% of the water in the canals never reaches a field.",
    // No source has it.
    "The airport of Lund was closed for a day.[^s1]",
  ],
  invalid: [
    {
      summary:
        "⟦An audit found in 2022 that 38% of the water entering the canals never reaches a field.⟧[^s1]",
      messageId: "otherSource",
      message: "Cite s2",
      suggestions: [
        "An audit found in 2022 that 38% of the water entering the canals never reaches a field.[^s2]",
        "An audit found in 2022 that 38% of the water entering the canals never reaches a field.[^s1][^s2]",
      ],
    },
    { summary: "⟦Ada Brink said that “a canal is a promise”.⟧[^s1]", messageId: "otherSource" },
  ],
});
