import { type Diagnostic as CoreDiagnostic, lineIndex, rangeOf, type Severity } from "@evenhand/core";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from "vscode-languageserver";
import type { BrokenPlace, Checked, CheckedSummary } from "../summary/check-summary.ts";

const SOURCE = "Evenhand";
const UNREADABLE = "unreadable-source";
const PASSAGE_LENGTH = 200;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** All diagnostics of a checked document, in the order of the file. */
export function diagnosticsOf(checked: Checked, text: string): Diagnostic[] {
  if (checked.kind === "other") return [];
  const lines = lineIndex(text);
  const problems = checked.problems.map((problem) =>
    problemDiagnostic(problem, lines.lineStarts.length, (span) => rangeOf(lines, span)),
  );
  const findings =
    checked.kind === "summary"
      ? checked.result.diagnostics.map((diagnostic) => findingDiagnostic(diagnostic, checked.sources))
      : [];
  return [...problems, ...findings].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** The LSP form of a finding; each passage behind it becomes related information in the source's file. */
export function findingDiagnostic(
  diagnostic: CoreDiagnostic,
  sources: CheckedSummary["sources"],
): Diagnostic {
  const relatedInformation = diagnostic.evidence.flatMap((evidence): DiagnosticRelatedInformation[] => {
    const uri = sources.get(evidence.path)?.uri;
    if (uri === undefined) return [];
    return [{ location: { uri, range: evidence.range }, message: shorten(evidence.text) }];
  });
  return {
    range: diagnostic.range,
    severity: SEVERITIES[diagnostic.severity],
    source: SOURCE,
    code: diagnostic.rule,
    codeDescription: { href: diagnostic.helpUri },
    message: diagnostic.message,
    relatedInformation,
  };
}

function problemDiagnostic(
  problem: BrokenPlace,
  lineCount: number,
  toRange: (span: { start: number; end: number }) => Range,
): Diagnostic {
  return {
    range: "span" in problem ? toRange(problem.span) : lineRange(problem.line, lineCount),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: "span" in problem ? UNREADABLE : "front-matter",
    message: problem.message,
  };
}

function lineRange(line: number, lineCount: number): Range {
  const at = Math.max(0, Math.min(line, lineCount - 1));
  return { start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } };
}

/** The passage on one line, cut at a word boundary. */
function shorten(passage: string): string {
  const line = passage.replace(/\s+/g, " ").trim();
  if (line.length <= PASSAGE_LENGTH) return line;
  const cut = line.slice(0, PASSAGE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), PASSAGE_LENGTH / 2))} …`;
}
