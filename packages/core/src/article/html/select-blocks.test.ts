import { describe, expect, test } from "vitest";
import { readArticle } from "../read-article.ts";

const SENTENCE = "The harbour council voted on Tuesday to close the old swing bridge for six weeks, it said.";

async function paragraphs(body: string): Promise<string[]> {
  const { blocks } = await readArticle({ path: "page.html", text: `<!doctype html><body>${body}</body>` });
  return blocks.filter(({ kind }) => kind === "paragraph").map(({ mapped }) => mapped.text);
}

function section(classes: string, first: string): string {
  return `<div class="${classes}"><p>${first} ${SENTENCE}</p><p>${first} again: ${SENTENCE}</p></div>`;
}

describe("sections of one article", () => {
  const long = `<div class="story-text">${`<p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`.repeat(8)}</div>`;
  const item = (text: string): string => `<div class="item"><div class="head">Head</div>${text}</div>`;
  const around = (other: string): string => `<main>${item(long)}${item(other)}</main>`;

  test("that are called the same are all kept", async () => {
    expect(await paragraphs(around(section("story-text", "Two.")))).toContainEqual(`Two. ${SENTENCE}`);
  });

  test("an article of its own is another one", async () => {
    const page = `<article>${item(long)}</article><article>${item(section("story-text", "Two."))}</article>`;
    expect(await paragraphs(page)).not.toContainEqual(`Two. ${SENTENCE}`);
  });

  test("what is called otherwise, or stands in something else, is none", async () => {
    const other = `${around(section("about-us", "Two."))}<div class="box">${section("story-text", "Three.")}</div>`;
    const found = await paragraphs(other);
    expect(found).not.toContainEqual(`Two. ${SENTENCE}`);
    expect(found).not.toContainEqual(`Three. ${SENTENCE}`);
  });
});

test("headings right above kept text are kept, those of other things are not", async () => {
  const text = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6);
  const { blocks } = await readArticle({
    path: "page.html",
    text: `<!doctype html><body><div class="story">${text}<div class="share-tools"><h3>Tell a friend</h3></div><h2 class="widget-title sidebar">Ferries</h2>${text}</div><div class="pile"><h2>More of the quay</h2><p><a href="/a">Crane sold</a></p></div></body>`,
  });
  const headlines = blocks.filter(({ kind }) => kind === "headline").map(({ mapped }) => mapped.text);
  expect(headlines).toEqual(["Ferries"]);
});

describe("a page that is too much for Readability keeps its sentences, short ones too", () => {
  test.each([
    ["deeply nested", "<div>".repeat(400)],
    ["many links", `<nav>${"<a href=x>Link</a> ".repeat(20_000)}</nav>`],
  ])("%s", async (_name, before) => {
    expect(
      await paragraphs(`${before}<section><p>The bridge is shut.</p><p>Nobody may cross it.</p></section>`),
    ).toEqual(["The bridge is shut.", "Nobody may cross it."]);
  });
});
