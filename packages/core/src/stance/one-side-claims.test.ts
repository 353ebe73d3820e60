import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { examine } from "../lint.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { oneSideClaims } from "./one-side-claims.ts";

const FILES = {
  wire: `Northline to sell two ferries

By Ada Tolliver, Coast Wire

The shipping line Northline will sell two of its five ferries in June, it was announced on Monday. The town council meets on Friday.

The Harbour Union said that 90 jobs on the quay would go. "They sell the boats and keep the debts," said Rolf Quist, spokesman for the Harbour Union.

A deckhand who asked not to be named said the engines had been patched since March.
`,
  release: `Press release

NORTHLINE

Northline renews its fleet

Northline will sell two of its five ferries in June. The crossing to Holm will take eleven minutes less with the new vessels.

"Nobody will wait longer than before," said Mia Holt, managing director of Northline.

Press contact: press@northline.example
`,
  bulletin: `Bulletin of the Friends of the Crossing
No. 4, May

Why we ask for a night boat

We have counted for a year. Between ten and midnight 31 people wait at Holm on an average evening. We shall go on counting, and our door is open.
`,
  column: `Boats are not furniture

By Osk Varga
Opinion

I have crossed to Holm for forty years. The pier at Holm is too short for any vessel with two decks.
`,
};

async function sidesOf(sentences: string): Promise<readonly (readonly [number, string, boolean])[]> {
  const sources = await Promise.all(
    Object.entries(FILES).map(async ([id, text]) => ({
      id,
      target: `${id}.txt`,
      article: await parseArticle({ path: `${id}.txt`, text }),
    })),
  );
  const notes = Object.keys(FILES).map((id) => `[^${id}]: ${id}.txt`);
  const summary = parseSummary({ path: "summary.md", text: `${sentences}\n\n${notes.join("\n")}\n` });
  const { index, verifications, cast, utterances } = examine({ summary, sources, leastSourceWords: 10 });
  return oneSideClaims(index, verifications, cast(), utterances()).map(
    ({ claim, side, isAttributed }) => [claim, side, isAttributed] as const,
  );
}

describe("oneSideClaims", () => {
  it.each([
    [
      "what its release says",
      "The crossing to Holm will take eleven minutes less.[^release]",
      "Northline",
      false,
    ],
    [
      "the same, with its name",
      "Northline says the crossing to Holm will take eleven minutes less.[^release]",
      "Northline",
      true,
    ],
    ["its officer", "Nobody “will wait longer than before”, said Mia Holt.[^release]", "Northline", true],
    ["whom a report lets speak", "Some 90 jobs on the quay would go.[^wire]", "Harbour Union", false],
    [
      "its spokesman",
      "“They sell the boats and keep the debts,” Rolf Quist said.[^wire]",
      "Harbour Union",
      true,
    ],
    [
      "the author of a column",
      "The pier at Holm is too short for any vessel with two decks.[^column]",
      "Osk Varga",
      false,
    ],
  ])("finds %s", async (_what, sentence, side, attributed) => {
    expect(await sidesOf(sentence)).toEqual([[0, side, attributed]]);
  });

  it.each([
    ["what an outlet tells itself", "The town council meets on Friday.[^wire]"],
    ["what an outlet tells beside a side", "Northline will sell two of its five ferries in June.[^release]"],
    ["what somebody unnamed says", "The engines had been patched since March.[^wire]"],
    ["what nobody says", "The town will buy a lighthouse for 3 million crowns.[^wire]"],
  ])("leaves out %s", async (_what, sentence) => {
    expect(await sidesOf(sentence)).toEqual([]);
  });
});
