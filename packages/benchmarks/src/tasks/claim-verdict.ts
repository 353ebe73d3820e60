import type { ClaimReport, LintResult, Span, Verdict } from "@evenhand/core";
import { mean } from "../metrics/ratio.ts";
import { overlap } from "../metrics/spans.ts";
import type { DocumentRecord } from "../task.ts";

/** What a check says about a claim of one or more sentences. */
export interface ClaimVerdict {
  /** The worst verdict of its sentences. */
  readonly verdict: Verdict;
  /** No sentence is contradicted or unsupported, and no sourcing rule reports an error. */
  readonly faithful: boolean;
  /**
   * 0 to 1, by the worst sentence: below .1 where it is contradicted or in error, to .5 unsupported, from .5
   * supported; within each by `evidenceScore`.
   */
  readonly score: number;
  /** Mean over the sentences of their best passages' scores. */
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
  const evidenceScore = mean(claims.filter(isCheckable).map(bestScore)) ?? 0;
  return {
    verdict: verdict ?? "not-checkable",
    faithful: verdict !== "contradicted" && verdict !== "unsupported" && errors.length === 0,
    score: scoreOf(errors.length > 0 ? "contradicted" : (verdict ?? "not-checkable"), evidenceScore),
    evidenceScore,
    errors: new Set(errors.map(({ rule }) => rule)),
    warnings: new Set(sourcing.filter(({ severity }) => severity === "warning").map(({ rule }) => rule)),
  };
}

function scoreOf(verdict: Verdict, evidenceScore: number): number {
  if (verdict === "contradicted") return 0.1 * evidenceScore;
  return verdict === "unsupported" ? 0.1 + 0.4 * evidenceScore : 0.5 + 0.5 * evidenceScore;
}

function isCheckable({ verdict }: ClaimReport): boolean {
  return verdict !== "not-checkable";
}

function bestScore({ evidence }: ClaimReport): number {
  return Math.min(1, Math.max(0, evidence[0]?.score ?? 0));
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
