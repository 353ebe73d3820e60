import type { ClaimReport, Verdict } from "@evenhand/core";
import { describe, expect, it } from "vitest";
import { sameDate, sameNames, sameText } from "./article-parse.ts";
import { compareQuotations, quotationMetrics } from "./article-quotations.ts";
import { countRole } from "./attribution-items.ts";
import { type CheckedClaim, claimMetrics } from "./claim-metrics.ts";
import { supportRank, verdictOf } from "./claim-verdict.ts";
import { judgeExpressions } from "./expression-scores.ts";
import { reportFor, scoreHover } from "./hover-evidence.ts";
import { countSegments, shingleScores } from "./html-scores.ts";

const zero = { line: 0, character: 0 };
const range = { start: zero, end: zero };
const passage = (path: string, start: number, end: number, score = 1) => ({
  source: path,
  path,
  span: { start, end },
  range,
  text: "",
  score,
  matches: [],
  speaker: null,
});

function report(
  verdict: Verdict,
  start: number,
  end: number,
  evidence: ClaimReport["evidence"] = [],
  score: number | null = null,
): ClaimReport {
  const support = score === null ? null : { score, features: [] };
  return {
    span: { start, end },
    range,
    text: "",
    verdict,
    reason: null,
    attribution: null,
    evidence,
    support,
  };
}

describe("hover evidence", () => {
  const sentence = { start: 10, end: 30, text: "" };
  const item = {
    summary: "s.md",
    id: "H",
    sentence,
    evidence: [
      { file: "a.txt", spans: [{ start: 5, end: 9, text: "" }] },
      { file: "b.txt", spans: [{ start: 0, end: 4, text: "" }] },
    ],
  };

  it("takes the report that shares most with the sentence", () => {
    const right = report("supported", 14, 30);
    expect(reportFor(sentence, [report("supported", 0, 13), right])).toBe(right);
    expect(reportFor(sentence, [report("supported", 30, 40)])).toBeNull();
  });

  it("ranks the first gold passage of the right file", () => {
    const shown = [passage("b.txt", 5, 9), passage("a.txt", 8, 20), passage("c.txt", 0, 4)];
    expect(scoreHover(item, { evidence: shown })).toEqual({ rank: 2, filesInFive: 0.5, filesInAll: 0.5 });
  });

  it("counts nothing where no report stands", () => {
    expect(scoreHover(item, null)).toEqual({ rank: null, filesInFive: 0, filesInAll: 0 });
  });
});

describe("claim verdicts", () => {
  const supported = report("supported", 0, 10, [passage("s1", 0, 5, 0.8)], 0.9);

  it("scores by the least and the mean support of its sentences", () => {
    const both = verdictOf({
      claims: [supported, report("unsupported", 11, 20, [passage("s1", 0, 5, 0.5)], 0.1)],
      diagnostics: [],
    });
    expect(both).toMatchObject({
      verdict: "unsupported",
      stands: false,
      faithful: false,
      score: 0.3,
      evidenceScore: 0.65,
    });
  });

  it("holds an error against a supported sentence, information not", () => {
    const diagnostic = (severity: "error" | "info") => ({
      rule: "sourcing/number-mismatch",
      severity,
      strength: null,
      message: "",
      span: { start: 2, end: 4 },
      range,
      evidence: [],
      suggestions: [],
      helpUri: "",
    });
    const wrong = verdictOf({ claims: [supported], diagnostics: [diagnostic("error")] });
    expect(wrong.faithful).toBe(false);
    expect(wrong.score).toBeCloseTo(0.09);
    expect(verdictOf({ claims: [supported], diagnostics: [diagnostic("info")] })).toMatchObject({
      faithful: true,
      score: 0.9,
    });
  });

  it("is undecided where nothing can be checked", () => {
    expect(verdictOf({ claims: [report("not-checkable", 0, 4)], diagnostics: [] })).toMatchObject({
      faithful: true,
      score: 0.5,
    });
  });

  it("ranks passages by the sentences' places in the text", () => {
    const document = { texts: ["ab\ncd\nef"], sentences: ["ab", "cd", "ef"] };
    const claims = [report("supported", 0, 4, [passage("s1", 0, 2, 0.9), passage("s1", 6, 8, 0.4)])];
    expect(supportRank(claims, document, new Set([2]))).toBe(2);
    expect(supportRank(claims, document, new Set([1]))).toBeNull();
  });
});

describe("claim metrics", () => {
  const claim = (
    id: string,
    faithful: boolean,
    verdict: Verdict,
    score: number,
    pair: string,
  ): CheckedClaim => ({
    id,
    claim: "",
    faithful,
    documentId: id,
    document: { texts: [], sentences: null },
    errorTypes: faithful ? [] : ["swap"],
    pair,
    support: new Set(),
    rank: null,
    check: {
      verdict,
      stands: verdict === "supported",
      faithful: verdict === "supported",
      score,
      evidenceScore: score,
      errors: new Set(verdict === "contradicted" ? ["sourcing/number-mismatch"] : []),
      warnings: new Set(),
    },
  });

  it("reports accuracy, pairs, error types and flags", () => {
    const metrics = claimMetrics([
      claim("a", true, "supported", 0.9, "p"),
      claim("b", false, "contradicted", 0.05, "p"),
      claim("c", true, "contradicted", 0.05, "q"),
      claim("d", false, "unsupported", 0.05, "q"),
    ]);
    expect(metrics).toMatchObject({
      balancedAccuracy: 0.75,
      rocAuc: 0.75,
      pairs: 2,
      pairConsistency: 0.5,
      pairTies: 0.5,
      errorTypes: { swap: { n: 2, recall: 1, flaggedAsError: 0.5 } },
      errorFlags: { "sourcing/number-mismatch": { flagged: 2, right: 1, precision: 0.5 } },
    });
    expect(metrics).not.toHaveProperty("passageHitAt1");
  });
});

describe("metadata", () => {
  it.each([
    ["2025-03-04", "2025-03-04", true],
    ["2025-03-04", "2025-03-04T10:00:00Z", true],
    ["2025-03-04T10:00:00Z", "2025-03-04", true],
    ["2025-03-04T10:00:00Z", "2025-03-04T11:00:00Z", false],
    ["2025-03-04", "2025-03-05", false],
    ["2025-03-04", null, false],
    [null, "2025-03-04", false],
    [null, null, true],
  ])("date %s, %s", (gold, found, same) => {
    expect(sameDate(gold, found)).toBe(same);
  });

  it("compares names as sets, and text without case", () => {
    expect(sameNames("Ann Lee and Bo Ray", "Bo Ray, Ann Lee")).toBe(true);
    expect(sameNames("Ann Lee and Bo Ray", "Ann Lee")).toBe(false);
    expect(sameText("The Mill", "THE  MILL")).toBe(true);
    expect(sameText(null, "The Mill")).toBe(false);
  });
});

describe("quotations", () => {
  const gold = (start: number, end: number, speaker: string | null, description: string | null = null) => ({
    span: { start, end, text: "" },
    kind: "speech",
    speaker,
    description,
    cue: null,
    group: "g",
  });
  const found = (start: number, end: number, name: string | null, group = 1) => ({
    span: { start, end },
    text: "",
    from: start,
    to: end,
    sentence: 0,
    speaker: name === null ? null : { name, span: { start: 0, end: 1 } },
    cue: null,
    group,
    nested: false,
  });
  const compare = (wanted: readonly ReturnType<typeof gold>[], got: readonly ReturnType<typeof found>[]) =>
    quotationMetrics([
      compareQuotations(
        { file: "a.txt", quotations: wanted },
        { quotations: got, headlineQuotations: [] },
        () => undefined,
      ),
    ]);

  it("needs most of the span, and counts speakers of matched quotations only", () => {
    const metrics = compare(
      [gold(0, 10, "Ann Lee"), gold(20, 30, "Bo Ray"), gold(40, 50, null, "a group of bakers")],
      [found(0, 9, "Lee"), found(20, 23, "Bo Ray"), found(40, 50, "a baker", 2)],
    );
    expect(metrics).toMatchObject({
      quotationPrecision: 2 / 3,
      quotationRecall: 2 / 3,
      speakerAccuracy: 0,
      speakerByLastName: 1,
      unnamedSpeakerAccuracy: 0,
      groupRecall: 0,
    });
  });

  it("takes a described speaker or none for an unnamed one", () => {
    const wanted = [gold(0, 10, null, "a group of bakers"), gold(20, 30, null)];
    expect(compare(wanted, [found(0, 10, "the bakers"), found(20, 30, null)])).toMatchObject({
      unnamedSpeakerAccuracy: 1,
      groupRecall: 1,
      groupPrecision: 1,
    });
  });
});

describe("pages", () => {
  it("counts segments whatever their spaces and marks", () => {
    const counts = countSegments(
      "It’s  open.\nSubscribe now",
      ["It's open. Subscribe", "closed"],
      ["subscribe", "cookies"],
    );
    expect(counts).toEqual({ wanted: 2, found: 1, unwanted: 2, leaked: 1 });
  });

  it("compares runs of four words", () => {
    expect(shingleScores("a b c d e", "a b c d")).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(shingleScores("a b c d e", "")).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

it("matches a role's spans one to one and leaves out absent ones", () => {
  const spans = (start: number, end: number) => [{ start, end }];
  const gold = [
    { source: spans(0, 3), cue: spans(4, 8), content: spans(9, 20), direct: false },
    { source: [], cue: spans(30, 34), content: spans(35, 40), direct: false },
  ];
  const predicted = [{ source: spans(1, 2), cue: [], content: spans(9, 40), direct: false }];
  expect(countRole("source", gold, predicted)).toEqual({ gold: 1, predicted: 1, matched: 1 });
  expect(countRole("cue", gold, predicted)).toEqual({ gold: 2, predicted: 0, matched: 0 });
  expect(countRole("content", gold, predicted)).toEqual({ gold: 2, predicted: 1, matched: 1 });
});

it("judges expressions and findings by overlap", () => {
  const expression = (start: number, end: number) => ({
    file: "a.txt",
    span: { start, end },
    text: "",
    category: "language/booster",
    strong: true,
  });
  const finding = (rule: string, start: number, end: number) => ({
    rule,
    severity: "info" as const,
    span: { start, end },
  });
  const judged = judgeExpressions(
    [expression(0, 5), expression(10, 15)],
    [finding("language/puffery", 4, 6), finding("language/booster", 20, 25)],
  );
  expect(judged.expressions.map(({ found, exact }) => [found, exact])).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(judged.findings.map(({ right }) => right)).toEqual([true, false]);
});
