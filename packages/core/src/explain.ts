import type { ClaimReport, Diagnostic, ScoredEvidence } from "./diagnostic.ts";
import { type AlignedTerm, align } from "./evidence/alignment.ts";
import type { RankedPassage } from "./evidence/verification.ts";
import { claimReportOf, examine, type LintInput } from "./lint.ts";
import type { Claim } from "./summary/summary.ts";
import type { Certainty } from "./text/en/verb-groups.ts";
import { agentOf, type NounPhrase, patientOf } from "./text/predicates/predicate.ts";
import { overlaps } from "./text/span.ts";
import { textOfTokens } from "./text/token-run.ts";

/** Candidates that an explanation lists. */
const CANDIDATES = 8;
/** Candidates that count together towards support. */
const TOGETHER = 4;

/** Why a sentence of a summary got its verdict. */
export interface Explanation {
  readonly claim: ClaimReport;
  /** Why it is not checked, or null where it is. */
  readonly notCheckable: Claim["notCheckable"];
  /** Ids of the sources that it cites, in order. */
  readonly citations: readonly string[];
  /** What the sentence asserts, clause by clause. */
  readonly clauses: readonly ClauseReading[];
  /** The passages that were considered, best first. */
  readonly candidates: readonly Candidate[];
  /** Share of the sentence, 0 to 1, that the best candidates have together. */
  readonly coverage: number;
  /** What the rules say about it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A clause as it was read; a part that it does not have, or that was not found, is null. */
export interface ClauseReading {
  readonly verb: string;
  readonly agent: string | null;
  readonly patient: string | null;
  readonly negated: boolean;
  readonly certainty: Certainty;
}

export interface Candidate extends ScoredEvidence {
  /** Whether the sentence cites the passage's source. */
  readonly isCited: boolean;
  /** The sentence's telling words, names, values and dates, with their places in the passage. */
  readonly aligned: readonly AlignedTerm[];
}

/**
 * Explains the verdict on the claim at an offset of the summary.
 *
 * @param offset UTF-16 code units into the summary's file.
 * @returns null where no claim stands at the offset.
 * @throws RangeError as `lint` does.
 */
export function explain(input: LintInput, offset: number): Explanation | null {
  const { summary, sources } = input;
  const claim = summary.claims.find(({ span }) => span.start <= offset && offset <= span.end);
  const sentence = claim === undefined ? undefined : summary.prose.sentences[claim.sentence];
  if (claim === undefined || sentence === undefined) return null;
  const { index, verifications, diagnostics, files } = examine(input);
  const verification = verifications.find((other) => other.claim === claim);
  if (verification === undefined) return null;
  const cited = sources.filter(({ target }) => target !== null && claim.citations.includes(target));
  const considered = unique([...verification.evidence, ...index.retrieve(claim)]).slice(0, CANDIDATES);
  return {
    claim: claimReportOf(verification, summary, files),
    notCheckable: claim.notCheckable,
    citations: cited.map(({ id }) => id),
    clauses: index.clausesOfClaim(claim).map(({ predicate }) => ({
      verb: textOfTokens(predicate.group),
      agent: phraseOf(agentOf(predicate)),
      patient: phraseOf(patientOf(predicate)),
      negated: predicate.negated,
      certainty: predicate.certainty,
    })),
    candidates: considered.map((ranked) => ({
      ...files.scored(ranked),
      isCited: cited.includes(ranked.passage.source),
      aligned: align(claim, sentence, ranked.passage),
    })),
    coverage: index.coverage(
      claim,
      considered.slice(0, TOGETHER).map(({ passage }) => passage),
    ),
    diagnostics: diagnostics.filter(({ span }) => overlaps(span, claim.span)),
  };
}

function unique(ranked: readonly RankedPassage[]): RankedPassage[] {
  const byPassage = new Map(ranked.toReversed().map((candidate) => [candidate.passage, candidate]));
  return [...byPassage.values()].sort((a, b) => b.score - a.score || a.passage.index - b.passage.index);
}

function phraseOf(phrase: NounPhrase | null): string | null {
  return phrase === null ? null : textOfTokens(phrase.tokens);
}
