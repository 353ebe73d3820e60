import { describe, expect, it } from "vitest";
import { analyseProse } from "./analyse-prose.ts";
import { literalText } from "./mapped-text.ts";

function sentencesOf(text: string): string[] {
  const span = { start: 0, end: text.length };
  const block = { kind: "paragraph", mapped: literalText(text, 0), span } as const;
  return analyseProse(text, [block]).sentences.map((sentence) => sentence.text);
}

describe("sentences", () => {
  it.each<[name: string, text: string, count: number]>([
    ["two plain ones", "One thing. Another thing.", 2],
    ["a title", "Dr. Brink met Gen. Stone. They talked.", 2],
    ["an initial", "J. K. Stone spoke. M. Brink did not.", 2],
    ["a country's initials inside", "The U.S. Army left. It was the U.S. The rest stayed.", 3],
    ["a numbered thing", "See No. 4 and p. 12. Then go on.", 2],
    ["a vote", "She voted no. Two others did too.", 2],
    ["hours", "It ended at 5 p.m. on Friday. It began at 3 a.m. The police came.", 3],
    ["a decimal point and an amount", "It rose 2.5 points to $720,000. But it fell again.", 2],
    ["a year at the end", "It ended in 2008. Nobody knew why.", 2],
    ["a month", "It began on Sept. 9 and ended on Nov. 17. The court sat.", 2],
    ["an ellipsis that ends", "I waited… Then they came.", 2],
    ["an ellipsis that goes on", "I waited… and waited ... until dawn.", 1],
    ["a quotation that ends a sentence", "“It is over.” He left.", 2],
    ["a question in quotation marks", "“Is it over?” he asked. Nobody knew.", 2],
    ["a question followed by a named speaker", "“Is it over?” Ada Brink asked. Nobody knew.", 2],
    ["an exclamation followed by a sentence", "“Stop!” The crowd ran.", 2],
    ["marks with stray spaces", "The head of the service. , who spoke, left.", 1],
    ["a company", "Stone Inc. grew. Brink Ltd. The end.", 3],
    ["a closing bracket", "(It was late.) They left.", 2],
    ["a list number", "1. The first point is this. 2. No.", 3],
  ])("%s", (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("keeps every character of a sentence and none of the space between", () => {
    expect(sentencesOf("  One “two”.  Three! ")).toEqual(["One “two”.", "Three!"]);
  });
});

describe("tokens", () => {
  it.each([
    ["The regimes’ men didn't leave", ["the", "regime", "man", "do", "leave"]],
    ["She slammed 1,912 first-of-its-kind deals", ["she", "slam", "1,912", "first-of-its-kind", "deal"]],
  ])("%s has the lemmas", (text, lemmas) => {
    const block = {
      kind: "paragraph",
      mapped: literalText(text, 0),
      span: { start: 0, end: text.length },
    } as const;
    expect(
      analyseProse(text, [block])
        .tokens.filter((token) => token.isWord)
        .map((token) => token.lemma),
    ).toEqual(lemmas);
  });
});
