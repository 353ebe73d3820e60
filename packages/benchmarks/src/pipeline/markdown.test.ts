import { parseSummary } from "@evenhand/core";
import { describe, expect, it } from "vitest";
import { detokenised, literalMarkdown } from "./markdown.ts";

const texts = [
  "A *plain* claim_with [marks](x) & <b>tags</b> | pipes.",
  "1. It opened in 1999.",
  "1999) was wet.",
  "- It opened.",
  "# It opened.",
  "  It opened.\n\nThen it closed.  ",
  "Ann said: ~~no~~ `code` \\ done.[^1]",
];

describe("literalMarkdown", () => {
  it.each(texts)("reads as the text: %s", (text) => {
    const { markdown } = literalMarkdown(text);
    const summary = parseSummary({ path: "a.md", text: markdown });
    expect(summary.prose.text.replace(/\s+/g, " ").trim()).toBe(text.replace(/\s+/g, " ").trim());
  });

  it.each(texts)("leads back to the text: %s", (text) => {
    const { markdown, toPlain } = literalMarkdown(text);
    for (let i = 0; i < markdown.length; i++) {
      const unit = markdown.charAt(i);
      if (/\w/.test(unit)) expect(text.charAt(toPlain(i))).toBe(unit);
    }
    expect(toPlain(markdown.length)).toBe(text.trimEnd().length);
  });
});

describe("detokenised", () => {
  it.each([
    [
      "the mill opened in may , it said . it is `` open '' .",
      'the mill opened in may, it said. It is "open".',
    ],
    ["they ``shut the mill''of ostrow", 'they "shut the mill" of ostrow'],
    ["she did n't pay $ 5 -lrb- 10 % -rrb- .", "she didn't pay $5 (10%)."],
    ["<t> the owner\\'s mill . </t> <t> it shut . </t>", "the owner's mill. It shut."],
    ["It's .5 of a mile: a plain text, kept.", "It's .5 of a mile: a plain text, kept."],
  ])("%s", (text, expected) => {
    expect(detokenised(text)).toBe(expected);
  });
});
