import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: { s1: "The bridge closed in May. “Who will pay for the detour?” asked Mia Holt, a farmer." },
  valid: [
    "The bridge closed in May.[^s1]",
    "## Who pays?\n\nThe town pays.[^s1]",
    "“Who will pay for the detour?” asked Mia Holt.[^s1]",
    "Mia Holt asked who would pay for the detour.[^s1]",
    "Who, Mia Holt asked, will pay for the detour?",
    "> Who can still trust the agency?",
    // Answered from a source, or by a named speaker.
    "How long will the bridge be closed? It closed in May.[^s1]",
    { summary: "How long will it be closed? “Until June,” said Mia Holt.", sources: {} },
    "Why was the bridge closed? Two cables had rusted.[^s1]",
    // Questions and answers.
    "Who owns the bridge?\n\nThe town does.\n\nWho pays for it?\n\nThe county does.",
    // The outlet asks its readers for something.
    "The bridge closed in May. Got a tip? Write to the desk.",
    // A headline that asks for a fact, and one that asks only.
    "# Who pays? The town does\n\nThe bridge closed in May.",
    "# Close the bridge?\n\nThe bridge closed in May.",
    "Mia Holt wonders whether the bridge will open again.",
    "The list of bridges (see “Which bridge next?”) is long.",
  ],
  invalid: [
    {
      summary: "The bridge closed in May.[^s1] ⟦Who can still trust the agency?⟧",
      messageId: "argues",
      message: "has its answer built in",
      strength: 0.8,
    },
    { summary: "⟦How hard can it be to paint a bridge?⟧ The town has tried.", messageId: "argues" },
    // What follows has a source, and is no answer.
    {
      summary: "⟦How hard can it be to paint a bridge?⟧ The bridge closed in May.[^s1]",
      messageId: "argues",
    },
    { summary: "⟦And what of the farmers?⟧", messageId: "argues" },
    { summary: "The bridge is safe. ⟦Or is that really so?⟧", messageId: "argues" },
    { summary: "⟦That is not much to ask, is it?⟧", messageId: "argues" },
    { summary: "⟦Isn't it time to open the bridge?⟧ ⟦Why wait?⟧", sources: {}, messageId: "argues" },
    { summary: "⟦Which bridge will close next?⟧ The county has five.", messageId: "asks", strength: 0.55 },
    { summary: "It is shut again. ⟦Surprised?⟧", messageId: "argues" },
    {
      summary: "# ⟦Blow up the bridge?⟧ Try the paint first\n\nThe bridge closed in May.",
      messageId: "asks",
    },
    // A mark that is never closed hides nothing.
    { summary: "“The bridge is safe, she said. ⟦Who can still trust her?⟧", messageId: "argues" },
  ],
});
