import { describe, expect, it } from "vitest";
import { analyseProse } from "../analyse-prose.ts";
import { isCrowded } from "./crowding.ts";
import { readMarkdown } from "./read-markdown.ts";

describe("Markdown with more marks than anyone writes", () => {
  it.each<[name: string, file: string]>([
    ["closing brackets", "]".repeat(6000)],
    ["footnote calls", "[^a]".repeat(6000)],
    ["emphasis", "a_ ".repeat(6000)],
    ["underlines", "a\n=\n".repeat(1500)],
    ["underlines behind carriage returns", "a\r\n=\r\n".repeat(1500)],
    ["marks over many lines", "see [a]\n".repeat(6000)],
  ])("is read as mere text: %s", (_name, marks) => {
    const file = `The council met.\n\n${marks}\n\nThe pier is old.\n`;
    expect(isCrowded(file)).toBe(true);
    const { sentences } = analyseProse(file, readMarkdown(file).blocks);
    expect(sentences.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["The council met.", "The pier is old."]),
    );
  });

  it.each<[name: string, file: string]>([
    ["many paragraphs", "The *old* pier [was](a.txt) `closed`.[^a]\n\n".repeat(3000)],
    ["many headings", "Pier\n====\n\n".repeat(3000)],
    ["a long table", `| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(3000)}`],
    ["many footnotes", Array.from({ length: 1500 }, (_, i) => `[^${i}]: a${i}.txt\n`).join("")],
  ])("is not: %s", (_name, file) => {
    expect(isCrowded(file)).toBe(false);
  });
});
