import type { Claim } from "../summary/summary.ts";
import type { Span } from "../text/span.ts";
import type { EvidenceIndex, Query } from "./evidence-index.ts";
import type { RankedPassage, Source } from "./verification.ts";

/** Below this score a passage is about something else, and its values say nothing about the claim's. */
const ABOUT_THE_SAME = 0.3;
/** The same for a part of a sentence, which must be met more fully. */
const ABOUT_THE_PART = 0.4;
/** Share of the best passage's score down to which others are looked at for a counterpart. */
const NEARLY_AS_GOOD = 0.6;

/**
 * Passages that say what the claim says beside the value at `span`, of the cited sources where it cites any: what
 * stands in the same part of the sentence as the value first, since a long claim has several facts.
 */
export function passagesNear(
  claim: Claim,
  span: Span,
  cited: readonly Source[],
  index: EvidenceIndex,
): RankedPassage[] {
  const query: Query = cited.length > 0 ? { sources: cited, without: span } : { without: span };
  const whole = nearBest(index.retrieve(claim, query), ABOUT_THE_SAME);
  const part = partAround(claim, span);
  if (whole.length > 0 || part === null) return whole;
  return nearBest(index.retrieve(claim, { ...query, within: part }), ABOUT_THE_PART);
}

function nearBest(ranked: readonly RankedPassage[], least: number): RankedPassage[] {
  const limit = Math.max(least, NEARLY_AS_GOOD * (ranked[0]?.score ?? 0));
  return ranked.filter(({ score }) => score >= limit);
}

/** The part of the sentence between commas, semicolons, colons, dashes or brackets that holds the span. */
export function partAround(claim: Claim, span: Span): Span | null {
  const before = claim.text.slice(0, span.start - claim.span.start);
  const after = claim.text.slice(span.end - claim.span.start);
  const start = Math.max(
    ...[...before.matchAll(PART_END)].map(({ index, 0: mark }) => index + mark.length),
    0,
  );
  const end = after.search(PART_END);
  const part = {
    start: claim.span.start + start,
    end: end === -1 ? claim.span.end : span.end + end,
  };
  const words = claim.text.slice(start, part.end - claim.span.start).match(/\p{L}{3,}/gu) ?? [];
  return words.length >= LEAST_WORDS ? part : null;
}

const PART_END = /[,;:()–—]\s/g;
/** A part of a sentence with fewer words says too little to find its passage by. */
const LEAST_WORDS = 5;

/** Whether a value stands inside a quotation of the claim, and is checked with the quotation's words. */
export function isQuoted(claim: Claim, value: { readonly from: number; readonly to: number }): boolean {
  return claim.quotations.some(({ from, to }) => from <= value.from && value.to <= to);
}
