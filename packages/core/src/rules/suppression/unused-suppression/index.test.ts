import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  valid: [
    "The council utterly rejected it.<!-- evenhand-disable-line -->",
    "The council utterly rejected it.<!-- evenhand-disable-line booster -->",
    "The council utterly rejected it.<!-- evenhand-disable-line language/* -->",
    "<!-- evenhand-disable-next-line language/booster -->\nThe council utterly rejected it.",
    "<!-- evenhand-disable-next-line language/booster -->\n\n\nThe council utterly rejected it.",
    "<!-- evenhand-disable-file language/booster -->\n\nThe council met.\n\nIt utterly rejected it.",
    "<!-- evenhand-disable -->\n\nIt utterly rejected it.\n\n<!-- evenhand-enable -->",
    "<!-- evenhand-disable booster -->\n\nIt utterly rejected it.\n\n<!-- evenhand-enable booster -->\n\nThe council met.",
    "- The council utterly rejected it. <!-- evenhand-disable-line -->\n- It met.",
    "> The council utterly\n> rejected it. <!-- evenhand-disable\n> -- the minutes -->\n>\n> It was an utterly grey day.",
    // What can't be known, and what is no comment.
    "The council met.<!-- evenhand-disable-line suppression/unexplained-suppression -->",
    "The council met.<!-- evenhand-disable-line language/boster -->",
    "The council met. `<!-- evenhand-disable-line -->`",
    "```\n<!-- evenhand-disable-line -->\n```",
    "The council met.<!-- nevenhand-disable-line -->",
    "<!-- The council met. -->",
  ],
  invalid: [
    {
      summary: "The council met.⟦<!-- evenhand-disable-line -->⟧",
      messageId: "unused",
      message: "on this line",
      suggestions: ["The council met."],
    },
    {
      summary: "⟦<!-- evenhand-disable-next-line booster -->⟧\nThe council met.\nIt utterly rejected it.",
      messageId: "unused",
      message: "on the next line of text",
    },
    {
      summary: "It utterly rejected it.\n\n⟦<!-- evenhand-disable booster -->⟧\n\nThe council met.",
      messageId: "unused",
      message: "from here on",
    },
    {
      summary: "⟦<!-- evenhand-disable-file -->⟧\n\nThe council met.",
      messageId: "unused",
      message: "in this file",
    },
    {
      summary: "It utterly rejected it.<!-- evenhand-disable-line booster, ⟦puffery⟧ -- minutes -->",
      messageId: "unusedRule",
      message: "no finding of puffery on this line",
    },
    {
      summary: "The council met.\n\n⟦<!-- evenhand-enable -->⟧",
      messageId: "nothingToEnable",
    },
    {
      summary:
        "<!-- evenhand-disable booster -->\n\nIt utterly rejected it.\n\n⟦<!-- evenhand-enable puffery -->⟧",
      messageId: "nothingToEnable",
    },
    {
      summary:
        "<!-- evenhand-disable booster -->\n\nIt utterly rejected it.\n\n<!-- evenhand-enable booster -->\n\nIt met.⟦<!-- evenhand-disable-line booster -->⟧",
      messageId: "unused",
    },
  ],
});
