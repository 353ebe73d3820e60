import { describe, expect, it } from "vitest";
import { analyseProse } from "./analyse-prose.ts";
import { literalText } from "./mapped-text.ts";
import type { NameKind, NameMention } from "./name.ts";
import { MARKED_NAMES } from "./names.gold.ts";
import { findNames } from "./names.ts";

const LETTERS: Readonly<Record<string, NameKind>> = {
  p: "person",
  o: "organisation",
  l: "place",
  x: "other",
};

function namesIn(text: string): NameMention[] {
  return findNames(
    analyseProse(text, [
      { kind: "paragraph", mapped: literalText(text, 0), span: { start: 0, end: text.length } },
    ]),
  );
}

/** The text without its marks, and what stood in them. */
function unmark(line: string): {
  text: string;
  names: { start: number; text: string; kind: NameKind | null }[];
} {
  const names: { start: number; text: string; kind: NameKind | null }[] = [];
  let text = "";
  for (const piece of line.split(/(⟦[^⟧]*⟧)/)) {
    if (piece.startsWith("⟦")) {
      const [name = "", letter = ""] = piece.slice(1, -1).split("|");
      names.push({ start: text.length, text: name, kind: LETTERS[letter] ?? null });
      text += name;
    } else text += piece;
  }
  return { text, names };
}

describe("names of marked sentences", () => {
  it.each(MARKED_NAMES.map((line) => [unmark(line)]))("$text", ({ text, names }) => {
    const found = namesIn(text);
    expect(found.map((name) => [name.span.start, name.text])).toEqual(
      names.map((name) => [name.start, name.text]),
    );
    // A kind may stay open; it is never a wrong one.
    const wrong = found.filter(({ kind }, i) => kind !== null && kind !== names[i]?.kind);
    expect(wrong.map(({ text: name, kind }) => `${name}: ${kind}`)).toEqual([]);
  });

  it("knows the kind of nearly all", () => {
    const kinds = MARKED_NAMES.flatMap((line) => namesIn(unmark(line).text).map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === null).length / kinds.length).toBeLessThan(0.1);
  });
});

describe("titles", () => {
  it.each<[text: string, titles: (string | null)[]]>([
    ["Energy Minister Ilmar Dresko met Gen. Ada Stone.", ["Energy Minister", "Gen"]],
    ["Ada Stone met the mayor.", [null]],
    ["Secretary of State Ada Stone spoke.", ["Secretary of State"]],
  ])("%s", (text, titles) => {
    expect(namesIn(text).map(({ title }) => title)).toEqual(titles);
  });
});

it("takes time that grows with the text, not with its square", () => {
  const paragraph = "Mayor Ada Stone of Kessel met the North Sea Council (NSC) and Bo Kramm, a farmer. ";
  const time = (times: number): number => {
    const text = paragraph.repeat(times);
    const prose = analyseProse(text, [
      { kind: "paragraph", mapped: literalText(text, 0), span: { start: 0, end: text.length } },
    ]);
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage().user;
        findNames(prose);
        return (process.cpuUsage().user - start) / 1000;
      }),
    );
  };
  time(200);
  // Eight times the text would take 64 times as long.
  expect(time(1600)).toBeLessThan(40 * Math.max(time(200), 2));
});
