import { parseArticle } from "@evenhand/core";
import { expect, it } from "vitest";
import { countSegments, extractedText } from "./html-scores.ts";

const SENTENCE = "The harbour council voted on Tuesday to close the old swing bridge for six weeks, it said.";

it("counts headings in the body as text, the headline and headings around the article not", async () => {
  const article = await parseArticle({
    path: "page.html",
    text: `<!doctype html><title>Bridge to close</title><body><article><h1>Bridge to close</h1>${`<p>${SENTENCE}</p>`.repeat(6)}
<h2>Ferries instead</h2>${`<p>${SENTENCE}</p>`.repeat(6)}</article><footer><h2>About the Quay Post</h2></footer>`,
  });
  expect(article.prose.text).not.toContain("Ferries instead");
  const around = ["Bridge to close", "About the Quay Post"];
  expect(countSegments(extractedText(article), ["Ferries instead", SENTENCE], around)).toEqual({
    wanted: 2,
    found: 2,
    unwanted: 2,
    leaked: 0,
  });
});
