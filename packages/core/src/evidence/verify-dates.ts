import type { Article } from "../article/article.ts";
import type { Claim } from "../summary/summary.ts";
import type { DateMention } from "../text/date.ts";
import { parseIso } from "../text/dates.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Span } from "../text/span.ts";
import type { EvidenceIndex, Located } from "./evidence-index.ts";
import { numberDifference } from "./number-difference.ts";
import { isQuoted, passagesNear } from "./passages-near.ts";
import { dateInStyle } from "./value-style.ts";
import { comparable, isFullDay, isSlip, sameValue, sharedDateParts } from "./values.ts";
import type { Difference, Passage, Source, ValueDifference } from "./verification.ts";

/** Dates of the claim that no source has, against the date that the best passage has in their place. */
export function dateDifferences(claim: Claim, cited: readonly Source[], index: EvidenceIndex): Difference[] {
  return claim.dates.flatMap((mention): Difference[] => {
    if (isQuoted(claim, mention)) return [];
    if (mention.inferred && !isFullDay(mention.date) && mention.date.month === null) return [];
    // "the next day" and "last week" are known too loosely to be held against a claim.
    if (mention.anchor === "text" || (mention.anchor === "document" && mention.end !== null)) return [];
    if (dateIsPresent(mention, index)) return [];
    const near = passagesNear(claim, mention.span, cited, index);
    // "In August and September": a month that we read no date from stands there all the same.
    if (near.some(({ passage }) => passage.text.includes(mention.text))) return [];
    const candidates = near.flatMap(({ passage }) =>
      leavesOpen(passage)
        ? []
        : passage.dates
            .filter(
              (fact) =>
                fact.anchor !== "text" && sameGrain(fact, mention) && !isClaimedBeside(fact, mention, claim),
            )
            .sort((a, b) => commonParts(b, mention) - commonParts(a, mention))
            .map((fact) => ({ passage, fact })),
    );
    // "Tuesday" is more often the day of saying than the day spoken of: a written date goes first.
    const chosen =
      candidates.find(({ fact }) => isWritten(fact)) ?? candidates[0] ?? slipOf(mention, cited, index);
    if (chosen === undefined) return [];
    return [dateDifference(mention, chosen)];
  });
}

/** A date of a claim against the one that a source has in its place. */
export function dateDifference(
  claimed: DateMention,
  { passage, fact }: Located<DateMention>,
): ValueDifference<"date"> {
  const found = writtenDate(fact);
  return {
    kind: "date",
    span: claimed.span,
    claimed: claimed.text,
    passage,
    foundSpan: fact.span,
    found,
    instead: dateInStyle(claimed.text, fact) ?? found,
  };
}

/**
 * A value that the sources have, but for another period: every passage with the value dates it otherwise than the
 * claim, which gives one value and one date, or the date right behind the value.
 */
export function boundDateDifferences(
  claim: Claim,
  cited: readonly Source[],
  index: EvidenceIndex,
): Difference[] {
  for (const value of claim.quantities) {
    const mention = dateOf(claim, value);
    if (mention === null || mention.inferred || !isTelling(value)) continue;
    if (claim.quotations.length > 0 || isQuoted(claim, value)) continue;
    const found = otherDateOf(value, mention, cited, index);
    if (found === null) continue;
    const own = valueAt(mention, value, found.passage);
    return [own === null ? found : numberDifference(value, { passage: found.passage, fact: own })];
  }
  return [];
}

/** What the passage gives for the claimed date: "71% in 2025, down from 78% in 2020" for "78% in 2025". */
function valueAt(mention: DateMention, value: Quantity, passage: Passage): Quantity | null {
  const there = passage.quantities.filter(
    (fact) =>
      fact.kind === value.kind &&
      comparable(value, fact) &&
      !sameValue(value, fact) &&
      fact.period !== null &&
      sharedDateParts(mention, fact.period) !== null,
  );
  return there.length === 1 ? (there[0] ?? null) : null;
}

/** The date that a claim gives a value for, where only one can be meant. */
function dateOf({ quantities, dates, text, span }: Claim, value: Quantity): DateMention | null {
  const [only] = dates;
  if (only !== undefined && quantities.length === 1 && dates.length === 1) {
    const [first, second] = [only.span, value.span].sort((a, b) => a.start - b.start) as [Span, Span];
    const between = text.slice(first.end - span.start, second.start - span.start);
    // "who had voted seven to four for the rule, closes the baths on 1 July": of two clauses.
    return FAR_APART.test(between) ? null : only;
  }
  const right = rightBehind(value);
  // "1.9, 2.4 and 3.1 million in 2022, 2023 and 2024"
  const listed = dates.some(({ from, to }) => right !== null && from >= right.to && to - right.to <= LISTED);
  return listed ? null : right;
}

const FAR_APART = /\S.*,.*\S.{24}/;
/** Characters from a date to the end of the next in a list. */
const LISTED = 12;
/** Characters of " for " or " (". */
const RIGHT_BEHIND = 5;

/** The value's period where it stands right behind it: "3.1 million in 2024". */
function rightBehind({ period, to }: Quantity): DateMention | null {
  return period !== null && period.from >= to && period.from - to <= RIGHT_BEHIND ? period : null;
}

function otherDateOf(
  value: Quantity,
  mention: DateMention,
  cited: readonly Source[],
  index: EvidenceIndex,
): ValueDifference<"date"> | null {
  const dated = index
    .sameQuantities(value)
    .filter(({ passage }) => isAmong(passage, cited))
    .map(({ passage, fact }) => {
      const own = rightBehind(fact);
      // "by nine to six on Tuesday" has a day of its own, whichever that was.
      if (own !== null) return { passage, dates: isWritten(own) ? [own] : [] };
      return { passage, dates: datesAround(passage, index) };
    });
  const isMonth = mention.date.month !== null && mention.date.day === null;
  // "In August and September 2024": a month beside another may stand there unread.
  if (isMonth && dated.some(({ passage }) => passage.text.includes(mention.text))) return null;
  if (dated.length === 0) return null;
  const elsewhere = dated.every(
    ({ passage, dates }) =>
      dates.length > 0 &&
      dates.every((date) => sharedDateParts(mention, date) === null) &&
      // "from 1 April, the board decided on Wednesday": the claimed day may be the one told by its weekday.
      !passage.dates.some((date) => (sharedDateParts(mention, date) ?? 0) >= DAY_AND_MONTH) &&
      !isPublicationDate(mention, passage.source),
  );
  if (!elsewhere) return null;
  for (const { passage, dates } of dated) {
    const [fact, ...more] = dates.filter((date) => sameGrain(date, mention));
    // Of several dates beside the value we can't tell which is its own.
    if (fact === undefined || more.length > 0) continue;
    return dateDifference(mention, { passage, fact });
  }
  return null;
}

/** Parts that two dates have in common where they are the same day. */
const DAY_AND_MONTH = 2;

/** Whether a value is rare enough to be known by: not a small count. */
function isTelling({ kind, value, unit }: Quantity): boolean {
  return kind === "score" || unit !== null || Math.abs(value) >= 20;
}

function isAmong(passage: Passage, cited: readonly Source[]): boolean {
  return cited.length === 0 || cited.includes(passage.source);
}

/** The dates written in a passage; where it has none, those of the sentence before it in the same paragraph. */
function datesAround(passage: Passage, index: EvidenceIndex): readonly DateMention[] {
  const written = ({ dates }: Passage): DateMention[] => dates.filter(isWritten);
  const own = written(passage);
  if (own.length > 0 || passage.dates.length > 0) return own;
  const before = index.passages[passage.index - 1];
  const beside = before?.source === passage.source && before.sentence.block === passage.sentence.block;
  return before !== undefined && beside ? written(before) : [];
}

/** Whether a date stands in the text with its number, as against "Tuesday" or "two years ago". */
export function isWritten({ text, anchor }: DateMention): boolean {
  return anchor === "calendar" && /\d/.test(text);
}

/** Whether the passage says "this year" in an article without a date: it may be the claimed one. */
function leavesOpen({ text, source }: Passage): boolean {
  return source.article.datePublished === null && /\b(?:this|last|next)\s(?:year|month|week)\b/i.test(text);
}

/** Characters of a file in which its own date stands, and of such a line. */
const HEAD = { text: 300, line: 90 };

/** Whether a line at the top of the file that is no sentence has the date: "**Newsroom, 20 October 2025**". */
function standsAtHead(date: string, { file }: Article): boolean {
  const lines = file.slice(0, HEAD.text).split("\n");
  return lines.some(
    (line) => line.length <= HEAD.line && line.includes(date) && !/[.!?]["”’]?\s*$/.test(line),
  );
}

/** Whether the date is, as far as it goes, that of the article itself; a season is no date of an article. */
export function isPublicationDate(mention: DateMention, { article }: Source): boolean {
  if (isFullDay(mention.date) && standsAtHead(mention.text, article)) return true;
  const published = article.datePublished === null ? null : parseIso(article.datePublished);
  if (published === null || mention.end !== null) return false;
  const asMention = { ...mention, date: published, inferred: false };
  return sharedDateParts(mention, asMention) !== null && !coarser(asMention, mention);
}

/** A day of a cited source in the same month, with the digits of the claim's the other way round: 12 for 21. */
function slipOf(
  mention: DateMention,
  cited: readonly Source[],
  index: EvidenceIndex,
): { readonly passage: Passage; readonly fact: DateMention } | undefined {
  const { day } = mention.date;
  if (day === null) return undefined;
  for (const passage of index.passages) {
    if (!isAmong(passage, cited)) continue;
    const fact = passage.dates.find(
      ({ date }) => date.month === mention.date.month && date.day !== null && isSlip(date.day, day),
    );
    if (fact !== undefined) return { passage, fact };
  }
  return undefined;
}

/** Whether the claim has the source's date too, as another date. */
export function isClaimedBeside(fact: DateMention, mention: DateMention, claim: Claim): boolean {
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
  return index.sources.some((source) => isPublicationDate(mention, source));
}

/** Whether `a` leaves open a day or month that `b` names. */
export function coarser(a: DateMention, b: DateMention): boolean {
  return (b.date.day !== null && a.date.day === null) || (b.date.month !== null && a.date.month === null);
}

export function sameGrain(a: DateMention, b: DateMention): boolean {
  return (
    (a.date.day === null) === (b.date.day === null) &&
    (a.date.month === null) === (b.date.month === null) &&
    (a.end === null) === (b.end === null)
  );
}

/** Equal parts of two dates, contradictions aside. */
function commonParts(a: DateMention, b: DateMention): number {
  return (["year", "month", "day"] as const).filter(
    (part) => a.date[part] !== null && a.date[part] === b.date[part],
  ).length;
}
