import { type Diagnostic as CoreDiagnostic, lineIndex, rangeOf, type Severity } from "@evenhand/core";
import { formatProblem, type SourceProblem } from "@evenhand/core/input";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from "vscode-languageserver";
import type { Checked, CheckedSummary } from "../summary/check-summary.ts";

const SOURCE = "Evenhand";
const PASSAGE_LENGTH = 200;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** All diagnostics of a checked document, in the order of the file. */
export function diagnosticsOf(checked: Checked, uri: string, text: string): Diagnostic[] {
  if (checked.kind === "other") return [];
  if (checked.kind === "broken") {
    return [
      problemDiagnostic(
        lineRange(checked.line, text),
        DiagnosticSeverity.Error,
        "front-matter",
        checked.message,
      ),
    ];
  }
  const lines = lineIndex(checked.summary.file);
  const ofSource = (severity: DiagnosticSeverity) => (problem: SourceProblem) =>
    problemDiagnostic(
      problem.span === null ? lineRange(0, text) : rangeOf(lines, problem.span),
      severity,
      "source",
      // What is wrong elsewhere names its own place first.
      problem.path === checked.summary.path ? problem.message : `in ${formatProblem(problem)}`,
    );
  return [
    ...checked.errors.map(ofSource(DiagnosticSeverity.Error)),
    ...checked.warnings.map(ofSource(DiagnosticSeverity.Warning)),
    ...checked.result.diagnostics.map((diagnostic) => findingDiagnostic(diagnostic, checked, uri)),
  ].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** What is wrong with a configuration file, on a 0-based line of it. */
export function settingsDiagnostic(line: number, message: string): Diagnostic {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return problemDiagnostic(range, DiagnosticSeverity.Error, "settings", message);
}

/** The LSP form of a finding; each passage behind it becomes related information in its file: a source's or this one. */
export function findingDiagnostic(
  diagnostic: CoreDiagnostic,
  { summary, sources }: Pick<CheckedSummary, "summary" | "sources">,
  ownUri: string,
): Diagnostic {
  const relatedInformation = diagnostic.evidence.flatMap((evidence): DiagnosticRelatedInformation[] => {
    const uri = evidence.path === summary.path ? ownUri : sources.get(evidence.path)?.uri;
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

/** A problem with what the checks need, as against a finding. */
function problemDiagnostic(
  range: Range,
  severity: DiagnosticSeverity,
  code: string,
  message: string,
): Diagnostic {
  const stop = /[.?!]$/.test(message) ? "" : ".";
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}${stop}`;
  return { range, severity, source: SOURCE, code, message: sentence };
}

function lineRange(line: number, text: string): Range {
  const at = Math.max(0, Math.min(line, lineIndex(text).lineStarts.length - 1));
  return { start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } };
}

/** The passage on one line, cut at a word boundary. */
function shorten(passage: string): string {
  const line = passage.replace(/\s+/g, " ").trim();
  if (line.length <= PASSAGE_LENGTH) return line;
  const cut = line.slice(0, PASSAGE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), PASSAGE_LENGTH / 2))} …`;
}
