import { escapeBlock, escapeCell, escapeInline } from "@evenhand/answers";
import { type Article, parseArticle } from "@evenhand/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleMarkdown } from "./article-markdown.ts";
import { paragraphsOf } from "./read-page.ts";
import { readsOtherwise } from "./same-article.ts";

const provenance = {
  url: "https://coastwire.example/pier?a=1&b=2",
  retrieved: "2025-03-05T08:00:00Z",
  sha256: "1".repeat(64),
  textSha256: "a".repeat(64),
};

const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Pier to be rebuilt | Coast Wire</title>
<meta property="og:site_name" content="Coast Wire"><meta property="article:published_time" content="2025-03-04T10:00:00+01:00">${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Pier to be rebuilt</h1><p>By Ada Tolliver</p>${body}</article></body></html>`;

const PROSE = `<p>The council voted 12 to 7 on Tuesday to rebuild the old pier, after ten years of talk.</p>
<p>“We have waited for this pier,” said Mayor Ilse Brandt. “It is time.”</p>
<p>Shop owners on the quay said that they had not been asked.</p>`;

async function saved(html: string): Promise<{ article: Article; markdown: string; again: Article }> {
  const article = await parseArticle({ path: "page.html", text: html });
  const markdown = articleMarkdown(article, provenance);
  return { article, markdown, again: await parseArticle({ path: "page.md", text: markdown }) };
}

describe("articleMarkdown", () => {
  it("keeps what is known of the article, and leaves out its page's furniture", async () => {
    const { markdown, again } = await saved(page(PROSE));
    expect(markdown).toBe(`---
headline: "Pier to be rebuilt"
author: "Ada Tolliver"
publisher: "Coast Wire"
date: 2025-03-04T10:00:00+01:00
url: https://coastwire.example/pier?a=1&b=2
retrieved: 2025-03-05T08:00:00Z
sha256: "${"1".repeat(64)}"
textSha256: ${"a".repeat(64)}
---

# Pier to be rebuilt

The council voted 12 to 7 on Tuesday to rebuild the old pier, after ten years of talk.

“We have waited for this pier,” said Mayor Ilse Brandt. “It is time.”

Shop owners on the quay said that they had not been asked.
`);
    expect(again).toMatchObject({
      headline: "Pier to be rebuilt",
      publisher: "Coast Wire",
      datePublished: "2025-03-04T10:00:00+01:00",
      author: "Ada Tolliver",
      url: provenance.url,
    });
    expect(again.quotations.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ["We have waited for this pier,", "Ilse Brandt"],
      ["It is time.", "Ilse Brandt"],
    ]);
  });

  it.each<[name: string, body: string]>([
    [
      "marks of Markdown",
      "<p>A *star*, a _line_, snake_case, `code`, [brackets](x), a ![bang] and ~tildes~.</p>",
    ],
    [
      "markup written out",
      "<p>They wrote &lt;b&gt;bold&lt;/b&gt;, &amp;amp; and &amp;#39; in the minutes of it.</p>",
    ],
    [
      "what would open a list",
      "<p>1. The first of the mayor's points was the cost of it.</p><p>- A dash opens this line of the text.</p><p>+ A plus opens this one, which is odd.</p>",
    ],
    [
      "what would open a heading or quote",
      "<p># The number sign stands first in this paragraph.</p><p>&gt; Greater than what, the council asked itself.</p>",
    ],
    [
      "what would be a rule or a table",
      "<p>--- The minutes end with this line of dashes.</p><p>| one | two | three bars stand in this sentence.</p>",
    ],
    [
      "footnotes and tasks",
      "<p>[^1] A note that nobody wrote stands here, and says so.</p><ul><li>[ ] A task that is open</li><li>[x] A task that is done</li></ul>",
    ],
    [
      "a table",
      "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>12 | 13 million crowns</td></tr><tr><td>2025</td><td>14 million crowns</td></tr></table>",
    ],
    [
      "a table with rows of different lengths",
      "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>12 million</td><td>crowns</td></tr></table>",
    ],
    [
      "a quotation set off, over two paragraphs",
      "<blockquote><p>“The pier was the heart of the town,” she wrote.</p><p>“It will be that again,” she wrote.</p></blockquote>",
    ],
    [
      "subheadings and lists",
      "<h2>The vote</h2><ul><li>Twelve were for it, among them the mayor.</li><li>Seven were against it.</li></ul><ol><li>First they spoke.</li><li>Then they voted.</li></ol>",
    ],
    [
      "line breaks and no-break spaces",
      "<p>One line of it<br>and another,\n   with 14&nbsp;million crowns and room.</p>",
    ],
    [
      "other scripts",
      "<p>Мэр Ольга Петрова сказала: «Мы ждали этого десять лет».</p><p>The mayor, 市長, said “はい” to it all 🚢.</p>",
    ],
  ])("reads back the same: %s", async (_name, body) => {
    const { article, again } = await saved(page(PROSE + body));
    expect(paragraphsOf(article).length).toBeGreaterThan(3);
    expect(paragraphsOf(again)).toEqual(paragraphsOf(article));
    expect(readsOtherwise(article, again)).toBeNull();
  });

  it.each([
    ["quotation marks and colons", `Mayor: “yes” to "pier" #1 \\ {now}`],
    ["what YAML takes for something else", "2025-03-04"],
    ["a word that YAML takes for a truth value", "yes"],
    ["other scripts and an emoji", "市長が橋を開く – Мост 🚢"],
  ])("keeps a headline with %s", async (_name, headline) => {
    const { article } = await saved(page(PROSE));
    const markdown = articleMarkdown({ ...article, headline }, provenance);
    const again = await parseArticle({ path: "page.md", text: markdown });
    expect(again.headline).toBe(headline);
    expect(paragraphsOf(again)).toEqual(paragraphsOf(article));
  });

  it("says what reads otherwise", async () => {
    const { article, again } = await saved(page(PROSE));
    expect(readsOtherwise(article, { ...again, publisher: "X" })).toBe("its publisher reads as X");
    const { again: other } = await saved(page(PROSE.replace("Shop owners", "Shopkeepers")));
    expect(readsOtherwise(article, other)).toBe("1 of its 3 paragraphs read otherwise");
    expect(readsOtherwise(article, { ...again, quotations: [] })).toBe(
      "2 of its 2 quotations read otherwise",
    );
  });
});

describe("escaped text", () => {
  const marks = fc.string({ unit: fc.constantFrom(..."ab1 .,#*_`[]()<>&;!|~^+-=:/\\\"'é🚢") }).map((text) =>
    // An article's blocks have no white space at their ends, and words in them.
    `${text.replace(/\s+/g, " ").trim()} word`.trim(),
  );

  it.each([
    ["a paragraph", escapeBlock, (text: string) => text],
    ["a list item", (text: string) => `- ${escapeBlock(text)}`, (text: string) => text],
    [
      "a cell",
      (text: string) => `| head | ${escapeCell(text)} |\n|---|---|\n| a | b |`,
      (text: string) => `head | ${text}`,
    ],
    ["a heading", (text: string) => `## ${escapeInline(text)}`, (text: string) => text],
  ])("reads as itself in %s", async (_name, escaped, expected) => {
    await fc.assert(
      fc.asyncProperty(marks, async (text) => {
        const { blocks } = await parseArticle({ path: "a.md", text: `# Title\n\n${escaped(text)}\n` });
        expect(blocks[1]?.text).toBe(expected(text));
      }),
      { numRuns: 150 },
    );
  });
});
