import { describe, expect, it } from "vitest";
import * as core from "./index.ts";
import { lint, lintArticle, parseArticle, parseSummary, type RuleSettings, type Source } from "./index.ts";

const WIRE =
  "<!doctype html><html><head><title>Tram approved</title></head><body><article><h1>Tram approved</h1>" +
  "<p>The council voted 31-24 on Tuesday to build a tram line along its harbour, ending three years of debate.</p>" +
  "<p>The line of 7.4&nbsp;km will cost <b>412</b>&nbsp;million crowns &mdash; up from 298&nbsp;million in 2022 &amp; rising.</p>" +
  "<p>&ldquo;Now we build,&rdquo; Mayor Astrid Kellow said after the vote. She thanked the regime of planners for it.</p>" +
  "</article></body></html>";

async function check(text: string, rules?: RuleSettings, minStrength?: number) {
  const article = await parseArticle({ path: "sources/wire.html", text: WIRE });
  const sources: Source[] = [{ id: "wire", target: "sources/wire.html", article }];
  return lint({
    summary: parseSummary({ path: "summary.md", text: `${text}\n\n[^wire]: sources/wire.html` }),
    sources,
    ...(rules && { rules }),
    ...(minStrength !== undefined && { minStrength }),
  });
}

describe("lint", () => {
  it("shows the evidence where the source's file has it, markup included", async () => {
    const { diagnostics } = await check("The line will cost 421 million crowns.[^wire]");
    expect(diagnostics).toHaveLength(1);
    const [evidence] = diagnostics[0]?.evidence ?? [];
    expect(evidence?.text).toMatch(/412\smillion crowns — up from 298\smillion/);
    expect(WIRE.slice(evidence?.span.start, evidence?.span.end)).toMatch(
      /^The line of 7\.4&nbsp;km.*&amp; rising\.$/,
    );
  });

  it("counts a byte order mark in spans and not in ranges, and CRLF as two units", async () => {
    const text = "\uFEFF# Tram\r\n\r\nThe line will cost 421 million crowns.[^wire]";
    const [diagnostic] = (await check(text)).diagnostics;
    expect(text.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe("421 million crowns");
    expect(diagnostic?.range.start).toEqual({ line: 2, character: 19 });
  });

  it("reports every sentence, list item and table row as a claim, with evidence whatever the verdict", async () => {
    const text = [
      "# Tram",
      "The council voted 31 to 24.[^wire] Was it wise?",
      "- Penguins of the council hibernate in crowns.[^wire]",
      "| What | Crowns |\n|---|---|\n| cost of the line | 412 million[^wire] |",
    ].join("\n\n");
    const { claims } = await check(text);
    expect(claims.map(({ verdict, text: words }) => [words, verdict])).toEqual([
      ["The council voted 31 to 24.", "supported"],
      ["Was it wise?", "not-checkable"],
      ["Penguins of the council hibernate in crowns.", "unsupported"],
      ["cost of the line | 412 million", "supported"],
    ]);
    for (const { evidence } of claims.filter(({ text: words }) => words !== "Was it wise?")) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { score } of evidence) expect(score).toBeGreaterThan(0);
    }
  });

  it("gives the same result every time", async () => {
    const text = "The mob voted 34 to 21, and experts agree.[^wire] “Now we wait,” said Kellow.[^wire]";
    expect(JSON.stringify(await check(text))).toBe(JSON.stringify(await check(text)));
  });

  it("heeds severities, options and off", async () => {
    const text = "The line will cost 421 million crowns, a fiasco.[^wire]";
    const rulesOf = async (rules?: RuleSettings) =>
      (await check(text, rules)).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(await rulesOf()).toEqual(["error sourcing/number-mismatch", "warning language/loaded-wording"]);
    expect(await rulesOf({ "sourcing/number-mismatch": "info", "language/loaded-wording": "off" })).toEqual([
      "info sourcing/number-mismatch",
    ]);
    expect(await rulesOf({ "language/loaded-wording": ["error", { allow: ["fiasco"] }] })).toEqual([
      "error sourcing/number-mismatch",
    ]);
  });

  it("tells how strong wording is, and leaves out what is weaker than asked for", async () => {
    const text = "The line will cost 421 million crowns, a fiasco.[^wire]";
    const { diagnostics } = await check(text);
    const [number, fiasco] = diagnostics;
    expect(number?.strength).toBeNull();
    const strength = fiasco?.strength ?? 0;
    expect(strength).toBeGreaterThan(0.5);
    const rulesAt = async (minStrength: number) =>
      (await check(text, undefined, minStrength)).diagnostics.map(({ rule }) => rule);
    expect(await rulesAt(strength)).toEqual(["sourcing/number-mismatch", "language/loaded-wording"]);
    expect(await rulesAt(strength + 0.01)).toEqual(["sourcing/number-mismatch"]);
    await expect(rulesAt(1.5)).rejects.toThrow("minStrength must be a number from 0 to 1, not 1.5");
  });

  it("makes weak wording information only, unless its rule is set", async () => {
    const severityOf = async (text: string, rules?: RuleSettings) =>
      (await check(text, rules)).diagnostics
        .filter(({ rule }) => rule === "language/loaded-wording")
        .map(({ severity, strength }) => ({ severity, strength }));
    const text = "The line was a somewhat brutal cut.[^wire]";
    expect(await severityOf(text)).toEqual([{ severity: "info", strength: 0.4 }]);
    expect(await severityOf(text, { "language/loaded-wording": "error" })).toEqual([
      { severity: "error", strength: 0.4 },
    ]);
  });

  it("rejects a rule that does not exist", async () => {
    await expect(check("One.", { "sourcing/number-mismatsh": "off" })).rejects.toThrow(
      "sourcing/number-mismatsh",
    );
  });

  it("checks nothing against no sources, and finds the wording all the same", () => {
    const summary = parseSummary({
      path: "summary.md",
      text: "The line will cost 421 million crowns, a fiasco.",
    });
    const { diagnostics, claims } = lint({ summary, sources: [] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["language/loaded-wording"]);
    expect(claims.map(({ verdict }) => verdict)).toEqual(["not-checkable"]);
  });

  it.each(["", "\uFEFF", "# Title only", "---\ntitle: x\n---\n", "[^a]: b.txt", "| a |\n|---|"])(
    "takes %j for a summary without claims",
    async (text) => {
      expect(await check(text)).toMatchObject({ diagnostics: [], claims: [] });
    },
  );

  it("counts what each source and speaker has in the summary", async () => {
    const { balance } = await check(
      "The council voted 31 to 24.[^wire] “Now we build,” said Mayor Astrid Kellow.[^wire]",
    );
    const counts = {
      quotations: 1,
      quotedWords: 3,
      attributions: 1,
      verbs: { neutral: 1, endorsing: 0, doubting: 0 },
    };
    expect(balance).toMatchObject({
      sources: [
        {
          source: "wire",
          path: "sources/wire.html",
          cited: 2,
          supports: 2,
          claimShare: 1,
          paragraphs: { used: 2, total: 3 },
        },
      ],
      actors: [
        {
          name: "Astrid Kellow",
          ...counts,
          // “Now we build,” she said; she thanked the planners.
          inSources: { ...counts, attributions: 2, verbs: { neutral: 2, endorsing: 0, doubting: 0 } },
          quotedShare: 1,
          quotedShareInSources: 1,
        },
      ],
      anonymous: { quotations: 0, quotedWords: 0, speakers: 0 },
      opens: { name: "Astrid Kellow" },
      closes: { name: "Astrid Kellow" },
    });
  });
});

describe("lintArticle", () => {
  it("finds an author's own loaded words, and leaves quotations alone", async () => {
    const text = "The fiasco went on. “This is a fiasco and a disgrace,” Ada Brink said.";
    const article = await parseArticle({ path: "op-ed.txt", text });
    expect(lintArticle(article).map(({ span }) => [text.slice(span.start, span.end), span.start])).toEqual([
      ["fiasco", 4],
    ]);
  });
});

describe("words that two rules know", () => {
  it("are reported once, by the rule that finds them stronger", async () => {
    const text =
      "Harbour news\n\nThe harbour office butchered the plan, and the regime boasted that it was right.\n";
    const found = lintArticle(await parseArticle({ path: "a.txt", text }), {}, 0);
    const places = found
      .filter(({ rule }) => rule !== "language/readability")
      .map(({ span }) => `${span.start}-${span.end}`);
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places).size).toBe(places.length);
    const butchered = found.filter(({ span }) => text.slice(span.start, span.end) === "butchered");
    expect(butchered.map(({ rule }) => rule)).toEqual(["language/loaded-wording"]);
  });
});

describe("the public API", () => {
  it("is these names", () => {
    expect(Object.keys(core).sort()).toEqual([
      "DEFAULT_MIN_STRENGTH",
      "FEATURE_KINDS",
      "FrontMatterError",
      "applyFixes",
      "chooseFixes",
      "clusterActors",
      "createMemory",
      "explain",
      "featureHash",
      "finish",
      "lineIndex",
      "lint",
      "lintArticle",
      "lintInStages",
      "lintWording",
      "lookUp",
      "parseArticle",
      "parseSummary",
      "rangeOf",
      "readStances",
      "report",
      "stanceFeatures",
      "stanceTowards",
      "withVocabulary",
    ]);
  });
});
