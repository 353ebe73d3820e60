import { describe, expect, it } from "vitest";
import { columnsOf, plain, wrap } from "./wrap.ts";

describe("columnsOf", () => {
  it.each([
    ["", 0],
    ["plain", 5],
    ["café", 4],
    ["e\u0301", 1],
    ["市長", 4],
    ["🌊", 2],
    ["👩‍👩‍👧", 2],
  ])("counts %j as %i", (text, columns) => expect(columnsOf(text)).toBe(columns));
});

describe("wrap", () => {
  const marked = (text: string): string => `[${text}]`;
  it.each<[name: string, text: string, width: number, lines: string[]]>([
    ["short text", "a b", 10, ["a b"]],
    ["at the last space that fits", "one two three", 7, ["one two", "three"]],
    ["a word that is too long", "a extraordinarily b", 6, ["a", "extrao", "rdinar", "ily b"]],
    ["words without spaces between them", "市長は橋を開いた。", 6, ["市長は", "橋を開", "いた。"]],
    ["runs of white space", "a \n\t b", 10, ["a b"]],
    ["wide characters", "市長 市長", 8, ["市長", "市長"]],
    ["nothing", "", 10, [""]],
  ])("breaks %s", (_name, text, width, lines) => {
    expect(wrap([{ text, style: plain }], width)).toEqual(lines);
  });

  it("lets no text speak to the terminal", () => {
    expect(wrap([{ text: "a\u001b[31m b\u0007", style: marked }], 20)).toEqual(["[a�[31m b�]"]);
  });

  it("styles what stands on each line, and keeps words together across styles", () => {
    const pieces = [
      { text: "(", style: plain },
      { text: "one two", style: marked },
      { text: ") three", style: plain },
    ];
    expect(wrap(pieces, 5)).toEqual(["([one]", "[two])", "three"]);
    expect(wrap(pieces, 20)).toEqual(["([one two]) three"]);
  });
});
