import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/index.ts";
import { lint, parseArticle, parseSummary } from "../../src/index.ts";
import { FILES, here, isSeedId, read, seedsExist } from "./seeds.ts";

/** For each sentence of the summary, the places in the articles that say it: source, start, end. */
const EVIDENCE: readonly (readonly (readonly [string, number, number])[])[] = [
  [
    ["scoop", 576, 604],
    ["scoop", 873, 928],
    ["atalayar", 753, 833],
    ["scoop", 1593, 1628],
  ],
  [["scoop", 1372, 1404]],
  [
    ["scoop", 2177, 2212],
    ["scoop", 2333, 2365],
  ],
  [["scoop", 1226, 1266]],
  [["scoop", 8090, 8131]],
  [["scoop", 5032, 5059]],
  [["atalayar", 5503, 5546]],
  [
    ["weekly", 1013, 1091],
    ["weekly", 3048, 3080],
  ],
  [
    ["weekly", 1568, 1606],
    ["weekly", 2550, 2605],
  ],
  [
    ["comment", 989, 1009],
    ["comment", 1548, 1568],
    ["comment", 319, 347],
  ],
  [["drills", 223, 261]],
];

async function check(edit: (summary: string) => string = (text) => text) {
  const sources: Source[] = await Promise.all(
    Object.keys(FILES)
      .filter(isSeedId)
      .map(async (id) => ({
        id,
        target: FILES[id],
        article: await parseArticle({ path: FILES[id], text: read(id) }),
      })),
  );
  const text = readFileSync(join(here, "summary.md"), "utf8").replace(
    /\{\{(\w+):(\d+)-(\d+)\}\}/g,
    (_, id: string, start: string, end: string) =>
      isSeedId(id) ? read(id).slice(Number(start), Number(end)) : "",
  );
  const edited = edit(text);
  const result = lint({ summary: parseSummary({ path: "summary.md", text: edited }), sources });
  const found = result.diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, span }) => `${rule}: ${edited.slice(span.start, span.end)}`);
  return { ...result, found };
}

const without = (text: string, part: string, replacement: string): string => {
  if (!text.includes(part)) throw new Error(`The summary lacks “${part}”`);
  return text.replace(part, replacement);
};

// The summary is ours; its quotations are filled in from the articles by offset.
describe.skipIf(!seedsExist)("a summary of five real articles", () => {
  it("has no finding at warning or above", async () => {
    expect((await check()).found).toEqual([]);
  });

  it("shows the right passage first for at least 9 of 10 sentences", async () => {
    const { claims } = await check();
    expect(claims).toHaveLength(EVIDENCE.length);
    const wrong = claims.filter(({ evidence: [best] }, i) => {
      const right = EVIDENCE[i]?.some(
        ([id, start, end]) => best?.source === id && best.span.start < end && start < best.span.end,
      );
      return right !== true;
    });
    expect(wrong.length / claims.length, wrong.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(0.1);
    expect(claims.map(({ verdict }) => verdict)).toEqual(claims.map(() => "supported"));
  });

  it.each<[name: string, part: string, replacement: string, found: string]>([
    ["a wrong number", "25.1 billion", "21.5 billion", "sourcing/number-mismatch: 21.5 billion dollars"],
    ["a wrong share", "about a fifth", "about a third", "sourcing/number-mismatch: a third"],
    ["a wrong day", "22 January 2025", "12 January 2025", "sourcing/date-mismatch: 12 January 2025"],
    ["a wrong month", "November 2022", "October 2022", "sourcing/date-mismatch: October 2022"],
    [
      "a wrong speaker",
      "An American defence official, who was not named, spoke of",
      "General Stephen Townsend spoke of",
      "sourcing/misattributed-quote: Stephen Townsend",
    ],
    [
      "another wrong speaker",
      "Researcher Martin Pimentel",
      "President Abdelmadjid Tebboune",
      "sourcing/misattributed-quote: Abdelmadjid Tebboune",
    ],
  ])("finds %s", async (_, part, replacement, found) => {
    expect((await check((text) => without(text, part, replacement))).found).toEqual([found]);
  });

  it("finds an altered quotation", async () => {
    const { found } = await check((text) => text.replace("to learn and", "to teach and"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^sourcing\/altered-quote: .* teach /);
  });
});
