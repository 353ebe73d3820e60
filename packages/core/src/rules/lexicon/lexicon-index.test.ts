import { describe, expect, it } from "vitest";
import type { LexiconData } from "./lexicon.ts";
import { indexLexicon, listOwners, phrasesOf, placeOf } from "./lexicon-index.ts";

const data: LexiconData = {
  description: "",
  provenance: "",
  harmlessIn: ["slam dunk"],
  groups: [
    { id: "empty", why: "", entries: [] },
    {
      id: "verbs",
      why: "",
      pos: ["VERB"],
      harmlessIn: ["slam the door"],
      entries: [
        "slam",
        { phrase: ["rip|tear into", "constructor"], pos: ["NOUN"], harmlessIn: ["tear into bits"] },
      ],
    },
  ],
};

describe("indexLexicon", () => {
  it("leads from what a phrase may begin with to the phrase, in the order of the list", () => {
    const owners = listOwners(data);
    const phrases = Object.entries(indexLexicon(data)).map(([key, numbers]) => [
      key,
      numbers.map((number) => {
        const [owner, place] = placeOf(number);
        const { group, entry } = owners.at(owner);
        const { notation, isHarmless } = phrasesOf(data, owners.at(owner))[place] ?? {};
        return [notation, isHarmless, group?.id ?? null, entry === null];
      }),
    ]);
    expect(Object.fromEntries(phrases)).toEqual({
      slam: [
        ["slam dunk", true, null, true],
        ["slam the door", true, "verbs", true],
      ],
      "slam/VERB": [["slam", false, "verbs", false]],
      "rip/NOUN": [["rip|tear into", false, "verbs", false]],
      "tear/NOUN": [["rip|tear into", false, "verbs", false]],
      "constructor/NOUN": [["constructor", false, "verbs", false]],
      tear: [["tear into bits", true, "verbs", false]],
    });
    for (const numbers of Object.values(indexLexicon(data))) {
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it("is the same after it was kept as JSON", () => {
    expect(JSON.parse(JSON.stringify(indexLexicon(data)))).toEqual(indexLexicon(data));
  });
});
