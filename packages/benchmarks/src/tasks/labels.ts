import type { Diagnostic, Span } from "@evenhand/core";
import {
  FieldError,
  isSpanRecord,
  type JsonRecord,
  type LabelledSpan,
  optionalString,
  recordsField,
  spanField,
  stringField,
  stringsField,
} from "../data/fields.ts";
import { overlap } from "../metrics/spans.ts";

/** An expected finding, or a place where something must not be flagged. */
export interface Label {
  readonly summary: string;
  readonly id: string;
  readonly documentLevel: boolean;
  /** The expected rule; null for a must-not-flag label. */
  readonly rule: string | null;
  readonly alsoAllowed: readonly string[];
  /** The labelled place first, then the related ones. */
  readonly spans: readonly [LabelledSpan, ...LabelledSpan[]];
  /** Rules that must not fire, or "any-warning" for all of severity warning or error. */
  readonly forbidden: readonly string[];
}

export function isLabelRecord(record: JsonRecord): boolean {
  return (
    typeof record.summary === "string" &&
    isSpanRecord(record.span) &&
    ("rule" in record || "must_not_flag" in record || "rules_forbidden" in record)
  );
}

export function readLabel(record: JsonRecord): Label {
  const mustNotFlag = record.must_not_flag === true;
  const rule = mustNotFlag ? null : stringField(record, "rule");
  const forbidden = stringsField(record, "rules_forbidden");
  if (mustNotFlag && forbidden.length === 0)
    throw new FieldError('a must-not-flag record has no "rules_forbidden"');
  const span = spanField(record.span, "span");
  return {
    summary: stringField(record, "summary"),
    id: optionalString(record, "id") ?? span.text,
    documentLevel: record.level === "document",
    rule,
    alsoAllowed: stringsField(record, "also_allowed_rules"),
    spans: [
      span,
      ...recordsField(record, "related_spans").map((related) => spanField(related, "related_spans")),
    ],
    forbidden: mustNotFlag ? forbidden : [],
  };
}

/** Whether the finding is the one that the label expects, or stands in for it. */
export function answers(label: Label, finding: Pick<Diagnostic, "rule" | "span">): boolean {
  if (label.rule === null) return false;
  if (label.documentLevel && finding.rule === label.rule) return true;
  return (
    (finding.rule === label.rule || label.alsoAllowed.includes(finding.rule)) && touches(label, finding.span)
  );
}

/** Whether the finding is one that the label forbids in its place. */
export function violates(label: Label, finding: Pick<Diagnostic, "rule" | "severity" | "span">): boolean {
  const forbidden =
    label.forbidden.includes(finding.rule) ||
    (label.forbidden.includes("any-warning") && finding.severity !== "info");
  return forbidden && touches(label, finding.span);
}

function touches(label: Label, span: Span): boolean {
  return label.spans.some((labelled) => overlap(labelled, span));
}

/**
 * Which unlabelled warnings and errors are false positives, as far as a summary's own labels tell:
 * - nothing is expected in it: all of them (`balanced`);
 * - findings on the text as a whole are expected in it: those of sourcing/ (`onesided`);
 * - only findings on passages are expected in it: all but those of balance/ (`defects`).
 */
export type SummaryKind = "balanced" | "onesided" | "defects";

export function kindOf(labels: readonly Label[]): SummaryKind {
  const expecting = labels.filter(({ rule }) => rule !== null);
  if (expecting.length === 0) return "balanced";
  return expecting.some(({ documentLevel }) => documentLevel) ? "onesided" : "defects";
}

export function countsAsFalsePositive(
  kind: SummaryKind,
  { rule, severity }: Pick<Diagnostic, "rule" | "severity">,
): boolean {
  if (severity === "info") return false;
  if (kind === "onesided") return rule.startsWith("sourcing/");
  return kind === "balanced" || !rule.startsWith("balance/");
}
