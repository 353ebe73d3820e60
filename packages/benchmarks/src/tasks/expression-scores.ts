import type { Diagnostic, Span } from "@evenhand/core";
import { type JsonRecord, spanField, stringField } from "../data/fields.ts";
import { type Measure, ratio } from "../metrics/ratio.ts";
import { overlap } from "../metrics/spans.ts";

/** An expression in the author's own voice that is loaded or opinionated. */
export interface LoadedExpression {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
  /** A language/ rule. */
  readonly category: string;
  /** Strong ones should be found; mild ones may be. */
  readonly strong: boolean;
}

export interface Found extends LoadedExpression {
  readonly found: boolean;
  /** By the rule of its category. */
  readonly exact: boolean;
}

export interface JudgedExpressions {
  readonly expressions: readonly Found[];
  readonly findings: readonly {
    readonly finding: Pick<Diagnostic, "rule" | "severity" | "span">;
    readonly right: boolean;
  }[];
}

export function readExpression(record: JsonRecord): LoadedExpression {
  const { start, end, text } = spanField(record, "start_utf16");
  return {
    file: stringField(record, "file"),
    span: { start, end },
    text,
    category: stringField(record, "category"),
    strong: record.strength !== "mild",
  };
}

export function judgeExpressions(
  expressions: readonly LoadedExpression[],
  findings: readonly Pick<Diagnostic, "rule" | "severity" | "span">[],
): JudgedExpressions {
  return {
    expressions: expressions.map((expression) => {
      const hits = findings.filter(({ span }) => overlap(span, expression.span));
      return {
        ...expression,
        found: hits.length > 0,
        exact: hits.some(({ rule }) => rule === expression.category),
      };
    }),
    findings: findings.map((finding) => ({
      finding,
      right: expressions.some(({ span }) => overlap(span, finding.span)),
    })),
  };
}

export function expressionMetrics(
  expressions: readonly Found[],
  findings: JudgedExpressions["findings"],
): Record<string, unknown> {
  const recall = (some: readonly Found[]): Measure =>
    ratio(some.filter(({ found }) => found).length, some.length);
  const precision = (some: JudgedExpressions["findings"]): Measure =>
    ratio(some.filter(({ right }) => right).length, some.length);
  const strong = expressions.filter((expression) => expression.strong);
  const categories = [
    ...new Set([
      ...expressions.map(({ category }) => category),
      ...findings.map(({ finding }) => finding.rule),
    ]),
  ].sort();
  return {
    strong: strong.length,
    recallStrong: recall(strong),
    recallAll: recall(expressions),
    foundByCategory: ratio(expressions.filter(({ exact }) => exact).length, expressions.length),
    findings: findings.length,
    precision: precision(findings),
    precisionWarnings: precision(findings.filter(({ finding }) => finding.severity !== "info")),
    rules: Object.fromEntries(
      categories.map((category) => {
        const own = strong.filter((expression) => expression.category === category);
        const fired = findings.filter(({ finding }) => finding.rule === category);
        return [
          category,
          {
            strong: own.length,
            recallStrong: recall(own),
            findings: fired.length,
            precision: precision(fired),
          },
        ];
      }),
    ),
  };
}
