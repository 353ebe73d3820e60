import type { ClaimReport, Diagnostic, LintResult, Span, Verdict } from "@evenhand/core";
import { overlap } from "../metrics/spans.ts";
import type { DocumentRecord } from "../task.ts";

/** What a check says about a claim of one or more sentences. */
export interface ClaimVerdict {
  /** The worst verdict of its sentences. */
  readonly verdict: Verdict;
  /** No sentence is contradicted or unsupported, and no sourcing rule reports an error. */
  readonly faithful: boolean;
  /**
   * 0 to 1, the worst sentence's: below .1 contradicted or in error, to .5 unsupported, from .5 supported, and
   * within each by the best passage's score.
   */
  readonly score: number;
  /** The worst sentence's best passage score alone. */
  readonly evidenceScore: number;
  /** Rules of sourcing/ that fired, by severity. */
  readonly errors: ReadonlySet<string>;
  readonly warnings: ReadonlySet<string>;
}

const worstFirst: readonly Verdict[] = ["contradicted", "unsupported", "supported", "not-checkable"];

export function verdictOf({ claims, diagnostics }: Pick<LintResult, "claims" | "diagnostics">): ClaimVerdict {
  const sourcing = diagnostics.filter(({ rule }) => rule.startsWith("sourcing/"));
  const errors = sourcing.filter(({ severity }) => severity === "error");
  const verdict = worstFirst.find((candidate) => claims.some((claim) => claim.verdict === candidate));
  const checkable = claims.filter((claim) => claim.verdict !== "not-checkable");
  return {
    verdict: verdict ?? "not-checkable",
    faithful: verdict !== "contradicted" && verdict !== "unsupported" && errors.length === 0,
    score: minimum(checkable.map((claim) => sentenceScore(claim, errors))) ?? (errors.length > 0 ? 0 : 0.5),
    evidenceScore: minimum(checkable.map(bestScore)) ?? 0,
    errors: new Set(errors.map(({ rule }) => rule)),
    warnings: new Set(sourcing.filter(({ severity }) => severity === "warning").map(({ rule }) => rule)),
  };
}

function sentenceScore(claim: ClaimReport, errors: readonly Diagnostic[]): number {
  const best = bestScore(claim);
  if (claim.verdict === "contradicted" || errors.some(({ span }) => overlap(span, claim.span)))
    return 0.1 * best;
  return claim.verdict === "supported" ? 0.5 + 0.5 * best : 0.1 + 0.4 * best;
}

function bestScore({ evidence }: ClaimReport): number {
  return Math.min(1, Math.max(0, evidence[0]?.score ?? 0));
}

function minimum(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values);
}

/** 1-based place of the first shown passage that is a supporting sentence; null where none is. */
export function supportRank(
  claims: readonly ClaimReport[],
  document: DocumentRecord,
  support: ReadonlySet<number>,
): number | null {
  const gold = sentenceSpans(document.sentences ?? []).filter((_, index) => support.has(index));
  const surest = [...claims].sort((a, b) => bestScore(b) - bestScore(a))[0];
  const place =
    surest?.evidence.findIndex(({ span }) => gold.some((sentence) => overlap(sentence, span))) ?? -1;
  return place === -1 ? null : place + 1;
}

/** Where the sentences stand in a document's text, which has one a line. */
function sentenceSpans(sentences: readonly string[]): readonly Span[] {
  let start = 0;
  return sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
}
