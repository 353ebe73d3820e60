import { beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { buildEvidenceIndex } from "./build-index.ts";
import { rarityOf } from "./rarity.ts";
import type { Support } from "./support-score.ts";
import { wordKey } from "./terms.ts";
import type { Source } from "./verification.ts";
import { verifyClaims } from "./verify.ts";

const article = `Ferry inspectors closed the Aldmouth crossing on 4 March after finding rust in two hulls.
The operator, Larkline, expects to repair both vessels within nine weeks.
Passengers can use the coach from Penvarn, which takes an hour longer.
Mayor Idris Kell said the town had warned Larkline of the rust a year before.
The crossing carried 61,000 people last year, a tenth more than before.
Larkline has run it since 1988 and employs forty people on the quay.
The company says that tickets bought for April will be paid back in full.`;

let sources: readonly Source[] = [];
beforeAll(async () => {
  sources = [{ id: "s1", target: "a.txt", article: await parseArticle({ path: "a.txt", text: article }) }];
});

function supportOf(sentence: string): Support {
  const text = `${sentence}[^s1]\n\n[^s1]: a.txt\n`;
  const summary = parseSummary({ path: "s.md", text });
  const [verification] = verifyClaims(summary, buildEvidenceIndex(summary, sources));
  if (verification?.support == null) throw new Error("not checked");
  return verification.support;
}

describe("the support score", () => {
  it.each([
    ["what the source says", "Larkline expects to repair both vessels within nine weeks."],
    ["a paraphrase", "Inspectors found rust in two hulls and shut the Aldmouth crossing."],
    [
      "two passages together",
      "The crossing that Larkline has run since 1988 carried 61,000 people last year.",
    ],
  ])("is above the middle for %s", (_, sentence) => {
    expect(supportOf(sentence).score).toBeGreaterThan(0.5);
  });

  it.each([
    ["what no source speaks of", "The harbour museum is to show amber carvings from Sweden."],
    ["facts that no source has", "Larkline was fined 380,000 pounds by Judge Wenna Tresk in Oslo."],
    ["a denial that no source has", "Larkline did not repair the two vessels."],
  ])("is below it for %s", (_, sentence) => {
    expect(supportOf(sentence).score).toBeLessThan(0.5);
  });

  it("falls with each word that the source lacks", () => {
    const exact = supportOf("Passengers can use the coach from Penvarn.").score;
    const other = supportOf("Passengers can use the helicopter from Penvarn.").score;
    const others = supportOf("Passengers can use the helicopter from Stravik.").score;
    expect(exact).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(others);
  });

  it("tells what each feature adds, by its sign", () => {
    const { features } = supportOf("Larkline did not lease a helicopter to Stravik.");
    const contributions = new Map(features.map(({ name, contribution }) => [name, contribution]));
    expect(contributions.get("negation")).toBeLessThan(0);
    expect(contributions.get("unmet")).toBeLessThan(0);
  });
});

describe("rarity", () => {
  it("is low for words of every report and high for others", () => {
    expect(rarityOf(wordKey("announce"))).toBeLessThan(0.6);
    expect(rarityOf(wordKey("hovercraft"))).toBeGreaterThan(0.7);
    expect(rarityOf(wordKey("qwertz"))).toBe(1);
  });
});
