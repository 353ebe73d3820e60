import { describe, expect, test } from "vitest";
import { parseSummary } from "./parse-summary.ts";

const FRONT = "---\nsources:\n  - {id: wire, file: wire.txt}\n---\n\n";

function citationsOf(text: string): readonly (readonly [string, string, string])[] {
  const { citations, prose, file } = parseSummary({ path: "summary.md", text });
  return citations.map(({ span, target, sentence }) => [
    file.slice(span.start, span.end),
    target,
    prose.sentences[sentence]?.text ?? "",
  ]);
}

describe("a footnote's call that no definition answers", () => {
  test("cites the source of its id in the front matter", () => {
    expect(citationsOf(`${FRONT}It met.[^wire] It left.`)).toEqual([["[^wire]", "wire.txt", "It met."]]);
  });

  test("is no prose, and leads nowhere", () => {
    const text = "It *met*.[^nope] It \\[^left] &amp; went.[^s1]\n\n[^s1]: a.txt\n";
    expect(citationsOf(text)).toEqual([
      ["[^nope]", "^nope", "It met."],
      ["[^s1]", "a.txt", "It [^left] & went."],
    ]);
    const { unread } = parseSummary({ path: "summary.md", text });
    expect(unread).toEqual([{ target: "^nope", why: "undefined" }]);
  });

  test("is none where the definition is a note without a source", () => {
    expect(citationsOf("It met.[^1]\n\n[^1]: In the old hall, that is.\n")).toEqual([]);
  });

  test.each([
    ["> It met.[^a]\n> It left.", [["[^a]", "^a", "It met."]]],
    [
      "| Met[^a] | 3 |\n|---|---|\n| 4[^b] | 5 |",
      [
        ["[^a]", "^a"],
        ["[^b]", "^b"],
      ],
    ],
    [
      "It met\r\nthere.[^a] 🌊 It left.[^b]\r\n",
      [
        ["[^a]", "^a", "It met there."],
        ["[^b]", "^b", "🌊 It left."],
      ],
    ],
    ["`[^a]` is code.", []],
  ])("%j", (text, expected) => {
    const found = citationsOf(text);
    expect(found.map((citation, i) => citation.slice(0, expected[i]?.length))).toEqual(expected);
  });
});

describe("an id of the front matter in brackets", () => {
  const front = "---\nsources:\n  - {id: wire, file: wire.txt}\n  - {id: post:2024, file: post.txt}\n---\n\n";

  test.each([
    ["It met [@wire]. It left.", [["[@wire]", "wire.txt", "It met."]]],
    ["It met. [@wire] It left.", [["[@wire]", "wire.txt", "It met."]]],
    [
      "It met [see @wire, p. 3; also @post:2024].",
      [
        ["[see @wire, p. 3; also @post:2024]", "wire.txt", "It met."],
        ["[see @wire, p. 3; also @post:2024]", "post.txt", "It met."],
      ],
    ],
    [
      "It met [-@wire] and left [@post:2024].",
      [
        ["[-@wire]", "wire.txt", "It met and left."],
        ["[@post:2024]", "post.txt", "It met and left."],
      ],
    ],
    ["It met [@nobody].", [["[@nobody]", "@nobody", "It met."]]],
    ["It met \\[@wire]. Write to [desk@wire.example] or `[@wire]`.", []],
  ])("%j", (text, expected) => {
    expect(citationsOf(front + text)).toEqual(expected);
  });

  test("leads nowhere where no source has it, and is no citation where no source has any id", () => {
    expect(parseSummary({ path: "s.md", text: `${front}It met [@nobody].` }).unread).toEqual([
      { target: "@nobody", why: "undefined" },
    ]);
    expect(citationsOf("It met [@nobody].")).toEqual([]);
  });
});
