import { beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import type { LintInput } from "../lint.ts";
import { lint } from "../lint.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { report } from "./report.ts";
import type { Mark, Report } from "./report-types.ts";

const FILES = {
  wire: `Council votes

By Ada Tolliver, Coast Wire

The council voted 12 to 7 to rebuild the old pier. The shop owners accused Mayor Ilse Brandt of deceiving the town.

"We have waited ten years for this pier," said Mayor Ilse Brandt.

A heron nested on the roof of the library.
`,
  page: `<!doctype html><html><head><title>Quay news</title></head><body><article><h1>Quay news</h1>
<p>The work &amp; the paint will cost 14 million crowns, the harbour office said on Tuesday after a long meeting about it.</p>
<p>Mayor Ilse Brandt ignored &quot;every warning&quot; of the Quay Union, and she cheated the town out of its vote again.</p>
</article></body></html>`,
};

const SUMMARY = `# The pier

The council voted 12 to 9 to rebuild the old pier.[^wire] “We have waited ten years for this pier,” Mayor Ilse Brandt claimed.[^wire]

## Money

- The work will cost 14 million crowns.[^page]

Who pays?

[^wire]: wire.txt
[^page]: page.html
`;

let input: LintInput;
let data: Report;

beforeAll(async () => {
  const sources = await Promise.all(
    Object.entries(FILES).map(async ([id, text]) => {
      const path = id === "page" ? "page.html" : `${id}.txt`;
      return { id, target: path, article: await parseArticle({ path, text }) };
    }),
  );
  input = { summary: parseSummary({ path: "summary.md", text: SUMMARY }), sources, leastSourceWords: 10 };
  data = report(input);
});

const cut = (text: string, { from, to }: Mark): string => text.slice(from, to);

describe("report", () => {
  it("has the claims and findings of lint, in their order", () => {
    const { claims, diagnostics } = lint(input);
    expect(data.claims.map(({ text, verdict }) => [text, verdict])).toEqual(
      claims.map(({ text, verdict }) => [text, verdict]),
    );
    expect(data.findings.map(({ places: _places, ...rest }) => rest)).toEqual(diagnostics);
    expect(data.totals.claims).toEqual({ supported: 2, contradicted: 1, unsupported: 0, "not-checkable": 1 });
    expect(data.totals.findings.error).toBe(1);
  });

  it("runs through the summary block by block", () => {
    expect(data.blocks.map(({ kind, claims }) => [kind, claims])).toEqual([
      ["headline", []],
      ["paragraph", [0, 1]],
      ["headline", []],
      ["list", [2]],
      ["paragraph", [3]],
    ]);
  });

  it("leads from a finding to its place in a sentence, and from the sentence to the finding", () => {
    const index = data.findings.findIndex(({ rule }) => rule === "sourcing/number-mismatch");
    const [place] = data.findings[index]?.places ?? [];
    expect(place?.claim).toBe(0);
    expect(cut(data.claims[0]?.text ?? "", place ?? { from: 0, to: 0 })).toBe("12 to 9");
    expect(data.claims[0]?.findings).toContain(index);
  });

  it("marks in a passage what it shares with the sentence, where the file writes it otherwise too", () => {
    const passage = data.claims[2]?.evidence[0];
    expect(passage).toMatchObject({ source: 2, paragraph: 0, speaker: "the harbour office" });
    expect(passage?.text).toMatch(/^The work & the paint/);
    const shared = passage?.marks.map((mark) => cut(passage.text, mark));
    expect(shared).toEqual(expect.arrayContaining(["work", "14 million crowns"]));
  });

  it("tells which paragraphs are used, by which sentences", () => {
    expect(data.sources.map(({ id, cited, supports, used }) => ({ id, cited, supports, used }))).toEqual([
      { id: "wire", cited: 2, supports: 1, used: 1 },
      { id: "page", cited: 1, supports: 1, used: 1 },
    ]);
    expect(data.sources[0]?.paragraphs.map(({ claims }) => claims)).toEqual([[], [1], []]);
    expect(data.claims.map(({ cites }) => cites)).toEqual([[1], [1], [2], []]);
  });

  it("shows each actor in each text, with the words that say so", () => {
    const brandt = data.actors.find(({ name }) => name === "Ilse Brandt");
    expect(brandt).toMatchObject({ kind: "person", texts: 3 });
    const cells = data.cells.filter(({ actor }) => actor === brandt?.id);
    expect(cells.map(({ text }) => text)).toEqual([0, 1, 2]);
    for (const { favourable, unfavourable, neutral, mentions } of cells) {
      expect(favourable + unfavourable + neutral).toBe(mentions.length);
    }
    expect(cells.map(({ overall }) => overall)).toContain("unfavourable");
    const claimed = cells[0]?.mentions.find(({ stance }) => stance === "unfavourable");
    expect(claimed?.cues.map((cue) => cut(claimed.text, cue))).toEqual(["claimed"]);
    expect(cut(claimed?.text ?? "", claimed?.at ?? { from: 0, to: 0 })).toContain("Brandt");
  });

  it("counts who speaks, in the summary and in the sources, by which verbs", () => {
    const brandt = data.speakers.find(({ name }) => name === "Ilse Brandt");
    expect(brandt).toMatchObject({
      anonymous: false,
      share: 1,
      inSummary: { quotedWords: 8, verbs: { doubting: 1 } },
      inSources: { verbs: { doubting: 0 } },
    });
    expect(brandt?.verbs).toEqual(
      expect.arrayContaining([
        { text: "claimed", tone: "doubting", inSummary: 1, inSources: 0 },
        { text: "said", tone: "neutral", inSummary: 0, inSources: 1 },
      ]),
    );
  });

  it("tells what sources have in common, with the sentences that say it, by their numbers", async () => {
    const echo = "The council voted on Monday, 12 votes to 7, that the old pier is to be rebuilt.";
    const article = await parseArticle({ path: "echo.txt", text: `Pier vote\n\n${echo}\n` });
    const sources = [...input.sources, { id: "echo", target: "echo.txt", article }];
    const { points, soleSources } = report({ ...input, sources });
    const vote = points.find(({ passages }) => passages.some(({ text }) => text === echo));
    expect(vote?.passages.map(({ source }) => source).toSorted()).toEqual([1, 3]);
    expect(vote?.claims).toEqual([0]);
    expect(soleSources).toEqual([{ claim: 0, source: 1, others: [3] }]);
  });

  it("tells which sentences rest on one side's word alone, with the passages", () => {
    const found = data.oneSideClaims.map(({ claim, side, attributed, passages }) => ({
      claim,
      side,
      attributed,
      sources: passages.map(({ source }) => source),
    }));
    expect(found).toContainEqual({ claim: 1, side: "Ilse Brandt", attributed: true, sources: [1] });
  });

  it("is plain data, the same each time", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(report(input)).toEqual(data);
  });

  it("stands without any source", () => {
    const bare = report({ summary: input.summary, sources: [] });
    expect(bare.sources).toEqual([]);
    expect(bare.totals.claims.supported).toBe(0);
    expect(bare.claims).toHaveLength(4);
  });
});
