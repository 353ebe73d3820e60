import type { ClaimReport, LintResult, Span, Verdict } from "@evenhand/core";
import { mean } from "../metrics/ratio.ts";
import { overlap } from "../metrics/spans.ts";
import type { DocumentRecord } from "../task.ts";

/** What a check says about a claim of one or more sentences. */
export interface ClaimVerdict {
  /** The worst verdict of its sentences. */
  readonly verdict: Verdict;
  /** No sentence is contradicted or unsupported, and no sourcing rule reports an error: what users are told. */
  readonly stands: boolean;
  /** `score` reaches `faithfulFrom`. */
  readonly faithful: boolean;
  /**
   * 0 to 1: half the least, half the mean support of its sentences; below .1 where a sentence is contradicted or a
   * sourcing rule reports an error.
   */
  readonly score: number;
  /** Mean over the sentences of their best passages' scores. */
  readonly evidenceScore: number;
  /** Rules of sourcing/ that fired, by severity. */
  readonly errors: ReadonlySet<string>;
  readonly warnings: ReadonlySet<string>;
}

/** One threshold for all sets: the support score's own middle. */
const faithfulFrom = 0.5;

const worstFirst: readonly Verdict[] = ["contradicted", "unsupported", "supported", "not-checkable"];

export function verdictOf({ claims, diagnostics }: Pick<LintResult, "claims" | "diagnostics">): ClaimVerdict {
  const sourcing = diagnostics.filter(({ rule }) => rule.startsWith("sourcing/"));
  const errors = sourcing.filter(({ severity }) => severity === "error");
  const verdict = worstFirst.find((candidate) => claims.some((claim) => claim.verdict === candidate));
  const evidenceScore = mean(claims.filter(isCheckable).map(bestScore)) ?? 0;
  const isWrong = verdict === "contradicted" || errors.length > 0;
  const score = supportOf(claims) * (isWrong ? 0.1 : 1);
  return {
    verdict: verdict ?? "not-checkable",
    stands: !isWrong && verdict !== "unsupported",
    faithful: score >= faithfulFrom,
    score,
    evidenceScore,
    errors: new Set(errors.map(({ rule }) => rule)),
    warnings: new Set(sourcing.filter(({ severity }) => severity === "warning").map(({ rule }) => rule)),
  };
}

/** A claim that cannot be checked against its sources is in the middle. */
function supportOf(claims: readonly ClaimReport[]): number {
  const scores = claims.flatMap(({ support }) => (support === null ? [] : [support.score]));
  return scores.length === 0 ? faithfulFrom : (Math.min(...scores) + (mean(scores) ?? 0)) / 2;
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
