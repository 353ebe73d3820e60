import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The ferry company said on Monday that 40 crew members had been warned. The union disputes that. The pier was rebuilt in 2019, the company said.",
    s2: "The company said that the ferry had been inspected in May. Mia Holt, its director, spoke in Lund. “We checked every valve,” she said.",
  },
  valid: [
    "The company said that the ferry had been inspected.[^s2]",
    "Mia Holt argues that the ferry is safe, and the union disagrees.",
    // Other senses.
    "She was admitted to hospital, where doctors confirmed cases of flu.",
    "The insurer paid 40 claims. The claims that were paid came from Lund.",
    "The mayor revealed a statue, and the dig exposed a wall.",
    "The town is noted for its pier.",
    "The group claimed responsibility for the fire. The storm claimed three lives.",
    "The Senate confirmed the judge.",
    "The number of confirmed cases rose.",
    "The company refused the offer, and the guards refused to leave.",
    "The dog barked at the ferry.",
    "He is a purported insider who said that the ferry leaks.",
    // Not said.
    "The company has not confirmed that the ferry was inspected.",
    "The company would not reveal how many were warned.",
    "She declined to confirm that she had left.",
    // Others' words.
    "“They admitted that it leaks,” said Mia Holt.[^s2]",
    "Mia Holt said the union had admitted that the strike was illegal.",
    "Prosecutors allege that he took the money.",
    "> The company admits that it leaks.",
    { summary: "The company claims that it is safe.", options: { allow: ["claims"] } },
    // Weak ones are there for those who ask for them.
    "The company stressed that it was safe.",
  ],
  invalid: [
    {
      summary: "The company ⟦claims⟧ that the ferry had been inspected.[^s2]",
      messageId: "verb",
      message: "“claims” casts doubt on who says it. Write “says”.",
      severity: "info",
      suggestions: ["The company says that the ferry had been inspected.[^s2]"],
      strength: 0.65,
    },
    {
      summary: "The company ⟦pointed out⟧ that 40 crew members had been warned.[^s1]",
      messageId: "contested",
      message: "“pointed out” takes for a fact what is said, and s1 shows that it is disputed. Write “said”.",
      severity: "warning",
      suggestions: ["The company said that 40 crew members had been warned.[^s1]"],
      strength: 0.8,
    },
    {
      summary: "The museum ⟦claimed⟧ that the drum was bought for 40 crowns.[^s1]",
      sources: {
        s1: "How the drum left is disputed. The museum says that the drum was bought for 40 crowns. The elders say that it was taken.",
      },
      messageId: "contested",
      severity: "warning",
    },
    {
      summary: "The union ⟦revealed⟧ that the outage was caused by job cuts.[^s1]",
      sources: {
        s1: "The union said that the outage was caused by job cuts. Fenn Ashgrove, who runs the bank, sees no such link.",
      },
      messageId: "contested",
      severity: "warning",
    },
    // Somebody disputes another statement of the company's, not this one.
    {
      summary: "The company ⟦revealed⟧ that the pier was rebuilt in 2019.[^s1]",
      messageId: "verb",
      severity: "info",
    },
    {
      summary: "“We checked every valve,” she ⟦boasted⟧.[^s2]",
      messageId: "verb",
      suggestions: ["“We checked every valve,” she said.[^s2]"],
    },
    {
      summary: "Mia Holt ⟦concedes⟧ that it leaks.",
      messageId: "verb",
      suggestions: ["Mia Holt says that it leaks."],
    },
    { summary: "Mia Holt ⟦claims⟧ to be asking for time.", messageId: "verb", suggestions: [] },
    {
      summary: "The union ⟦made clear⟧ that it would strike.",
      messageId: "verb",
      suggestions: ["The union said that it would strike."],
    },
    {
      summary: "The company ⟦refused⟧ to comment.",
      messageId: "verb",
      message: "Write “declined”.",
      suggestions: ["The company declined to comment."],
    },
    { summary: "The union continues to ⟦insist⟧ that it leaks.", messageId: "verb" },
    { summary: "The ferry, the company ⟦admitted⟧, had leaked for weeks.", messageId: "verb" },
    {
      summary: "The ferry, the company ⟦pointed out⟧, is old.",
      messageId: "verb",
      suggestions: ["The ferry, the company said, is old."],
    },
    { summary: "The company ⟦would have us believe⟧ that it is safe.", messageId: "verb", suggestions: [] },
    { summary: "The company ⟦alleges⟧ a breach of contract.", messageId: "verb", suggestions: [] },
  ],
});
