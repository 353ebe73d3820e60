import { expect, it } from "vitest";
import { lintArticle } from "../lint.ts";
import { countOwnWords, ownText } from "./own-text.ts";
import { parseArticle } from "./parse-article.ts";

const text = `# Pier vote ‘a fiasco’

By Ada Tolliver

The vote took an hour on Tuesday. “It was a fiasco,” Ole Tand said.

## A fiasco for the harbour

The work will start in June.

Subscribe to our newsletter
`;

it("takes in headlines and subheadings, and leaves bylines and noise out", async () => {
  const article = await parseArticle({ path: "a.md", text });
  const own = ownText(article);
  expect(own.prose.blocks.map(({ kind }) => kind)).toEqual([
    "headline",
    "paragraph",
    "headline",
    "paragraph",
  ]);
  expect(own.prose.text).not.toMatch(/Tolliver|Subscribe/);
  expect(countOwnWords(article)).toBe(own.prose.text.match(/\S+/g)?.length);
  for (const { span, text: word } of own.prose.tokens) expect(text.slice(span.start, span.end)).toBe(word);
});

it("knows whose words a headline quotes, so that only the author's own are found", async () => {
  const article = await parseArticle({ path: "a.md", text });
  expect(ownText(article).quotations.map(({ speaker }) => speaker?.name)).toEqual(["Ole Tand", "Ole Tand"]);
  const found = lintArticle(article).filter(({ rule }) => rule === "language/loaded-wording");
  expect(found.map(({ range }) => range.start.line)).toEqual([6]);
});

it("is the article itself where there is no headline", async () => {
  const article = await parseArticle({ path: "a.txt", text: "The work will start in June." });
  expect(ownText(article)).toBe(article);
});
