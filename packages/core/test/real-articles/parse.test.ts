import { beforeAll, describe, expect, it } from "vitest";
import { type Article, parseArticle, type Span } from "../../src/index.ts";
import { FILES, isSeedId, read, type SeedId, seedsExist } from "./seeds.ts";

/** Start, end, and who speaks: named in full, null where the article gives no name, absent where not judged. */
type QuotationRow = readonly [start: number, end: number, speaker?: string | null];

const QUOTATIONS: Readonly<Record<SeedId, readonly QuotationRow[]>> = {
  atalayar: [
    [3300, 3315, "Michael Langley"],
    [3360, 3441, "Michael Langley"],
    [5322, 5352, null],
    [5559, 5613, "Bloomberg"],
  ],
  scoop: [
    [1154, 1267, null],
    [1882, 2094, null],
    [2225, 2327, null],
    [2333, 2395, null],
    [2743, 2842, null],
    [2898, 2920, null],
    [3204, 3280, null],
    [3314, 3394, null],
    [3426, 3497, null],
    [3625, 3687, null],
    [3765, 3884, null],
    [3898, 3958, null],
    [4060, 4217, null],
    [4095, 4107, null],
    [5033, 5058, "Martin Pimentel"],
    [5155, 5440, "Martin Pimentel"],
    [5636, 5719, "Martin Pimentel"],
    [5737, 5932, "Martin Pimentel"],
    [6113, 6126, "Martin Pimentel"],
    [6203, 6502, "Martin Pimentel"],
    [6534, 7028, "Martin Pimentel"],
    [7254, 7419, null],
    [7267, 7273, null],
    [7606, 7808, null],
  ],
  weekly: [
    [3048, 3158, "Stephen Townsend"],
    [3162, 3321, "Stephen Townsend"],
    [3396, 3534, "Algerian presidency"],
    [4369, 4600, "Said Chengriha"],
  ],
  comment: [
    [66, 70, null],
    [298, 307, null],
    [3213, 3356, "Andriy Yusov"],
    [4208, 4338, null],
    [4980, 5187, "Mohamed Arkab"],
  ],
  drills: [[121, 140, null]],
};

/** The dates that the articles state of themselves. */
const DATES: Readonly<Record<SeedId, Pick<Article, "datePublished" | "dateModified">>> = {
  atalayar: { datePublished: null, dateModified: null },
  scoop: { datePublished: null, dateModified: null },
  weekly: { datePublished: "2020-09-25", dateModified: null },
  comment: { datePublished: "2024-11-14", dateModified: "2024-11-14" },
  drills: { datePublished: null, dateModified: null },
};

/** Where the lines start that are no part of the text: page furniture, bylines, other languages, repeats. */
const NOISE: Readonly<Record<SeedId, readonly number[]>> = {
  atalayar: [192, 2485, 3621, 4760, 4969],
  scoop: [0, 219, 242, 247, 1505, 2727, 3704, 4849, 6187, 7590, 8134, 8150, 8177, 8608],
  weekly: [312, 486],
  comment: [3359, 6110],
  drills: [],
};

const ids = Object.keys(FILES).filter(isSeedId);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function linesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

describe.skipIf(!seedsExist).each(ids)("the article %s", (id) => {
  let article: Article;
  beforeAll(async () => {
    article = await parseArticle({ path: FILES[id], text: read(id) });
  });

  it("has these quotations and no others", () => {
    expect(article.quotations.map(({ span }) => [span.start, span.end])).toEqual(
      QUOTATIONS[id].map(([start, end]) => [start, end]),
    );
  });

  it("names who speaks, or nobody where the article gives no name", () => {
    const judged = QUOTATIONS[id].filter(([, , speaker]) => speaker !== undefined);
    const named = judged.map(([start, end]) => {
      const quotation = article.quotations.find(({ span }) => span.start === start && span.end === end);
      return [start, end, quotation?.speaker?.name ?? null];
    });
    expect(named).toEqual(judged);
  });

  it("has the date that it states, and none where it states none", () => {
    expect({ datePublished: article.datePublished, dateModified: article.dateModified }).toEqual(DATES[id]);
  });

  it("has no noise in its prose, and every other line in its prose or headlines", () => {
    const prose = article.prose.blocks.map(({ span }) => span);
    const kept = article.blocks.filter(({ kind }) => kind === "headline").map(({ span }) => span);
    const left = linesOf(article.file).filter(
      (line) => ![...prose, ...kept].some((span) => overlaps(span, line)),
    );
    expect(left.map(({ start }) => start)).toEqual(NOISE[id]);
    const noise = linesOf(article.file).filter(({ start }) => NOISE[id].includes(start));
    expect(prose.filter((span) => noise.some((line) => overlaps(line, span)))).toEqual([]);
  });
});
