import { describe, expect, test } from "vitest";
import { analyseProse } from "../../text/analyse-prose.ts";
import { literalText } from "../../text/mapped-text.ts";
import { compileLexicon, findPhrases, type GroupData, type LexiconData } from "./lexicon.ts";
import { repeatedPhrases } from "./repeated-phrases.ts";

function lexiconOf(groups: readonly Partial<GroupData>[], harmlessIn: readonly string[] = []): LexiconData {
  return {
    description: "Words.",
    provenance: "Invented.",
    harmlessIn,
    groups: groups.map((group, i) => ({
      id: `g${i}`,
      why: "judges",
      advice: "leave",
      entries: [],
      ...group,
    })),
  };
}

function found(data: LexiconData, text: string): string[] {
  const mapped = literalText(text, 0);
  const { tokens } = analyseProse(text, [
    { kind: "paragraph", mapped, span: { start: 0, end: text.length } },
  ]);
  return findPhrases(compileLexicon(data), tokens).map(({ first, last }) =>
    text.slice(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0),
  );
}

describe("findPhrases", () => {
  test("takes the longest phrase, and no two that overlap", () => {
    const data = lexiconOf([{ entries: ["war", "war of words", "words of hate"] }]);
    expect(found(data, "a war of words of hate, a war")).toEqual(["war of words", "war"]);
  });

  test("an entry's harmless phrases hold for it alone, a group's for the group, a lexicon's for all", () => {
    const entry = { phrase: "cult", harmlessIn: ["cult film"] };
    const data = lexiconOf(
      [{ entries: [entry, "hit"], harmlessIn: ["hit single"] }, { entries: ["film", "single"] }],
      ["hit and run"],
    );
    expect(found(data, "a cult, a cult film")).toEqual(["cult", "film"]);
    expect(found(data, "a hit, a hit single, a hit and run")).toEqual(["hit", "single"]);
  });
});

describe("compileLexicon", () => {
  test("gives an entry its own strength, else its group's, else the common one", () => {
    const data = lexiconOf([
      { strength: 0.8, entries: ["slam", { phrase: "hit", strength: 0.3 }] },
      { entries: ["blast"] },
    ]);
    expect(compileLexicon(data).entries.map(({ strength }) => strength)).toEqual([0.8, 0.3, 0.6]);
  });

  test.each([
    [{ entries: [{ phrase: "slam", pos: ["VERBS"] }] }, 'Phrase "slam": no part of speech "VERBS"'],
    [{ form: "adverb", entries: ["slam"] }, 'Group "g0": form is "verb" or "noun", not "adverb"'],
    [
      { entries: [{ phrase: "slam", strength: 60 }] },
      'Phrase "slam": strength is a number from 0 to 1, not 60',
    ],
    [{ strength: -1, entries: ["slam"] }, 'Phrase "slam": strength is a number from 0 to 1, not -1'],
    [{ entries: ["slam!"] }, 'Phrase "slam!": "slam!" is not'],
  ])("rejects %j", (group, message) => {
    expect(() => compileLexicon(lexiconOf([group])).trie.readAll()).toThrow(message);
  });
});

test("repeatedPhrases names what stands in two entries", () => {
  const data = lexiconOf([{ entries: ["slam", "slam|blast", "knee-jerk"] }, { entries: ["knee jerk"] }]);
  expect(repeatedPhrases(data)).toEqual(["slam", "knee jerk"]);
});
