import { expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import type { Source } from "../evidence/verification.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { finish } from "../text/steps.ts";
import { measureBalance, NO_BALANCE } from "./balance.ts";
import { castOf } from "./cast.ts";
import { stanceMatrix } from "./matrix.ts";
import { utterancesOf } from "./utterances.ts";

async function balanceOf(text: string, ...articles: readonly string[]) {
  const sources = await Promise.all(
    articles.map(async (article, i): Promise<Source> => {
      const path = `s${i + 1}.txt`;
      return { id: `s${i + 1}`, target: path, article: await parseArticle({ path, text: article }) };
    }),
  );
  const summary = parseSummary({ path: "a.md", text });
  const cast = finish(castOf(summary, sources));
  const utterances = finish(utterancesOf(cast, summary, sources));
  return measureBalance(
    summary,
    sources,
    [],
    utterances,
    finish(stanceMatrix(cast, summary, sources, utterances)),
  );
}

const north = "“The ferry is dry and will sail in June,” said Mia Holt, director of Northline.";
const union = "“It leaks,” said Bo Lind of the Harbour Union.";

it("counts each speaker's words and verbs beside those of the sources", async () => {
  const { actors } = await balanceOf(
    "“The ferry is dry,” Mia Holt, director of Northline, explained. She pointed out that it will sail. Bo Lind claims that it leaks. Bo Lind said so twice.",
    `${north} ${union}`,
  );
  expect(actors).toMatchObject([
    {
      name: "Mia Holt",
      side: "Northline",
      quotations: 1,
      quotedWords: 4,
      attributions: 2,
      verbs: { neutral: 0, endorsing: 2, doubting: 0 },
      inSources: {
        quotations: 1,
        quotedWords: 9,
        attributions: 1,
        verbs: { neutral: 1, endorsing: 0, doubting: 0 },
      },
      quotedShare: 1,
      quotedShareInSources: 0.8182,
      stance: {
        summary: { favourable: 2, unfavourable: 0, neutral: 0 },
        sources: { favourable: 0, unfavourable: 0, neutral: 1 },
      },
    },
    {
      name: "Bo Lind",
      quotedWords: 0,
      verbs: { neutral: 1, doubting: 1 },
      quotedShare: 0,
      stance: { summary: { unfavourable: 1 } },
    },
  ]);
});

it("weighs every source alike", async () => {
  const { sides } = await balanceOf(`${union} ${north}`, north, `${union} ${union}`);
  expect(sides).toEqual([
    { side: "Northline", quotedWords: 9, quotedWordsInSources: 9, share: 0.8182, shareInSources: 0.5 },
    { side: "Harbour Union", quotedWords: 2, quotedWordsInSources: 4, share: 0.1818, shareInSources: 0.5 },
  ]);
});

it("tells who opens and closes, and who is not named", async () => {
  const { opens, closes, anonymous } = await balanceOf(
    `${north} “It leaks,” a cook said. “Badly,” the cook said. ${union}`,
  );
  expect(opens).toMatchObject({ name: "Mia Holt", side: "Northline" });
  expect(closes).toMatchObject({ name: "Bo Lind", side: "Harbour Union" });
  expect(anonymous).toEqual({ quotations: 2, quotedWords: 3, speakers: 1 });
});

it("has no shares where nothing is said", async () => {
  expect(await balanceOf("The ferry is blue.")).toEqual({
    sources: [],
    actors: [],
    anonymous: { quotations: 0, quotedWords: 0, speakers: 0 },
    opens: null,
    closes: null,
    sides: [],
  });
  expect(await balanceOf("The ferry is blue.")).toEqual(NO_BALANCE);
});
