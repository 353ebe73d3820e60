import { describe, expect, it } from "vitest";
import { parseArticle } from "./parse-article.ts";

const body =
  "The council met on Monday to talk about the pier.\n\n" +
  "“We will not sell the pier to anyone,” said the mayor, Ada Brink. “Not this year.”\n\n" +
  "The ’90s saw three other offers, and Brink turned them all down.";

async function quoted(headline: string): Promise<unknown> {
  const article = await parseArticle({ path: "pier.txt", text: `${headline}\n\nBy Ivo Stone\n\n${body}\n` });
  expect(article.headline).toBe(headline);
  expect(article.quotations.map(({ text }) => text)).toEqual([
    "We will not sell the pier to anyone,",
    "Not this year.",
  ]);
  return article.headlineQuotations.map(({ span, text, speaker, group }) => {
    expect(article.file.slice(span.start, span.end)).toBe(text);
    expect(article.quotations.map((other) => other.group)).not.toContain(group);
    return [text, speaker?.name ?? null];
  });
}

describe("quotations in a headline", () => {
  it.each([
    [
      "are those of whoever says so in the text",
      "‘We will not sell the pier’",
      "We will not sell the pier",
      "Ada Brink",
    ],
    [
      "have the speaker that the headline names",
      "Brink says pier is ‘the soul of the town’",
      "the soul of the town",
      "Ada Brink",
    ],
    ["may have no speaker", "Town split over ‘ghost’ pier", "ghost", null],
  ])("%s", async (_, headline, text, speaker) => {
    expect(await quoted(headline)).toEqual([[text, speaker]]);
  });

  it.each(["Mayor's answer: the pier isn't for sale", "What the ’90s tell about the pier"])(
    "are none in: %s",
    async (headline) => {
      expect(await quoted(headline)).toEqual([]);
    },
  );
});
