import { beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import type { Source } from "../evidence/verification.ts";
import { examine } from "../lint.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { type CentralPoint, centralPoints } from "./central-points.ts";
import { type SoleSource, soleSources } from "./sole-source.ts";

const FILES = {
  wire: `Ferry to Skarholm to stop in October

By Lina Aster, Coast Wire

The ferry to Skarholm will stop running on 14 October, the county said on Monday. It carries 310 passengers a day.

Police said that 46 islanders had been turned away from the meeting. The baker gave out buns.

A tunnel would cost 880 million crowns, according to a study of the road office.
`,
  paper: `Islanders protest as ferry stops

By Ove Brekke, Island Post

From 14 October no ferry will run to Skarholm, the county has decided. Somebody should ask why.

By the newspaper's count 46 islanders were turned away at the door of the meeting. The weather was mild.

The school choir sang in the rain.
`,
  column: `They let the island drown

By Mia Holt
Opinion

I have taken that ferry all my life, and I think that I know it. I am told that it stops on 14 October. I call that theft.

A tunnel at 880 million crowns is a joke, as I have said in the road office itself.
`,
};

const SUMMARY = `# The ferry

The county ends the ferry to Skarholm on 14 October.[^paper]

A tunnel is put at 880 million crowns by the road office.[^wire][^column]

[^wire]: wire.txt
[^paper]: paper.txt
[^column]: column.txt
`;

let sources: readonly Source[];
let points: readonly CentralPoint[];
let sole: readonly SoleSource[];

async function sourcesOf(files: Readonly<Record<string, string>>): Promise<readonly Source[]> {
  return Promise.all(
    Object.entries(files).map(async ([id, text]) => ({
      id,
      target: `${id}.txt`,
      article: await parseArticle({ path: `${id}.txt`, text }),
    })),
  );
}

beforeAll(async () => {
  sources = await sourcesOf(FILES);
  const summary = parseSummary({ path: "summary.md", text: SUMMARY });
  const { index, verifications } = examine({ summary, sources, leastSourceWords: 10 });
  points = centralPoints(index, verifications);
  sole = soleSources(sources, verifications, points);
});

function pointOf(words: RegExp): CentralPoint | undefined {
  return points.find(({ passages }) => passages.some(({ text }) => words.test(text)));
}

const idsOf = (point: CentralPoint | undefined): readonly string[] | undefined =>
  point?.passages.map(({ source }) => source.id).toSorted();

describe("centralPoints", () => {
  it("puts together what sources say in words of their own, and tells which sentences say it", () => {
    expect(idsOf(pointOf(/14 October/))).toEqual(expect.arrayContaining(["paper", "wire"]));
    expect(pointOf(/14 October/)?.claims).toEqual([0]);
    expect(idsOf(pointOf(/880 million/))).toEqual(["column", "wire"]);
    expect(pointOf(/880 million/)?.claims).toEqual([1]);
  });

  it("tells what the summary leaves out", () => {
    const turnedAway = pointOf(/turned away/);
    expect(idsOf(turnedAway)).toEqual(["paper", "wire"]);
    expect(turnedAway?.claims).toEqual([]);
  });

  it("has nothing that one source says in passing", () => {
    for (const words of [/choir/, /buns/, /mild/, /passengers/]) expect(pointOf(words)).toBeUndefined();
  });

  it("leads with what stands high up and in the headlines, and with a report's words", () => {
    expect(points[0]?.passages.map(({ text }) => text).join(" ")).toMatch(/14 October/);
    for (const { passages } of points)
      if (passages.length > 1) expect(passages[0].source.id).not.toBe("column");
  });

  it("has each matter and each passage once, heaviest first", () => {
    const all = points.flatMap(({ passages }) => passages);
    expect(new Set(all).size).toBe(all.length);
    const weights = points.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it.each([
    ["a name", "Mayor Berit Solheim opened the fair.", "The fish prize went to Mayor Berit Solheim."],
    ["a small number", "Four boats came to the quay in the night.", "The bakery sells four kinds of bread."],
    ["a number of other things", "The walk to the old mill takes 38 minutes.", "The mill took in 38 pupils."],
    ["a year", "In 1998 the mill was sold to a bank.", "The library has been closed since 1998."],
  ])("does not take for one what shares no more than %s", async (_what, one, other) => {
    const own = await sourcesOf({ one: `Monday\n\n${one}\n`, other: `Tuesday\n\n${other}\n` });
    const summary = parseSummary({ path: "s.md", text: "Nothing.[^one]\n\n[^one]: one.txt\n" });
    const { index, verifications } = examine({ summary, sources: own });
    expect(centralPoints(index, verifications).filter(({ passages }) => passages.length > 1)).toEqual([]);
  });
});

describe("soleSources", () => {
  it("tells a sentence that cites one source for what others have, and no other", () => {
    expect(sole.map(({ claim, source }) => [claim, source.id])).toEqual([[0, "paper"]]);
    expect(sole[0]?.others.map(({ id }) => id)).toContain("wire");
  });
});

it("keeps to ten points of either kind, and three of each source", async () => {
  const lines = Array.from(
    { length: 40 },
    (_, i) => `Warehouse ${i + 20} burned down with ${(i + 20) * 37} tonnes of barley inside.`,
  );
  const text = (name: string): string => `${name}\n\n${lines.join("\n\n")}\n`;
  const own = await sourcesOf({ one: text("One"), other: text("Other") });
  const summary = parseSummary({ path: "s.md", text: "Nothing.[^one]\n\n[^one]: one.txt\n" });
  const { index, verifications } = examine({ summary, sources: own });
  expect(centralPoints(index, verifications)).toHaveLength(10);
});
