import { parseArticle } from "@evenhand/core";
import { expect, it } from "vitest";
import { textWithoutMarkup } from "./text-without-markup.ts";

async function plain(path: string, text: string): Promise<string> {
  return textWithoutMarkup(await parseArticle({ path, text }));
}

it.each<[name: string, path: string, file: string, words: readonly string[]]>([
  [
    "a page",
    "a.html",
    "<html><body><h1>Pier &amp; quay</h1>\r\n<p>It cost <b>four</b> crowns&nbsp;&mdash; too much.</p><script>fiasco()</script></body></html>",
    ["Pier", "quay", "four", "crowns", "too much."],
  ],
  [
    "Markdown",
    "a.md",
    "---\ntitle: Fiasco\n---\n\n# The *pier*\n\nIt cost [four](x.html) crowns.\n\n```\nfiasco\n```\n",
    ["The", "pier", "four", "crowns."],
  ],
])("keeps the words of %s where they stand, and nothing else", async (_name, path, file, words) => {
  const text = await plain(path, file);
  expect(text).toHaveLength(file.length);
  for (const word of words) expect(text.indexOf(word)).toBe(file.indexOf(word));
  expect(text).not.toMatch(/fiasco|[<>#*`]|&amp|---/i);
});

it("leaves a plain text as it is, but for what programs count differently", async () => {
  const file = "\uFEFFThe pier 😀 is\r\nold.\n";
  const text = await plain("a.txt", file);
  expect(text).toBe(" The pier    is \nold.\n");
  expect(text).toHaveLength(file.length);
});
