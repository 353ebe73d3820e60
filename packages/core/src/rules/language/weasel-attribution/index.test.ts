import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "Analysts say the ministry will miss its target. Mia Holt, who built the bridge, called it safe.",
  },
  valid: [
    "Mia Holt called the bridge safe.[^s1]",
    "Three analysts say the target is too high.",
    "Analysts at the central bank say the target is too high.",
    "The lake, Oxford researchers say, is recovering, and Oxford's historians agree.",
    "The researchers say the lake is recovering.",
    "A panel of experts says the bridge is safe.",
    "Critics, among them Mayor Lena Torv, say the law goes too far.",
    "Critics say the law goes too far. “It ruins us,” said Lena Torv, a farmer.",
    "Some said they had walked for days.",
    "Many say they will vote.",
    "Some of the documents show a loss.",
    "Her research shows a loss, and new data show a gain.",
    "A study by the University of Turku shows that the lake is recovering.",
    "The storks are often seen in the delta.",
    "Police sources said two men were held.",
    "She wrote that “experts agree on nothing at all”.",
    "> Experts agree that the earth is round.",
    { summary: "Critics say the law goes too far.", options: { allow: ["Critics say"] } },
  ],
  invalid: [
    {
      summary: "⟦Analysts say⟧ the ministry will miss its target.[^s1]",
      messageId: "sourced",
      message: "s1 says no more",
    },
    { summary: "⟦Experts agree⟧ that the bridge is unsafe.", messageId: "weasel" },
    { summary: "US ⟦analysts have long argued⟧ for it.", messageId: "weasel" },
    {
      summary: "⟦Some argue⟧ that it goes too far; ⟦others say⟧ it does not go far enough.",
      messageId: "weasel",
    },
    { summary: "The bridge, ⟦critics say⟧, is unsafe.", messageId: "weasel" },
    { summary: "⟦It is widely believed that⟧ the treaty has ended.", messageId: "weasel" },
    { summary: "The deal ⟦is widely seen⟧ as a defeat.", messageId: "weasel" },
    { summary: "⟦Research shows⟧ that lakes recover.", messageId: "weasel" },
    { summary: "The bridge will close, ⟦according to sources⟧.", messageId: "weasel" },
    { summary: "⟦There is a growing consensus⟧ that it must close.", messageId: "weasel" },
    { summary: "⟦Everyone knows⟧ that the bridge is old.", messageId: "weasel" },
    { summary: "⟦Some observers fear⟧ a strike.", messageId: "weasel" },
  ],
});
