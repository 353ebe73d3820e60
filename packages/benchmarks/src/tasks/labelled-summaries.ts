import type { Diagnostic } from "@evenhand/core";
import { f1, type Measure, ratio } from "../metrics/ratio.ts";
import { type CheckedSummary, summaryChecker } from "../pipeline/check-summary.ts";
import { forEachItem, groupBy, present, readItems, type Task, type TaskContext } from "../task.ts";
import {
  answers,
  countsAsFalsePositive,
  isLabelRecord,
  kindOf,
  type Label,
  readLabel,
  type SummaryKind,
  violates,
} from "./labels.ts";

/** What the labels of one summary say about its findings. */
export interface JudgedSummary {
  readonly kind: SummaryKind;
  /** Labels that expect a finding; `exact`: the expected rule itself fired. */
  readonly expected: readonly { readonly label: Label; readonly found: boolean; readonly exact: boolean }[];
  /** Warnings and errors that a label expects or allows. */
  readonly truePositives: readonly Diagnostic[];
  readonly falsePositives: readonly Diagnostic[];
  readonly mustNotFlag: number;
  readonly violations: readonly { readonly label: Label; readonly finding: Diagnostic }[];
}

export function judge(labels: readonly Label[], findings: readonly Diagnostic[]): JudgedSummary {
  const kind = kindOf(labels);
  const answered = (finding: Diagnostic): boolean => labels.some((label) => answers(label, finding));
  const documentRules = new Set(labels.filter((label) => label.documentLevel).map(({ rule }) => rule));
  return {
    kind,
    expected: labels
      .filter(({ rule }) => rule !== null)
      .map((label) => {
        const hits = findings.filter((finding) => answers(label, finding));
        return { label, found: hits.length > 0, exact: hits.some(({ rule }) => rule === label.rule) };
      }),
    truePositives: findings.filter((finding) => finding.severity !== "info" && answered(finding)),
    falsePositives: findings.filter((finding) => countsAsFalsePositive(kind, finding) && !answered(finding)),
    mustNotFlag: labels.filter(({ rule }) => rule === null).length,
    violations: labels.flatMap((label) =>
      findings
        .filter((finding) => violates(label, finding) && !documentRules.has(finding.rule))
        .map((finding) => ({ label, finding })),
    ),
  };
}

export const labelledSummaries: Task = {
  name: "labelled-summaries",
  recognise: isLabelRecord,
  async score(records, context) {
    const check = summaryChecker(context.folder);
    const groups = [...groupBy(readItems(records, context, readLabel), ({ summary }) => summary)];
    const judged = await forEachItem(
      groups,
      context,
      ([summary]) => summary,
      async ([path, labels]) => {
        const checked = await check(path);
        for (const problem of checked.problems) context.fail(path, problem, 0);
        const result = judge(labels, checked.result.diagnostics);
        detail(path, result, checked, context);
        return { labels: labels.length, result };
      },
      ([, labels]) => labels.length,
    );
    const scored = present(judged);
    const n = scored.reduce((sum, { labels }) => sum + labels, 0);
    return { n, metrics: metricsOf(scored.map(({ result }) => result)) };
  },
};

function metricsOf(summaries: readonly JudgedSummary[]): Record<string, unknown> {
  const expected = summaries.flatMap((summary) => summary.expected);
  const recallOf = (prefix: string): Measure => {
    const some = expected.filter(({ label }) => label.rule?.startsWith(prefix));
    return ratio(some.filter(({ found }) => found).length, some.length);
  };
  const truePositives = summaries.flatMap((summary) => summary.truePositives);
  const falsePositives = summaries.flatMap((summary) => summary.falsePositives);
  const violations = summaries.flatMap((summary) => summary.violations);
  const violated = (some: typeof violations): number => new Set(some.map(({ label }) => label)).size;
  const defects = summaries.filter(({ kind }) => kind === "defects").flatMap((summary) => summary.expected);
  const sourcing = defects.filter(({ label }) => label.rule?.startsWith("sourcing/"));
  const precision = ratio(truePositives.length, truePositives.length + falsePositives.length);
  const falsePositivesOn = (kind: SummaryKind): number =>
    summaries.filter((summary) => summary.kind === kind).flatMap((summary) => summary.falsePositives).length;
  return {
    expected: expected.length,
    found: expected.filter(({ found }) => found).length,
    foundByExpectedRule: expected.filter(({ exact }) => exact).length,
    recall: recallOf(""),
    recallSourcing: recallOf("sourcing/"),
    recallLanguage: recallOf("language/"),
    recallBalance: recallOf("balance/"),
    truePositives: truePositives.length,
    falsePositives: falsePositives.length,
    falsePositiveErrors: falsePositives.filter(({ severity }) => severity === "error").length,
    falsePositivesBalanced: falsePositivesOn("balanced"),
    falsePositivesDefects: falsePositivesOn("defects"),
    falsePositivesOnesided: falsePositivesOn("onesided"),
    precision,
    f1: f1(precision, recallOf("")),
    mustNotFlag: summaries.reduce((sum, summary) => sum + summary.mustNotFlag, 0),
    mustNotFlagViolations: violated(violations),
    mustNotFlagErrors: violated(violations.filter(({ finding }) => finding.severity === "error")),
    sourcingFound: sourcing.filter(({ found }) => found).length,
    sourcingTotal: sourcing.length,
    rules: ruleTable(summaries),
  };
}

function ruleTable(summaries: readonly JudgedSummary[]): Record<string, Record<string, Measure>> {
  const expected = summaries.flatMap((summary) => summary.expected);
  const truePositives = summaries.flatMap((summary) => summary.truePositives);
  const falsePositives = summaries.flatMap((summary) => summary.falsePositives);
  const violations = summaries.flatMap((summary) => summary.violations);
  const rules = new Set([
    ...expected.map(({ label }) => label.rule ?? ""),
    ...[...truePositives, ...falsePositives, ...violations.map(({ finding }) => finding)].map(
      ({ rule }) => rule,
    ),
  ]);
  const rows = [...rules].sort().map((rule): [string, Record<string, Measure>] => {
    const own = expected.filter(({ label }) => label.rule === rule);
    const found = own.filter((entry) => entry.found).length;
    const right = truePositives.filter((finding) => finding.rule === rule).length;
    const wrong = falsePositives.filter((finding) => finding.rule === rule).length;
    return [
      rule,
      {
        expected: own.length,
        found,
        exact: own.filter(({ exact }) => exact).length,
        recall: ratio(found, own.length),
        falsePositives: wrong,
        precision: ratio(right, right + wrong),
        mustNotFlagViolations: violations.filter(({ finding }) => finding.rule === rule).length,
      },
    ];
  });
  return Object.fromEntries(rows);
}

function detail(
  path: string,
  judged: JudgedSummary,
  { summary }: CheckedSummary,
  context: TaskContext,
): void {
  const line = ({ rule, severity, span, message }: Diagnostic): string =>
    `${rule} ${severity} ${JSON.stringify(summary.file.slice(span.start, span.end))} ${message}`;
  for (const { label, found, exact } of judged.expected) {
    const what = `${path} ${label.id} ${label.rule} ${JSON.stringify(label.spans[0].text)}`;
    if (!found) context.detail(`missed ${what}`);
    else if (!exact) context.detail(`found by another rule ${what}`);
  }
  for (const finding of judged.falsePositives) context.detail(`false positive ${path} ${line(finding)}`);
  for (const { label, finding } of judged.violations) {
    context.detail(`must not flag ${path} ${label.id} ${line(finding)}`);
  }
}
