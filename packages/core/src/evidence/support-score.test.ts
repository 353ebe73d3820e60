import { beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { buildEvidenceIndex } from "./build-index.ts";
import { rarityOf } from "./rarity.ts";
import type { SupportFeatureName } from "./support-features.ts";
import type { Support } from "./support-score.ts";
import { wordKey } from "./terms.ts";
import type { Source } from "./verification.ts";
import { verifyClaims } from "./verify.ts";

const article = `Ferry inspectors closed the Aldmouth crossing on 4 March after finding rust in two hulls.
The operator, Larkline, expects to repair both vessels within nine weeks.
Passengers can use the coach from Penvarn, which takes an hour longer.
Mayor Idris Kell said he had warned Larkline of the rust a year before.
The crossing carried 61,000 people last year, a tenth more than before.
Larkline has run it since 1988 and employs forty people on the quay.
The company says that tickets bought for April will be paid back in full.`;

let sources: readonly Source[] = [];
beforeAll(async () => {
  sources = [{ id: "s1", target: "a.txt", article: await parseArticle({ path: "a.txt", text: article }) }];
});

function supportOf(sentence: string, next = ""): Support {
  const text = `${sentence}[^s1]${next}\n\n[^s1]: a.txt\n`;
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

  it.each<[SupportFeatureName, string, string]>([
    [
      "negation",
      "The operator does not expect to repair both vessels.",
      "The operator expects to repair both vessels.",
    ],
    ["negation", "Larkline was never warned by the mayor.", "Larkline was warned by the mayor."],
    ["unmetNames", "Mayor Wenna Tresk said it.", "Mayor Idris Kell said it."],
    ["unmetFacts", "The crossing carried 47,000 people.", "The crossing carried 61,000 people."],
    ["unmetNouns", "Larkline expects to repair the helicopter.", "Larkline expects to repair the vessel."],
    [
      "strayFacts",
      "Inspectors found rust in two hulls on 4 March, Idris Kell told Penvarn in 1988.",
      "Inspectors found rust in two hulls on 4 March.",
    ],
    [
      "neighbours",
      "Larkline has run forty weeks on the quay since April.",
      "Larkline has run it since 1988 and employs forty people on the quay.",
    ],
    [
      "stitched",
      "Passengers can use the coach from Penvarn, which takes forty tickets longer.",
      "Passengers can use the coach from Penvarn, which takes an hour longer.",
    ],
    [
      "repetition",
      "The coach from Penvarn takes the coach from Penvarn an hour.",
      "The coach from Penvarn takes an hour longer.",
    ],
    ["gender", "Idris Kell said she had warned Larkline.", "Idris Kell said he had warned Larkline."],
    ["address", "You can use my coach from Penvarn.", "Passengers can use the coach from Penvarn."],
    ["address", "You can use my coach from Penvarn.", "“You can use my coach from Penvarn.”"],
  ])("measures %s of “%s”", (name, off, right) => {
    const [less, more] = [off, right].map(
      (sentence) => supportOf(sentence).features.find((feature) => feature.name === name)?.contribution ?? 0,
    );
    expect(less).toBeLessThan(more ?? 0);
  });

  it("asks whom a pronoun means that opens several sentences, and not one alone", () => {
    const next = " Larkline has run it since 1988.[^s1]";
    const opening = (sentence: string, more = ""): number | undefined =>
      supportOf(sentence, more).features.find(({ name }) => name === "opening")?.value;
    expect(opening("They can use the coach from Penvarn.", next)).toBe(1);
    expect(opening("They can use the coach from Penvarn.")).toBe(0);
    expect(opening("Passengers can use the coach from Penvarn.", next)).toBe(0);
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
