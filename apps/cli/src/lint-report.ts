import type { ClaimReport, Diagnostic, LintResult, Span } from "@evenhand/core";
import type { Problem } from "@evenhand/core/node";

/** A source of a checked file, as far as a report needs it. */
export interface CitedSource {
  /** Citation id, else the path. */
  readonly id: string;
  /** As in the evidence that lies in it. */
  readonly path: string;
  readonly url: string | null;
  readonly headline: string | null;
  /** Hexadecimal, of its own text: another text, another digest. */
  readonly digest: string;
  /** The sentences that hold evidence of a finding. */
  readonly sentences: readonly { readonly span: Span; readonly text: string }[];
}

/** A suggestion that was made. */
export interface FixMade {
  readonly rule: string;
  /** 1-based, in the text as it was in that round. */
  readonly line: number;
  readonly title: string;
}

/** Plain data throughout. */
export interface CheckedFile {
  readonly result: LintResult;
  /** Findings that a baseline has accepted; `result` has them no longer. */
  readonly accepted?: readonly Diagnostic[];
  /** The text with the suggestions made that were asked for; `result` is of it. Not there where none was. */
  readonly output?: string;
  readonly fixes?: readonly FixMade[];
  /** The file's text as read. */
  readonly text: string;
  readonly sources: readonly CitedSource[];
  /** All that is asked of a summary, or how a text is worded; nothing where no rule could be applied. */
  readonly checked: "summary" | "wording" | "nothing";
  /** How many words of prose it has, noise left out. */
  readonly words: number;
  readonly namesSources: boolean;
}

export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Claims that can be checked. */
  readonly claims: number;
  readonly supported: number;
}

/** All that one run found. */
export interface LintReport {
  readonly files: readonly CheckedFile[];
  /** Files that could not be used. */
  readonly errors: readonly Problem[];
  /** Remarks on files that could be. */
  readonly warnings: readonly Problem[];
  readonly totals: Totals;
}

/** The report with findings at error alone, in its totals too. */
export function errorsOnly(report: LintReport): LintReport {
  const files = report.files.map(errorsOf);
  return { ...report, files, totals: totalsOf(files) };
}

/** The file with its findings at error alone, set aside or not. */
export function errorsOf({ result, accepted, ...file }: CheckedFile): CheckedFile {
  return {
    ...file,
    result: {
      ...result,
      diagnostics: result.diagnostics.filter(isError),
      suppressed: result.suppressed.filter(isError),
    },
    ...(accepted === undefined ? {} : { accepted: accepted.filter(isError) }),
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** The text that the findings' spans lie in. */
export function textOf({ text, output = text }: Pick<CheckedFile, "text" | "output">): string {
  return output;
}

/** The sentence of the file that has all of the span. */
export function claimAround(
  { result }: Pick<CheckedFile, "result">,
  { start, end }: Span,
): ClaimReport | undefined {
  return result.claims.find(({ span }) => span.start <= start && end <= span.end);
}

/** Counts the claims that can be checked, and those of them that a source supports. */
export function countClaims(result: LintResult): { readonly claims: number; readonly supported: number } {
  const checkable = result.claims.filter(({ verdict }) => verdict !== "not-checkable");
  return {
    claims: checkable.length,
    supported: checkable.filter(({ verdict }) => verdict === "supported").length,
  };
}

export function totalsOf(files: readonly CheckedFile[]): Totals {
  const totals = { files: files.length, errors: 0, warnings: 0, infos: 0, claims: 0, supported: 0 };
  for (const { result } of files) {
    for (const { severity } of result.diagnostics) totals[`${severity}s`]++;
    const { claims, supported } = countClaims(result);
    totals.claims += claims;
    totals.supported += supported;
  }
  return totals;
}
