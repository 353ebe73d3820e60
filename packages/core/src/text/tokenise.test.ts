import { ParseEnglish } from "parse-english";
import { expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

it.each([
  ["The pier, he said, is old.", "The| |pier|,| |he| |said|,| |is| |old|."],
  ["“Don’t,” said Mr. Ode-Lee.", "“|Don’t|,|”| |said| |Mr|.| |Ode-Lee|."],
  ["It cost 1,912.50 crowns (£3m) in '86…", "It| |cost| |1,912.50| |crowns| |(|£|3m|)| |in| |'86|…"],
  ["and/or A/C at the U.S. firm AT&T", "and|/|or| |A/C| |at| |the| |U.S.| |firm| |AT&T"],
  ["the good ol' days", "the| |good| |ol'| |days"],
  ["ol' days of ol'", "ol|'| |days| |of| |ol|'"],
  ["’Tis rock ’n’ roll", "’Tis| |rock| |’n’| |roll"],
  ["well - no -- a well- known", "well| |-| |no| |--| |a| |well-| |known"],
  ["😀😀 !!! ?!", "😀😀| |!!!| |?|!"],
  ["", ""],
])("divides %s", (text, expected) => {
  const pieces = tokenise(text);
  expect(pieces.map((piece) => piece.text).join("|")).toBe(expected);
  expect(pieces.every(({ from, to, text: own }) => text.slice(from, to) === own)).toBe(true);
});

it("divides as parse-english does, but for thousands", () => {
  const text = `He said: "It's the owner's, isn't it?" (So 'twas.) See w/o, e.g. p.12 & 3.4-5; a--b, x@y.z/q?r=1 – “Ça va…”`;
  const known = new ParseEnglish()
    .tokenizeSentence(text)
    .children.map((node) =>
      "children" in node ? node.children.map(({ value }) => value).join("") : node.value,
    );
  expect(tokenise(text).map((piece) => piece.text)).toEqual(known);
});

it("cuts what is too long for a word, and loses nothing", () => {
  const text = `A ${"b".repeat(2500)} c`;
  const pieces = tokenise(text);
  expect(Math.max(...pieces.map((piece) => piece.text.length))).toBe(1000);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
});
