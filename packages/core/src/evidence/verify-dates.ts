import type { Claim } from "../summary/summary.ts";
import type { DateMention } from "../text/date.ts";
import { parseIso } from "../text/dates.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { passagesNear } from "./passages-near.ts";
import { isFullDay, sharedDateParts } from "./values.ts";
import type { Difference, Source } from "./verification.ts";

/** Dates of the claim that no source has, against the date that the best passage has in their place. */
export function dateDifferences(claim: Claim, cited: readonly Source[], index: EvidenceIndex): Difference[] {
  return claim.dates.flatMap((mention): Difference[] => {
    if (claim.quotations.some((quotation) => quotation.from <= mention.from && mention.to <= quotation.to))
      return [];
    if (mention.inferred && !isFullDay(mention.date) && mention.date.month === null) return [];
    if (dateIsPresent(mention, index)) return [];
    const candidates = passagesNear(claim, mention.span, cited, index).flatMap(({ passage }) =>
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
