import type { Claim, Summary } from "../summary/summary.ts";
import type { Quantity } from "../text/quantity.ts";
import { SPANS_OF_TIME } from "./en/derived-values.ts";
import type { EvidenceIndex, WeighedTerm } from "./evidence-index.ts";
import { isBesideOne, numberDifference } from "./number-difference.ts";
import { isQuoted } from "./passages-near.ts";
import { rivalPassages } from "./rival-passages.ts";
import { isWithin, partOf } from "./value-contexts.ts";
import { comparable, sameValue, sharedDateParts } from "./values.ts";
import type { Passage, Source, ValueDifference } from "./verification.ts";
import { dateDifference, isClaimedBeside, isPublicationDate, isWritten, sameGrain } from "./verify-dates.ts";
import { isDifference } from "./verify-numbers.ts";

/** Values further apart than this many times count different things. */
const FURTHEST = 10;

/**
 * Values that the sources have, but of something else: a passage that tells what the claim tells beside the value has
 * another one there.
 */
export function rivalNumbers(
  summary: Summary,
  claim: Claim,
  cited: readonly Source[],
  index: EvidenceIndex,
): ValueDifference<"number">[] {
  return claim.quantities.flatMap((quantity): ValueDifference<"number">[] => {
    if (isQuoted(claim, quantity) || quantity.kind === "ordinal" || quantity.bound === "vague") return [];
    if (isDifference(claim, quantity)) return [];
    const bearers = index.sameQuantities(quantity).map(({ passage }) => passage);
    if (bearers.length === 0) return [];
    for (const passage of rivalPassages(claim, quantity.span, bearers, cited, index)) {
      if (passage.quantities.some(({ value }) => value === quantity.value)) continue;
      const [fact, ...more] = passage.quantities.filter((other) => isCounterpart(quantity, other));
      if (fact === undefined || more.length > 0) continue;
      if (isSaidInWords(fact, claim) || isBesideOne(fact, quantity, passage)) continue;
      const own = claim.quantities.find((other) => other !== quantity && sameValue(other, fact));
      // "Within twelve months. It took seventeen": the one beside the other, only what the claim says of both tells them apart.
      if (own === undefined && standsBeside(passage, bearers, index)) continue;
      if (own !== undefined && !tellsOf(quantity, own, passage, summary, claim, index)) continue;
      return [numberDifference(quantity, { passage, fact })];
    }
    return [];
  });
}

/** Whether the claim has the source's value too, as "a year" for twelve months. */
function isSaidInWords({ unit, value }: Quantity, { text }: Claim): boolean {
  return SPANS_OF_TIME.get(`${unit} ${value}`)?.test(text) ?? false;
}

function standsBeside(passage: Passage, bearers: readonly Passage[], index: EvidenceIndex): boolean {
  return index.around(passage).some((other) => bearers.includes(other));
}

function isCounterpart(claimed: Quantity, fact: Quantity): boolean {
  if (claimed.kind !== fact.kind || claimed.unit !== fact.unit || !comparable(claimed, fact)) return false;
  if (sameValue(claimed, fact) || claimed.per !== fact.per || fact.bound === "vague") return false;
  if (claimed.kind === "count" && (claimed.noun === null || claimed.noun !== fact.noun)) return false;
  const [low = 0, high = 0] = [claimed.value, fact.value].map(Math.abs).sort((a, b) => a - b);
  return high <= low * FURTHEST;
}

/** Whether the passage has more of what the claim says of the one value than of what it says of the other. */
function tellsOf(
  one: Quantity,
  other: Quantity,
  passage: Passage,
  summary: Summary,
  claim: Claim,
  index: EvidenceIndex,
): boolean {
  const sentence = summary.prose.sentences[claim.sentence];
  if (sentence === undefined) return false;
  const [ours, theirs] = [one, other].map((quantity) => {
    const part = partOf({ sentence, quantities: claim.quantities }, quantity);
    const met = ({ span, key, kind }: WeighedTerm): boolean =>
      part !== null && kind !== "value" && isWithin(span, part) && index.hasTerm(passage, key);
    return index.termsOfClaim(claim).filter(met).length;
  });
  return ours !== undefined && theirs !== undefined && ours >= 2 && theirs === 0;
}

/**
 * Dates that the sources have, but of something else: a passage that tells what the claim tells beside the date has one
 * other there.
 */
export function rivalDates(
  claim: Claim,
  cited: readonly Source[],
  index: EvidenceIndex,
): ValueDifference<"date">[] {
  return claim.dates.flatMap((mention): ValueDifference<"date">[] => {
    if (isQuoted(claim, mention) || mention.inferred || mention.end !== null) return [];
    if (index.sources.some((source) => isPublicationDate(mention, source))) return [];
    const bearers = index
      .datesLike(mention)
      .filter(({ fact }) => sharedDateParts(mention, fact) !== null)
      .map(({ passage }) => passage);
    if (bearers.length === 0) return [];
    for (const passage of rivalPassages(claim, mention.span, bearers, cited, index)) {
      const [fact, ...more] = passage.dates;
      if (fact === undefined || more.length > 0) continue;
      if (!isWritten(fact) || !sameGrain(fact, mention) || fact.relation !== mention.relation) continue;
      if (isClaimedBeside(fact, mention, claim)) continue;
      // "five pairs in 2025. There had been three in 2024": the claim takes from both.
      if (bearers.some((bearer) => areNeighbours(bearer, passage))) continue;
      return [dateDifference(mention, { passage, fact })];
    }
    return [];
  });
}

/** Whether two passages stand one behind the other in a paragraph. */
function areNeighbours(a: Passage, b: Passage): boolean {
  return a.source === b.source && a.sentence.block === b.sentence.block && Math.abs(a.index - b.index) === 1;
}
