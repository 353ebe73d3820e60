import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The council approved the tram line on Tuesday by 31 votes to 24. Work starts in March. The line will cost 412 million crowns.",
    s2: "The old harbour mill employs 230 people, of whom 90 come from the islands. Its owner, Ada Brink, praised the tram line.",
  },
  valid: [
    "The council approved the tram line on Tuesday.[^s1]",
    // The next citation of the paragraph covers it.
    "The council approved the tram line on Tuesday. The line will cost 412 million crowns.[^s1]",
    // A summary that cites nowhere has made its choice.
    "The council approved the tram line on Tuesday.\n\nThe harbour mill employs 230 people.",
    "# The council approved the tram line\n\nThe line will cost 412 million crowns.[^s1]",
    "Who pays for the tram line? The line will cost 412 million crowns.[^s1]\n\nWill the harbour mill employ 230 people?",
    "The tram line will cost 412 million crowns.[^s1]\n\nHow much the tram line will cost is disputed.",
    "The tram line will cost 412 million crowns.[^s1]\n\nA tram is a railway vehicle in the street.",
    // No source supports it: another rule's matter.
    "The tram line will cost 412 million crowns.[^s1]\n\nPenguins hibernate in caves under the glacier.",
    // The sentence before the list cites for the list, or the list for it.
    "The council decided on three things:[^s1]\n\n- The tram line will cost 412 million crowns.\n- Work on the tram line starts in March.",
    "The council approved the tram line on Tuesday:\n\n- The line will cost 412 million crowns.[^s1]",
    "The mill is old.[^s2]\n\n| What | Figure |\n|---|---|\n| Workers at the harbour mill | 230 |\n| Workers from the islands | 90 |",
    "| What | Figure[^s2] |\n|---|---|\n| Workers at the harbour mill | 230 |",
    "Ada Brink praised the tram line ([Report s2](s2.md)).",
  ],
  invalid: [
    {
      summary:
        "The council approved the tram line on Tuesday.[^s1]\n\n⟦The harbour mill employs 230 people, 90 of them from the islands.⟧",
      messageId: "uncited",
      message: "stands in s2",
      suggestions: [
        "The council approved the tram line on Tuesday.[^s1]\n\nThe harbour mill employs 230 people, 90 of them from the islands.[^s2]",
      ],
    },
    // The citation before it is the other sentence's.
    {
      summary: "The council approved the tram line on Tuesday.[^s1] ⟦The harbour mill employs 230 people.⟧",
      messageId: "uncited",
    },
    {
      summary: "⟦The council approved the tram line on Tuesday.⟧ The line will cost 412 million crowns.[^s1]",
      options: { coverage: "sentence" },
      messageId: "uncited",
    },
    {
      summary:
        "- The tram line will cost 412 million crowns.[^s1]\n- ⟦The harbour mill employs 230 people.⟧\n- Ada Brink praised the tram line.[^s2]",
      messageId: "uncited",
    },
    {
      summary:
        "| What | Figure |\n|---|---|\n| Cost of the tram line | 412 million crowns[^s1] |\n| ⟦Workers at the harbour mill | 230⟧ |",
      messageId: "uncited",
    },
  ],
});
