import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  valid: [
    "The council met.<!-- evenhand-disable-line booster -- the minutes' word -->",
    "The council met.<!-- evenhand-enable booster -->",
    "The council met.<!-- evenhand-ignore -->",
    "<!-- evenhand-disable-file\n     booster --\n     a manifesto -->\n\nThe council met.",
  ],
  invalid: [
    { summary: "The council met.⟦<!-- evenhand-disable-line booster -->⟧", messageId: "unexplained" },
    { summary: "The council met.⟦<!-- evenhand-disable-line booster -- -->⟧", messageId: "unexplained" },
  ],
});
