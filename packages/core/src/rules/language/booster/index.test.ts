import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The bridge closed in May, the agency said. Rust had weakened two of its cables.",
    s2: "“It is clearly unsafe,” said Mia Holt, an engineer. The bridge closed in May.",
  },
  valid: [
    // Easy to see, hear or understand.
    "The crack was clearly visible from the road.",
    "The sign is clearly marked, and the rules are clearly worded.",
    "She spoke clearly. The minutes state it clearly.",
    "The council moved into an entirely new building.",
    "The school is fully funded and the trains are fully automated.",
    "The two schemes are entirely separate.",
    "The court found him guilty beyond a reasonable doubt.",
    "The council voted overwhelmingly for the plan.",
    "They have no doubt about it.",
    "The cause is not entirely clear, and the result is not obviously wrong.",
    "It is not clear that the bridge was checked.",
    "The word literally means “river mouth”.",
    "It is almost certainly a record.",
    "Slowly but surely the water fell.",
    "The valves work at the highest levels of pressure. There is no evidence at hand.",
    // Somebody else's certainty.
    "Mia Holt said the bridge is “clearly unsafe”.[^s2]",
    "Mia Holt said the bridge was clearly unsafe.[^s2]",
    "> The bridge is clearly unsafe.",
    { summary: "The bridge is clearly unsafe.", options: { allow: ["Clearly"] } },
    // Weak ones are there for those who ask for them.
    "The bridge is very old, and the repair is really expensive.",
  ],
  invalid: [
    { summary: "There is ⟦no evidence whatsoever⟧ of rust.", messageId: "booster" },
    { summary: "⟦Not a shred⟧ of rust was found.", messageId: "booster" },
    { summary: "The cables are checked ⟦with the utmost care⟧.", messageId: "booster" },
    {
      summary: "The bridge is ⟦clearly⟧ unsafe.[^s1]",
      messageId: "booster",
      message:
        "“clearly” asks for agreement instead of giving the reason for it. Delete it. In s2 only quoted",
      suggestions: ["The bridge is unsafe.[^s1]"],
      strength: 0.65,
    },
    {
      summary: "⟦Undoubtedly⟧, rust had weakened the cables.[^s1]",
      messageId: "booster",
      message: "No source uses it.",
      suggestions: ["Rust had weakened the cables.[^s1]"],
      strength: 0.85,
    },
    {
      summary: "The bridge, ⟦without a doubt⟧, had to close.[^s1]",
      messageId: "booster",
      suggestions: ["The bridge had to close.[^s1]"],
    },
    {
      summary: "It was an ⟦utterly⟧ needless closure.",
      messageId: "booster",
      suggestions: ["It was a needless closure."],
    },
    { summary: "The closure is ⟦fully explained⟧ by the rust.[^s1]", messageId: "booster" },
    { summary: "The charge is ⟦entirely false⟧.", messageId: "booster" },
    { summary: "⟦There can be no doubt⟧ that the bridge is old.", messageId: "booster" },
    { summary: "⟦It is clear that⟧ nobody checked the cables.", messageId: "booster" },
    { summary: "It was ⟦nothing short of⟧ a rescue.", messageId: "booster" },
    { summary: "⟦Any reasonable person⟧ would have closed it.", messageId: "booster" },
    { summary: "The agency has ⟦irrefutable proof⟧.", messageId: "booster" },
    { summary: "The repair is ⟦extremely⟧ expensive.", messageId: "booster" },
    { summary: "That is ⟦patently untrue⟧.", messageId: "booster" },
  ],
});
