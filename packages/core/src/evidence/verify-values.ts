import type { Claim } from "../summary/summary.ts";
import type { DateMention } from "../text/date.ts";
import { parseIso } from "../text/dates.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Span } from "../text/span.ts";
import type { EvidenceIndex, Query } from "./evidence-index.ts";
import { comparable, isFullDay, sameValue, sharedDateParts } from "./values.ts";
import type { Difference, Passage, RankedPassage, Source } from "./verification.ts";

/** Below this score a passage is about something else, and its values say nothing about the claim's. */
const ABOUT_THE_SAME = 0.3;
/** The same for a part of a sentence, which must be met more fully. */
const ABOUT_THE_PART = 0.4;
/** Share of the best passage's score down to which others are looked at for a counterpart. */
const NEARLY_AS_GOOD = 0.6;

/** Numbers of the claim that no source has, against the number that the best passage has in their place. */
export function numberDifferences(
  claim: Claim,
  cited: readonly Source[],
  index: EvidenceIndex,
): Difference[] {
  return claim.quantities.flatMap((quantity): Difference[] => {
    if (!isCheckable(claim, quantity) || isPresent(quantity, index)) return [];
    const near = passagesNear(claim, quantity.span, cited, index);
    const passages = near.map(({ passage }) => passage);
    if (isArithmetic(quantity, passages)) return [];
    const counterpart = counterpartOf(claim, quantity, near, index);
    if (counterpart === null) return [];
    const { passage, fact } = counterpart;
    return [
      {
        kind: "number",
        span: quantity.span,
        claimed: quantity.text,
        passage,
        foundSpan: fact.span,
        found: fact.text,
      },
    ];
  });
}

/**
 * Passages that say what the claim says beside the value at `span`, of the cited sources where it cites any: what
 * stands in the same part of the sentence as the value first, since a long claim has several facts.
 */
function passagesNear(
  claim: Claim,
  span: Span,
  cited: readonly Source[],
  index: EvidenceIndex,
): RankedPassage[] {
  const query: Query = cited.length > 0 ? { sources: cited, without: span } : { without: span };
  const whole = index.retrieve(claim, query).filter(({ score }) => score >= ABOUT_THE_SAME);
  const part = partAround(claim, span);
  if (whole.length > 0 || part === null) return whole;
  return index.retrieve(claim, { ...query, within: part }).filter(({ score }) => score >= ABOUT_THE_PART);
}

/** The part of the sentence between commas, semicolons, colons, dashes or brackets that holds the span. */
function partAround(claim: Claim, span: Span): Span | null {
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

function isCheckable(claim: Claim, quantity: Quantity): boolean {
  if (quantity.kind === "ordinal") return false;
  if (claim.quotations.some((quotation) => quotation.from <= quantity.from && quantity.to <= quotation.to))
    return false;
  // "two" without a unit or a noun is as often a pronoun as a number.
  return (
    quantity.unit !== null ||
    quantity.noun !== null ||
    quantity.against !== null ||
    Math.abs(quantity.value) > 12
  );
}

/** Whether any source has the value, in any place: then it may be bound wrongly, but it is not made up. */
function isPresent(quantity: Quantity, index: EvidenceIndex): boolean {
  const near = index.quantitiesNear(quantity.value);
  if (near.some(({ fact }) => comparable(quantity, fact) && sameValue(quantity, fact))) return true;
  const digits = /\d[\d.,]*\d/.exec(quantity.text)?.[0];
  if (digits === undefined || quantity.kind === "percent" || quantity.against !== null) return false;
  // A number that we read differently in the source ("aged 61", a table) still stands there.
  const written = new RegExp(`(?<![\\d.,])${digits.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d|\\s?%|\\s+per)`);
  return index.sources.some(({ article }) => written.test(article.prose.text));
}

/** Whether the value is the sum or difference of two values of one passage, or the share of one in the other. */
function isArithmetic(quantity: Quantity, passages: readonly Passage[]): boolean {
  const wanted = Math.abs(quantity.value);
  const close = (value: number): boolean => Math.abs(value - wanted) <= 0.01 * wanted;
  return passages.slice(0, 3).some(({ quantities }) =>
    quantities.some((first, i) =>
      quantities.some((second, j) => {
        const [a, b] = [Math.abs(first.value), Math.abs(second.value)];
        if (i === j || b === 0 || !comparable(first, second)) return false;
        if (comparable(first, quantity) && (close(a + b) || close(a - b))) return true;
        if (quantity.kind === "percent") return close((a / b) * 100) || close(((a - b) / b) * 100);
        return quantity.unit === null && (close(a / b) || close(b / a));
      }),
    ),
  );
}

/** The value that stands in the claimed one's place in the best passage that has one. */
function counterpartOf(
  claim: Claim,
  quantity: Quantity,
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): { readonly passage: Passage; readonly fact: Quantity } | null {
  const best = ranked[0]?.score ?? 0;
  for (const { passage, score } of ranked) {
    if (score < NEARLY_AS_GOOD * best) break;
    const candidates = passage.quantities.filter(
      (fact) =>
        comparable(quantity, fact) &&
        fact.kind === quantity.kind &&
        ratio(fact.value, quantity.value) <= FURTHEST &&
        // What another number of the claim already accounts for can't be this one's counterpart.
        !claim.quantities.some(
          (other) => other !== quantity && comparable(other, fact) && sameValue(other, fact),
        ),
    );
    const sameNoun = candidates.filter((fact) => fact.noun === quantity.noun);
    const chosen =
      quantity.unit === null && quantity.against === null
        ? sameNoun.filter((fact) => fact.noun !== null)
        : candidates;
    const [fact] = chosen.sort((a, b) => ratio(a.value, quantity.value) - ratio(b.value, quantity.value));
    if (fact !== undefined && index.passages[passage.index] === passage) return { passage, fact };
  }
  return null;
}

/** Values further apart than ten times, as a logarithm, count different things. */
const FURTHEST = Math.log(10);

function ratio(a: number, b: number): number {
  return Math.abs(Math.log((Math.abs(a) + 1e-9) / (Math.abs(b) + 1e-9)));
}

/** Dates of the claim that no source has, against the date that the best passage has in their place. */
export function dateDifferences(claim: Claim, cited: readonly Source[], index: EvidenceIndex): Difference[] {
  return claim.dates.flatMap((mention): Difference[] => {
    if (claim.quotations.some((quotation) => quotation.from <= mention.from && mention.to <= quotation.to))
      return [];
    if (mention.inferred && !isFullDay(mention.date) && mention.date.month === null) return [];
    if (dateIsPresent(mention, index)) return [];
    const near = passagesNear(claim, mention.span, cited, index);
    const candidates = near
      .filter(({ score }) => score >= NEARLY_AS_GOOD * (near[0]?.score ?? 0))
      .flatMap(({ passage }) =>
        passage.dates
          .filter((fact) => sameGrain(fact, mention) && !isClaimedBeside(fact, mention, claim))
          .sort((a, b) => commonParts(b, mention) - commonParts(a, mention))
          .map((fact) => ({ passage, fact })),
      );
    // "Tuesday" is more often the day of saying than the day spoken of: a written date goes first.
    const chosen = candidates.find(({ fact }) => /\d/.test(fact.text)) ?? candidates[0];
    if (chosen === undefined) return [];
    const { passage, fact } = chosen;
    return [
      {
        kind: "date",
        span: mention.span,
        claimed: mention.text,
        passage,
        foundSpan: fact.span,
        found: writtenDate(fact),
      },
    ];
  });
}

/** Whether the claim has the source's date too, as another date. */
function isClaimedBeside(fact: DateMention, mention: DateMention, claim: Claim): boolean {
  return claim.dates.some((other) => other !== mention && sharedDateParts(other, fact) !== null);
}

/** The date as the source writes it; "Tuesday" with the day that it was. */
function writtenDate({ text, date: { year, month, day } }: DateMention): string {
  if (/\d/.test(text) || year === null || month === null || day === null) return text;
  const iso = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  return `${text}, ${iso}`;
}

function dateIsPresent(mention: DateMention, index: EvidenceIndex): boolean {
  if (
    index
      .datesLike(mention)
      .some(({ fact }) => sharedDateParts(mention, fact) !== null && !coarser(fact, mention))
  )
    return true;
  return index.sources.some(({ article }) => {
    const published = article.datePublished === null ? null : parseIso(article.datePublished);
    if (published === null) return false;
    const asMention = { ...mention, date: published, endYear: null, inferred: false };
    return sharedDateParts(mention, asMention) !== null && !coarser(asMention, mention);
  });
}

/** Whether `a` leaves open a day or month that `b` names. */
function coarser(a: DateMention, b: DateMention): boolean {
  return (b.date.day !== null && a.date.day === null) || (b.date.month !== null && a.date.month === null);
}

function sameGrain(a: DateMention, b: DateMention): boolean {
  return (
    (a.date.day === null) === (b.date.day === null) &&
    (a.date.month === null) === (b.date.month === null) &&
    (a.endYear === null) === (b.endYear === null)
  );
}

/** Equal parts of two dates, contradictions aside. */
function commonParts(a: DateMention, b: DateMention): number {
  return (["year", "month", "day"] as const).filter(
    (part) => a.date[part] !== null && a.date[part] === b.date[part],
  ).length;
}
