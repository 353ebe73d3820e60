import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  valid: [
    "The council met.<!-- evenhand-disable-line booster -->",
    "The council met.<!-- evenhand-disable-line language/*, *-mismatch -->",
    "The council met.<!-- evenhand is good -->",
    "The council met.<!-- evenhand-disable-line -- no reason names rules -->",
  ],
  invalid: [
    {
      summary: "The council met.⟦<!-- evenhand-ignore -->⟧",
      messageId: "unknownWord",
      message: "evenhand-disable-next-line",
    },
    {
      summary: "The council met.<!-- evenhand-disable-line booster, ⟦pufery⟧ -->",
      messageId: "unknownRule",
      message: "did you mean “language/puffery”?",
      suggestions: ["The council met.<!-- evenhand-disable-line booster, language/puffery -->"],
    },
    { summary: "The council met.<!-- evenhand-disable ⟦xqzwvkjh⟧ -->", messageId: "unknownRule" },
    {
      summary: "The council met.<!-- evenhand-disable ⟦suppression/unused-suppression⟧ -->",
      messageId: "unknownRule",
    },
  ],
});
