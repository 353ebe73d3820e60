import { expect, it } from "vitest";
import { inventedProse } from "./prose.ts";

it.each(["txt", "md"] as const)(
  "writes as much %s as asked, the same every time, no paragraph twice",
  (kind) => {
    const { text, words } = inventedProse(50_000, kind);
    expect(inventedProse(50_000, kind)).toEqual({ text, words });
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(50_000);
    expect(text.split(/\s+/).filter(Boolean)).toHaveLength(words);
    expect(text).not.toContain("$");
    const paragraphs = text.trimEnd().split("\n\n");
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  },
);

it("writes headings, lists, links and emphasis in Markdown alone", () => {
  const markup = /^## .*$[\s\S]*\*\*\w+\*\*[\s\S]*\]\(https:[\s\S]*^- /m;
  expect(inventedProse(5000, "md").text).toMatch(markup);
  expect(inventedProse(5000, "txt").text).not.toMatch(/[#*[\]]|^- /m);
});
