import { describe, expect, it } from "vitest";
import { analyseProse } from "./analyse-prose.ts";
import { literalText } from "./mapped-text.ts";

function sentencesOf(text: string, kind: "paragraph" | "table" = "paragraph") {
  const span = { start: 0, end: text.length };
  return analyseProse(text, [{ kind, mapped: literalText(text, 0), span }]).sentences;
}

describe("what is too long to be a sentence", () => {
  it.each<[name: string, text: string, kind?: "table"]>([
    ["words without an end", "the council rebuilt the pier and ".repeat(500)],
    ["marks without white space", "1,".repeat(5000)],
    ["words of a thousand letters", `${"a".repeat(900)} `.repeat(50)],
    ["cells of one row", "Bellport 12 ".repeat(2000), "table"],
  ])("is cut and loses nothing: %s", (_name, text, kind) => {
    const sentences = sentencesOf(text, kind);
    expect(sentences.length).toBeGreaterThan(1);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(600);
    expect(Math.max(...sentences.map((sentence) => sentence.text.length))).toBeLessThanOrEqual(4000);
    expect(sentences.map((sentence) => sentence.text.replace(/\s/g, "")).join("")).toBe(
      text.replace(/\s/g, ""),
    );
  });

  it.each<[name: string, text: string, count: number]>([
    ["250 words", `${"word ".repeat(250)}end.`, 1],
    ["a long sentence and a short one", `${"word ".repeat(200)}end. The council met.`, 2],
  ])("leaves whole what somebody may write: %s", (_name, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
