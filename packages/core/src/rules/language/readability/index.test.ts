import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const HARD =
  "The amendment, which the committee responsible for constitutional affairs had recommended notwithstanding considerable procedural objections from representatives of municipalities affected by the reorganisation, authorises the administration to redistribute infrastructure appropriations among participating authorities.";

testRule(rule, {
  valid: [
    "The council met on Monday. It will vote in June, when the new members have taken their seats and read the plan.",
    "Intergovernmental telecommunications standardisation continues.",
    `# ${HARD}`,
    `“${HARD}” the statement said.`,
    `> ${HARD}`,
    { summary: HARD, options: { minWords: 60 } },
    { summary: HARD, options: { age: 40 } },
    // Too short to judge, whatever the words.
    "Extraordinarily disproportionate administrative redistribution notwithstanding.",
  ],
  invalid: [
    {
      summary: `It rained. ⟦${HARD}⟧ It snowed.`,
      messageId: "hard",
      message: "of 7 formulas",
      strength: 0.6,
    },
    // The offsets are the file's own, after markup and entities.
    { summary: `- **Rain** &amp; snow.\n- ⟦${HARD}⟧`, messageId: "hard" },
    {
      summary: "⟦The council deliberated extensively about infrastructure.⟧",
      options: { age: 14, minWords: 5, threshold: 0.5 },
      messageId: "hard",
    },
  ],
});
