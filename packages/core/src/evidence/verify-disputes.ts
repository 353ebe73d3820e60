import type { Claim, Summary } from "../summary/summary.ts";
import type { Quantity } from "../text/quantity.ts";
import { textOfTokens } from "../text/token-run.ts";
import { matchClauses } from "./clause-match.ts";
import type { Clause } from "./clauses.ts";
import { DENIALS, DENIED_NOUNS, TELLS_OF_DISPUTE } from "./en/disputes.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isQuoted } from "./passages-near.ts";
import { meets } from "./same-clause.ts";
import { wordKey } from "./terms.ts";
import { comparable, sameValue, sharedDateParts } from "./values.ts";
import type { DisputedDifference, Passage, RankedPassage } from "./verification.ts";

/** The least that a passage beside the claim's own must match it to be about the same thing. */
const SAME_THING = 0.45;
/** Values further apart than this many times count different things. */
const FURTHEST = 2.5;
/** How much two clauses must share for one to be the opposite of the other, or its denial. */
const SAME_CLAUSE = 0.6;
const DENIED_SHARE = 0.6;
const LEAST_TERMS = 3;

/**
 * What the claim's own source says and another supplied source has otherwise: another value of the same thing, the
 * opposite, or a denial. Silent where the claim names its speaker, or where it or a sentence beside it gives the other
 * account or tells of a dispute.
 */
export function disputeDifferences(
  summary: Summary,
  claim: Claim,
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): DisputedDifference[] {
  const [best] = ranked;
  if (best === undefined || index.sources.length < 2 || claim.attribution !== null) return [];
  const beside = besideOf(summary, claim);
  if (beside.some(({ text }) => TELLS_OF_DISPUTE.test(text))) return [];
  for (const quantity of claim.quantities) {
    const found = otherValue(claim, quantity, ranked, beside, index);
    if (found !== null) return [found];
  }
  const found = opposite(claim, ranked, index) ?? denial(claim, ranked, index);
  return found === null ? [] : [found];
}

/** The claim with the one before and the one after it. */
function besideOf(summary: Summary, { index }: Claim): readonly Claim[] {
  return summary.claims.slice(Math.max(0, index - 1), index + 2);
}

function otherValue(
  claim: Claim,
  quantity: Quantity,
  ranked: readonly RankedPassage[],
  beside: readonly Claim[],
  index: EvidenceIndex,
): DisputedDifference | null {
  if (!isTelling(quantity) || isQuoted(claim, quantity)) return null;
  const same = index.sameQuantities(quantity);
  const own = ranked.find(
    ({ passage, score }) => score >= SAME_THING && same.some((located) => located.passage === passage),
  )?.passage;
  const fact = same.find(({ passage }) => passage === own)?.fact;
  if (own === undefined || fact === undefined) return null;
  const holding = new Set(same.map(({ passage }) => passage.source));
  for (const { passage, score } of index.retrieve(claim, { without: quantity.span })) {
    if (score < SAME_THING || holding.has(passage.source)) continue;
    const other = passage.quantities.find(
      (candidate) =>
        isTelling(candidate) &&
        isOfSame(candidate, quantity, fact) &&
        // A claim or passage with several values of a kind leaves open which of them the other one is.
        passage.quantities.filter((value) => isOfSame(value, quantity, fact)).length === 1 &&
        !beside.some(({ quantities }) => quantities.some((value) => isTheOther(value, candidate))),
    );
    if (other === undefined) continue;
    return {
      kind: "disputed",
      span: quantity.span,
      claimed: quantity.text,
      passage: own,
      other: passage,
      foundSpan: other.span,
      found: other.text,
    };
  }
  return null;
}

/** Whether a value is one that two counts can differ on. */
function isTelling({ kind, bound, range, restates, measures, noun, value }: Quantity): boolean {
  if (kind === "ordinal" || kind === "score" || bound === "vague" || range !== null || restates !== null)
    return false;
  return (noun !== null || measures !== null) && (kind !== "count" || Math.abs(value) > 2);
}

/** Whether a value counts or measures what the claim's does, for the same time, and is another. */
function isOfSame(candidate: Quantity, claimed: Quantity, fact: Quantity): boolean {
  if (candidate.kind !== claimed.kind || candidate.unit !== claimed.unit || candidate.per !== claimed.per)
    return false;
  if (!comparable(claimed, candidate) || isTheOther(claimed, candidate)) return false;
  const [low, high] = [Math.abs(candidate.value), Math.abs(claimed.value)].sort((a, b) => a - b);
  if (low === undefined || high === undefined || high > low * FURTHEST) return false;
  if ([claimed, fact].some((value) => isOfAnotherTime(candidate, value))) return false;
  return [claimed, fact].some(
    (value) => isSameWord(candidate.noun, value.noun) || isSameWord(candidate.measures, value.measures),
  );
}

function isTheOther(a: Quantity, b: Quantity): boolean {
  return comparable(a, b) && (sameValue(a, b) || sameValue(b, a));
}

function isSameWord(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && wordKey(a) === wordKey(b);
}

function isOfAnotherTime({ period: a }: Quantity, { period: b }: Quantity): boolean {
  return a !== null && b !== null && sharedDateParts(a, b) === null;
}

/** A clause that a source other than the claim's own has the other way. */
function opposite(
  claim: Claim,
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): DisputedDifference | null {
  const clauses = index.clausesOfClaim(claim);
  const terms = new Set(clauses.flatMap((clause) => [...clause.terms, clause.key]));
  const passages = ranked
    .filter(({ score }) => score >= SAME_THING)
    .map(({ passage }) => ({ passage, clauses: index.clausesOfPassage(passage), nearby: () => terms }));
  for (const claimed of clauses) {
    if (claimed.terms.size < LEAST_TERMS || isQuoted(claim, claimed.predicate.head)) continue;
    const matches = matchClauses(claimed, terms, passages).filter(
      ({ covered, accounted, found }) =>
        covered >= SAME_CLAUSE &&
        accounted >= SAME_CLAUSE &&
        found.predicate.opener === claimed.predicate.opener &&
        (meets(claimed.agent, found.agent) || meets(claimed.patient, found.patient)),
    );
    const own = matches.find(({ isOpposed }) => !isOpposed);
    const other = matches.find(
      ({ isOpposed, passage }) => isOpposed && passage.source !== own?.passage.source,
    );
    if (own === undefined || other === undefined) continue;
    return differenceOf(claimed, own.passage, other.passage, other.found);
  }
  return null;
}

/** A passage of another source that denies a clause of the claim. */
function denial(
  claim: Claim,
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): DisputedDifference | null {
  const own = ranked[0]?.passage;
  if (own === undefined) return null;
  const [claimed] = index.clausesOfClaim(claim);
  const terms = index.termsOfClaim(claim).map(({ key }) => key);
  if (claimed === undefined || terms.length < LEAST_TERMS) return null;
  for (const { passage } of ranked) {
    if (passage.source === own.source || !passage.sentence.tokens.some(({ lemma }) => DENIALS.has(lemma)))
      continue;
    for (const found of index.clausesOfPassage(passage)) {
      if (!isDenial(found)) continue;
      const shared = terms.filter((key) => found.terms.has(key));
      if (shared.length >= LEAST_TERMS && shared.length >= DENIED_SHARE * terms.length)
        return differenceOf(claimed, own, passage, found);
    }
  }
  return null;
}

function isDenial({ predicate }: Clause): boolean {
  const { head, negated, object } = predicate;
  if (negated || !DENIALS.has(head.lemma)) return false;
  return object === null || DENIED_NOUNS.has(object.head.lemma);
}

function differenceOf(claimed: Clause, own: Passage, other: Passage, found: Clause): DisputedDifference {
  return {
    kind: "disputed",
    span: claimed.predicate.head.span,
    claimed: claimed.predicate.head.text,
    passage: own,
    other,
    foundSpan: found.predicate.head.span,
    found: textOfTokens(found.predicate.group),
  };
}
