import { lint, parseSummary, type Severity, type Span } from "@evenhand/core";
import { literalMarkdown } from "./markdown.ts";

/** A finding about wording, its span in the text as given. */
export interface WordingFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly text: string;
}

export interface CheckedText {
  /** Spans of the sentences in the text as given. */
  readonly sentences: readonly Span[];
  readonly findings: readonly WordingFinding[];
}

/** The language/ findings in a text that has no sources. */
export function checkWording(text: string): CheckedText {
  const { markdown, toPlain } = literalMarkdown(text);
  const summary = parseSummary({ path: "text.md", text: markdown });
  const plainSpan = ({ start, end }: Span): Span => ({
    start: toPlain(start),
    end: end > start ? toPlain(end - 1) + 1 : toPlain(end),
  });
  const findings = lint({ summary, sources: [] })
    .diagnostics.filter(({ rule }) => rule.startsWith("language/"))
    .map(({ rule, severity, span }) => {
      const plain = plainSpan(span);
      return { rule, severity, span: plain, text: text.slice(plain.start, plain.end) };
    });
  return { sentences: summary.prose.sentences.map(({ span }) => plainSpan(span)), findings };
}

/** Whether a finding is more than information. */
export function isAlarm({ severity }: { readonly severity: Severity }): boolean {
  return severity !== "info";
}
