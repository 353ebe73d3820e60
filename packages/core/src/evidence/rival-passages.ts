import type { Claim } from "../summary/summary.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { EvidenceIndex, WeighedTerm } from "./evidence-index.ts";
import { partAround } from "./passages-near.ts";
import { isWithin } from "./value-contexts.ts";
import type { Passage, Source } from "./verification.ts";

/** The least of the claim's own words round a fact by which its passage is known. */
const LEAST_TERMS = 3;
/** Share of them that a rival has itself, and with the sentences beside it. */
const RIVAL = { itself: 0.5, beside: 0.7 };
/** How little of them, against the rival, may stand round the fact where a source has it. */
const BEARERS_SHARE = 0.5;
/** Passages looked at as rivals. */
const CANDIDATES = 4;

/**
 * Passages that tell what the claim tells round a fact and don't have the fact, best first; none where a passage that
 * has it tells half as much.
 *
 * @param fact Span of the fact in the claim.
 * @param bearers The passages of all sources that have the fact.
 * @param cited The sources that the claim cites; none: all.
 */
export function rivalPassages(
  claim: Claim,
  fact: Span,
  bearers: readonly Passage[],
  cited: readonly Source[],
  index: EvidenceIndex,
): readonly Passage[] {
  // What has the fact and most of the rest itself leaves room for no rival.
  const [nearest = [], ...wider] = termsRound(claim, fact, index);
  const rounds = [nearest, ...wider].filter(
    (terms) =>
      terms.length >= LEAST_TERMS &&
      !bearers.some((bearer) => weightOf(metBy(terms, bearer, index)) / weightOf(terms) > BEARERS_SHARE),
  );
  if (rounds.length === 0) return [];
  const written = claim.text.slice(fact.start - claim.span.start, fact.end - claim.span.start);
  const ranked = index.retrieve(claim, {
    without: fact,
    ...(cited.length > 0 && { sources: cited }),
  });
  return (
    ranked
      .slice(0, CANDIDATES)
      .map(({ passage }) => passage)
      .filter((passage) => !bearers.includes(passage) && !passage.text.includes(written))
      .filter((passage) => rounds.some((terms) => isRival(passage, terms, bearers, index)))
      // What stands right round the fact must be told there too, and more fully than where the fact is.
      .filter((passage) => tellsMore(passage, nearest, bearers, index))
  );
}

/** Words of the fact's own part of the sentence that a rival must have. */
const LEAST_NEAR = 2;

function tellsMore(
  passage: Passage,
  terms: readonly WeighedTerm[],
  bearers: readonly Passage[],
  index: EvidenceIndex,
): boolean {
  if (terms.length < LEAST_NEAR) return true;
  const told = toldBy(terms, passage, bearers, index);
  if (metBy(terms, passage, index).length < LEAST_NEAR) return false;
  return bearers.every((bearer) => toldBy(terms, bearer, [passage], index) < told);
}

function isRival(
  passage: Passage,
  terms: readonly WeighedTerm[],
  bearers: readonly Passage[],
  index: EvidenceIndex,
): boolean {
  const total = weightOf(terms);
  const itself = metBy(terms, passage, index);
  if (itself.length < LEAST_TERMS || weightOf(itself) / total < RIVAL.itself) return false;
  const beside = toldBy(terms, passage, bearers, index) / total;
  if (beside < RIVAL.beside) return false;
  return bearers.every((bearer) => toldBy(terms, bearer, [passage], index) / total <= BEARERS_SHARE * beside);
}

/** What the claim says beside the fact: in its part of the sentence, and between semicolons. */
function termsRound(claim: Claim, fact: Span, index: EvidenceIndex): readonly (readonly WeighedTerm[])[] {
  const speaker = claim.attribution?.source?.span;
  const clause = between(claim, fact);
  const all = index
    .termsOfClaim(claim)
    .filter(({ span }) => isWithin(span, clause) && !overlaps(span, fact))
    .filter(({ span }) => speaker === undefined || !overlaps(span, speaker));
  const part = partAround(claim, fact);
  return part === null ? [all] : [all.filter(({ span }) => overlaps(span, part)), all];
}

/** The stretch of the claim between the semicolons round a span. */
function between({ text, span }: Claim, fact: Span): Span {
  const start = text.lastIndexOf(";", fact.start - span.start) + 1;
  const end = text.indexOf(";", fact.end - span.start);
  return { start: span.start + start, end: end === -1 ? span.end : span.start + end };
}

function metBy(
  terms: readonly WeighedTerm[],
  passage: Passage,
  index: EvidenceIndex,
): readonly WeighedTerm[] {
  return terms.filter(({ key }) => index.hasTerm(passage, key));
}

/** Weight of the terms that the passage or those beside it have, the others' left out. */
function toldBy(
  terms: readonly WeighedTerm[],
  passage: Passage,
  without: readonly Passage[],
  index: EvidenceIndex,
): number {
  const told = index.around(passage).filter((other) => !without.includes(other));
  return weightOf(terms.filter(({ key }) => told.some((other) => index.hasTerm(other, key))));
}

function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
