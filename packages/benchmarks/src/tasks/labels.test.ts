import type { Diagnostic, Severity } from "@evenhand/core";
import { describe, expect, it } from "vitest";
import { judge } from "./labelled-summaries.ts";
import { type Label, readLabel } from "./labels.ts";

function finding(rule: string, severity: Severity, start: number, end: number): Diagnostic {
  const zero = { line: 0, character: 0 };
  const range = { start: zero, end: zero };
  return {
    rule,
    severity,
    strength: null,
    message: "",
    span: { start, end },
    range,
    evidence: [],
    suggestions: [],
    helpUri: "",
  };
}

function label(fields: Record<string, unknown>): Label {
  const span = { start_utf16: 10, end_utf16: 20, text: "0123456789" };
  return readLabel({ summary: "s.md", id: "L", level: "span", span, must_not_flag: false, ...fields });
}

const number = label({ rule: "sourcing/number-mismatch", also_allowed_rules: ["sourcing/disputed-claim"] });
const wholeText = label({ rule: "balance/quote-share", level: "document" });
const keep = label({ must_not_flag: true, rule: null, rules_forbidden: ["language/booster"] });
const keepAll = label({ must_not_flag: true, rule: null, rules_forbidden: "any-warning" });

describe("expected labels", () => {
  it.each([
    ["the rule on the place", number, finding("sourcing/number-mismatch", "error", 19, 30), true, true],
    ["an allowed rule on the place", number, finding("sourcing/disputed-claim", "info", 0, 11), true, false],
    ["the rule beside the place", number, finding("sourcing/number-mismatch", "error", 20, 30), false, false],
    ["another rule on the place", number, finding("sourcing/date-mismatch", "error", 10, 20), false, false],
    [
      "a rule on the whole text, anywhere",
      wholeText,
      finding("balance/quote-share", "info", 90, 95),
      true,
      true,
    ],
  ])("%s", (_, expected, given, found, exact) => {
    expect(judge([expected], [given]).expected).toEqual([{ label: expected, found, exact }]);
  });

  it("counts a related place", () => {
    const related = [{ start_utf16: 50, end_utf16: 60, text: "" }];
    const two = label({ rule: "sourcing/altered-quote", related_spans: related });
    expect(judge([two], [finding("sourcing/altered-quote", "error", 55, 70)]).expected[0]?.found).toBe(true);
  });
});

describe("false positives", () => {
  const stray = [
    finding("sourcing/unsupported-claim", "warning", 70, 80),
    finding("language/loaded-wording", "warning", 70, 80),
    finding("balance/source-coverage", "warning", 70, 80),
    finding("language/booster", "info", 70, 80),
  ];
  const rulesOf = (labels: readonly Label[]) => judge(labels, stray).falsePositives.map(({ rule }) => rule);

  it("are all warnings where nothing is expected", () => {
    expect(rulesOf([keep])).toEqual([
      "sourcing/unsupported-claim",
      "language/loaded-wording",
      "balance/source-coverage",
    ]);
  });

  it("leave out balance where passages are labelled", () => {
    expect(rulesOf([number])).toEqual(["sourcing/unsupported-claim", "language/loaded-wording"]);
  });

  it("are those about sources where the whole text is labelled", () => {
    expect(rulesOf([wholeText, number])).toEqual(["sourcing/unsupported-claim"]);
  });

  it("leave out what a label expects or allows", () => {
    const allowed = finding("sourcing/disputed-claim", "warning", 12, 14);
    const { falsePositives, truePositives } = judge([number], [allowed]);
    expect(falsePositives).toEqual([]);
    expect(truePositives).toEqual([allowed]);
  });
});

describe("must not flag", () => {
  it.each([
    ["a listed rule, at any severity", keep, finding("language/booster", "info", 10, 12), 1],
    ["a rule that is not listed", keep, finding("language/puffery", "warning", 10, 12), 0],
    ["a listed rule elsewhere", keep, finding("language/booster", "info", 30, 32), 0],
    ["any warning", keepAll, finding("language/puffery", "warning", 10, 12), 1],
    ["information is no warning", keepAll, finding("language/puffery", "info", 10, 12), 0],
  ])("%s", (_, forbidding, given, count) => {
    expect(judge([forbidding], [given]).violations).toHaveLength(count);
  });

  it("does not hold a finding against it that the text as a whole must have", () => {
    const findings = [finding("balance/quote-share", "warning", 10, 20)];
    expect(judge([keepAll, wholeText], findings).violations).toEqual([]);
  });
});

it("refuses a must-not-flag record that forbids nothing", () => {
  expect(() => label({ must_not_flag: true, rule: null })).toThrow(/rules_forbidden/);
});
