import type { Support } from "./evidence/support-score.ts";
import type { NotCheckedReason, Verdict } from "./evidence/verification.ts";
import type { Severity, Suggestion } from "./rules/rule.ts";
import type { Balance } from "./stance/balance.ts";
import type { Range } from "./text/line-index.ts";
import type { Attribution } from "./text/quotation.ts";
import type { Span } from "./text/span.ts";

/** A passage of a source, as reported beside a diagnostic or a claim. */
export interface Evidence {
  /** Citation id, else the path. */
  readonly source: string;
  readonly path: string;
  readonly span: Span;
  readonly range: Range;
  readonly text: string;
}

export interface ScoredEvidence extends Evidence {
  /** 0 to 1, comparable across claims. */
  readonly score: number;
  /** Spans in the source of the words that the claim shares. */
  readonly matches: readonly Span[];
  /** Who says it in the source, null in the outlet's own voice. */
  readonly speaker: string | null;
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** How strongly the words tip the scale, 0 to 1; null for findings that are not about wording. */
  readonly strength: number | null;
  readonly message: string;
  readonly span: Span;
  readonly range: Range;
  /** Passages of the sources, then other places of the summary that count; these have the summary's path as source. */
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
  readonly helpUri: string;
}

/** A finding that a comment in the text silences. */
export interface SuppressedDiagnostic extends Diagnostic {
  /** What the comment gives as its reason; null where it gives none. */
  readonly reason: string | null;
}

export interface ClaimReport {
  readonly span: Span;
  readonly range: Range;
  readonly text: string;
  readonly verdict: Verdict;
  /** Why the claim is not checked; null with every other verdict. */
  readonly reason: NotCheckedReason | null;
  readonly attribution: Attribution | null;
  /** Best first, whatever the verdict. */
  readonly evidence: readonly ScoredEvidence[];
  /** How far the sources bear it out; null where it is not checked against them. */
  readonly support: Support | null;
}

export interface LintResult {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly claims: readonly ClaimReport[];
  readonly balance: Balance;
}
