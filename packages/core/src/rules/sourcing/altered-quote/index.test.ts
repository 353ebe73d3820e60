import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "“We don’t want a veto, and we never asked for one,” Ada Brink said. “A signed schedule is possible,” the minister added, “but a schedule cannot be a veto.”",
    s2: "'A river feeds you once a day, a wage feeds you three times,' said the baker. In the ’90s a fence stood there – 240 km of it.",
  },
  valid: [
    "“We don't want a veto, and we never asked for one,” said Ada Brink.[^s1]",
    "Ada Brink said they “never asked for one”.[^s1]",
    "‘A river feeds you once a day … three times’, said the baker.[^s2]",
    "“A river feeds you […] three times,” said the baker.[^s2]",
    "“[The] river feeds you once a day,” said the baker.[^s2]",
    'The minister: "A signed schedule is possible, but a schedule cannot be a veto."[^s1]'.replace(
      ", but",
      '", "but',
    ),
    // Cited from the wrong source: another rule's matter.
    "The baker said that “a wage feeds you three times”.[^s1]",
    // Scare quotes and titles.
    "The “schedule” is disputed; “The Rivers of Halm” is a film.[^s1]",
    "In the ’90s a 240-km fence stood there, the bakers’ report says.[^s2]",
  ],
  invalid: [
    {
      summary: "Ada Brink said: “⟦We don't need a veto, and we never asked for one⟧.”[^s1]".replace(
        "one⟧.”",
        "one.⟧”",
      ),
      messageId: "altered",
      message: "“We don’t want a veto",
    },
    {
      summary: "“⟦a river feeds you twice a day⟧”, said the baker.[^s2]",
      messageId: "altered",
      suggestions: ["“A river feeds you once a day”, said the baker.[^s2]"],
    },
    { summary: "The minister promised “⟦a golden age of bridges⟧”.[^s1]", messageId: "invented" },
  ],
});
