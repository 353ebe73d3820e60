import type { EvidenceIndex, Located } from "../evidence/evidence-index.ts";
import { sharedDateParts } from "../evidence/values.ts";
import type { Difference, Passage, Source, Verification } from "../evidence/verification.ts";
import { coarser } from "../evidence/verify-dates.ts";
import type { Claim } from "../summary/summary.ts";
import type { DateMention } from "../text/date.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Span } from "../text/span.ts";
import { foundAt, voiceAt } from "./found.ts";
import type { Found, ValueSpot } from "./spot.ts";

/** A value stands near a claim in passages from this share of the best one's score on. */
const NEAR = 0.35;
const MOST = 3;

/** A number or a date of a claim. */
export type Value = Quantity | DateMention;

/** @returns null for a small count that no passage has: it may be there in other words. */
export function valueSpot(
  value: Value,
  { claim, differences }: Verification,
  cited: readonly Source[],
  index: EvidenceIndex,
): ValueSpot | null {
  const other = differences.flatMap((difference) => otherValue(difference, value) ?? []);
  const ruledOut = new Set(other.map(({ path, span }) => `${path}:${span.start}`));
  const same = nearest(claim, sameValues(value, index), cited, index)
    .map(({ passage, fact }) => foundValue(passage, fact))
    .filter(({ path, span }) => !ruledOut.has(`${path}:${span.start}`));
  if (same.length + other.length === 0 && isSmallCount(value)) return null;
  return { kind: "value", span: value.span, text: value.text, same: same.slice(0, MOST), other };
}

function sameValues(value: Value, index: EvidenceIndex): readonly Located<Value>[] {
  if ("value" in value)
    return index.sameQuantities(value).filter(({ fact }) => !isSmallCount(value) || fact.unit === null);
  return index
    .datesLike(value)
    .filter(({ fact }) => sharedDateParts(value, fact) !== null && !coarser(fact, value));
}

/** "Two" of anything is in many passages, as a count of days or of metres too. */
function isSmallCount(value: Value): boolean {
  return "value" in value && value.unit === null && value.against === null && Math.abs(value.value) <= 12;
}

/** Of each source the value in the passage that is nearest to the claim; of the cited sources first. */
function nearest(
  claim: Claim,
  located: readonly Located<Value>[],
  cited: readonly Source[],
  index: EvidenceIndex,
): Located<Value>[] {
  const ranked = index.retrieve(claim);
  const least = NEAR * (ranked[0]?.score ?? 0);
  const near = ranked.filter(({ score }) => score >= least).map(({ passage }) => passage);
  const rankOf = ({ passage }: Located<Value>): number => near.indexOf(passage);
  const inOrder = located
    .filter((one) => rankOf(one) !== -1)
    .sort(
      (a, b) =>
        Number(cited.includes(b.passage.source)) - Number(cited.includes(a.passage.source)) ||
        rankOf(a) - rankOf(b),
    );
  const bySource = new Map(inOrder.toReversed().map((one) => [one.passage.source, one]));
  return inOrder.filter((one) => bySource.get(one.passage.source) === one);
}

/** What a difference puts in the value's place; null where it is about another part of the claim. */
function otherValue(difference: Difference, { span }: Value): Found | null {
  if (difference.kind === "disputed")
    return isSame(difference.span, span) ? foundWords(difference.other, difference.foundSpan) : null;
  if (difference.kind !== "number" && difference.kind !== "date") return null;
  return isSame(difference.span, span) ? foundWords(difference.passage, difference.foundSpan) : null;
}

function foundValue(passage: Passage, { from, to }: Value): Found {
  return foundAt(passage.source, [{ from, to, as: "words" }], voiceAt(passage, from));
}

/** @param span In the source's file; what stands there, where that is a value, else the passage's opening. */
function foundWords(passage: Passage, span: Span): Found {
  const fact = [...passage.quantities, ...passage.dates].find((one) => isSame(one.span, span));
  const token = passage.sentence.tokens.filter(
    (one) => one.span.start < span.end && span.start < one.span.end,
  );
  const from = fact?.from ?? token[0]?.from ?? passage.sentence.from;
  const to = fact?.to ?? token.at(-1)?.to ?? passage.sentence.to;
  return foundAt(passage.source, [{ from, to, as: "words" }], voiceAt(passage, from));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
