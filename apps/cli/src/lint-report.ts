import { type CheckedText, countClaims, type Totals, totalsOf } from "@evenhand/answers";
import type { ClaimReport, Diagnostic, Span } from "@evenhand/core";
import type { Problem } from "@evenhand/core/node";

export { countClaims, type Totals, totalsOf };

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
export interface CheckedFile extends CheckedText {
  readonly fixes?: readonly FixMade[];
  /** The file's text as read. */
  readonly text: string;
  readonly sources: readonly CitedSource[];
  readonly namesSources: boolean;
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
