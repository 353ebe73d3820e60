import type { CalendarDate, DateMention } from "./date.ts";
import { MONTH, MONTHS, WEEKDAY, WEEKDAYS } from "./en/calendar.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose } from "./prose.ts";

const S = "[\\s\\u00a0\\u202f]";
const YEAR = "(?:1[5-9]|20|21)\\d{2}";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";

/** One alternative per way of writing a date; the named groups carry the parts. */
const DATE = new RegExp(
  [
    `(?<![\\d.])(?<isoYear>${YEAR})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})`,
    `(?<![\\d.])(?<dayFirst>${DAY})(?:st|nd|rd|th)?(?:${S}+of)?${S}+(?<monthAfter>${MONTH})(?:,?${S}+(?<yearA>${YEAR}))?(?![\\d\\p{L}])`,
    `(?<![\\p{L}])(?<monthFirst>${MONTH})${S}+(?<dayAfter>${DAY})(?:st|nd|rd|th)?(?![\\d\\p{L}]|[.,]\\d)(?:,${S}*(?<yearB>${YEAR}))?(?!\\d)`,
    `(?<![\\p{L}])(?<monthOnly>${MONTH})(?:${S}+(?:of${S}+)?(?<yearC>${YEAR}))(?!\\d)`,
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|to|[Dd]uring|of|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|mid|and|[Bb]etween|the|[Ff]or)${S}+|mid-)(?<monthBare>${MONTH})(?![\\p{L}])`,
    `(?<![\\d.,$€£])(?<slashA>\\d{1,2})/(?<slashB>\\d{1,2})/(?<slashYear>${YEAR})`,
    `(?<![\\d.,$€£])(?<seasonA>${YEAR})[–-](?<seasonB>\\d{2})(?![\\d\\p{L}-])`,
    `(?<![\\d.,$€£\\p{L}-])(?<decade>(?:1[5-9]|20)\\d0)['’]?s(?!\\p{L})`,
    `(?<![\\d.,$€£\\p{L}-])(?<yearOnly>${YEAR})(?![\\d\\p{L}%]|[.,]\\d|${S}*(?:%|per|percent|people|dollars|euros|metres|meters|km|tonnes|crowns|members|voters))`,
    `(?<![\\p{L}])(?<weekday>${WEEKDAY})(?![\\p{L}])`,
    `(?<![\\p{L}])(?<near>today|yesterday|tomorrow)(?![\\p{L}])`,
    `(?<![\\p{L}])(?<yearWord>this|last|next)${S}+year(?![\\p{L}])`,
  ].join("|"),
  "gu",
);

/** What every date has: a digit, a month, a weekday, or one of a few words. */
const HINT = /\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|day|tomorrow|year/;

/**
 * The dates of a text.
 *
 * @param published The document's own date (ISO 8601), against which "on Tuesday" and "last year" are resolved.
 */
export function findDates(prose: Prose, published: string | null): DateMention[] {
  const reference = published === null ? null : parseIso(published);
  return prose.sentences.flatMap((sentence) =>
    (HINT.test(sentence.text) ? [...sentence.text.matchAll(DATE)] : []).flatMap((match): DateMention[] => {
      const groups = match.groups ?? {};
      const direction =
        /\b(last|next)\s+$/i.exec(sentence.text.slice(0, match.index))?.[1]?.toLowerCase() ?? "";
      const resolved = dateOf(groups, direction, reference);
      if (resolved === null) return [];
      const from = sentence.from + match.index;
      // A full stop after a month's whole name is the sentence's.
      const text = match[0].replace(/((?:\p{L}{4,}|May))\.$/u, "$1");
      const to = from + text.length;
      return [
        {
          span: spanOf(prose.mapped, from, to),
          text,
          from,
          to,
          sentence: sentence.index,
          endYear: endYearOf(groups),
          ...resolved,
        },
      ];
    }),
  );
}

/** The day of an ISO 8601 date or time as written, or null. */
export function parseIso(iso: string): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (match === null) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Resolved = Pick<DateMention, "date" | "inferred">;

function dateOf(g: Groups, direction: string, reference: CalendarDate | null): Resolved | null {
  const written = (year?: string, month?: number | null, day?: string): Resolved => ({
    date: { year: numberOr(year), month: month ?? null, day: numberOr(day) },
    inferred: false,
  });
  if (g.isoYear) return written(g.isoYear, Number(g.isoMonth), g.isoDay);
  if (g.dayFirst) return withYear(written(g.yearA, monthOf(g.monthAfter), g.dayFirst), reference);
  if (g.monthFirst) return withYear(written(g.yearB, monthOf(g.monthFirst), g.dayAfter), reference);
  if (g.monthOnly) return written(g.yearC, monthOf(g.monthOnly));
  if (g.monthBare) return monthNear(written(undefined, monthOf(g.monthBare)), direction, reference);
  if (g.decade) return written(g.decade);
  if (g.slashA && g.slashB) {
    const [a, b] = [Number(g.slashA), Number(g.slashB)];
    if (a > 12) return written(g.slashYear, b, g.slashA);
    if (b > 12) return written(g.slashYear, a, g.slashB);
    return a === b ? written(g.slashYear, a, g.slashA) : written(g.slashYear);
  }
  if (g.seasonA && g.seasonB) {
    return seasonEnd(g.seasonA, g.seasonB) === Number(g.seasonA) + 1 ? written(g.seasonA) : null;
  }
  if (g.yearOnly) return written(g.yearOnly);
  if (g.weekday) return inferredDay(weekdayBefore(reference, WEEKDAYS.get(g.weekday.toLowerCase()) ?? 0));
  if (g.near) {
    const days = { today: 0, yesterday: -1, tomorrow: 1 }[g.near as "today" | "yesterday" | "tomorrow"];
    return inferredDay(reference === null ? null : shiftDays(reference, days));
  }
  if (g.yearWord) {
    if (reference?.year == null) return null;
    const offset = { this: 0, last: -1, next: 1 }[g.yearWord as "this" | "last" | "next"];
    return { date: { year: reference.year + offset, month: null, day: null }, inferred: true };
  }
  return null;
}

/** Adds the year in which a day or month lies nearest to the document's date. */
function withYear(mention: Resolved, reference: CalendarDate | null): Resolved {
  const { date } = mention;
  if (date.year !== null || reference?.year == null || date.month === null) return mention;
  const distance = (year: number): number =>
    Math.abs(
      Date.UTC(year, (date.month ?? 1) - 1, date.day ?? 15) -
        Date.UTC(reference.year ?? year, (reference.month ?? 7) - 1, reference.day ?? 15),
    );
  const nearest = [reference.year - 1, reference.year, reference.year + 1].sort(
    (a, b) => distance(a) - distance(b),
  );
  return { date: { ...date, year: nearest[0] ?? null }, inferred: true };
}

function inferredDay(date: CalendarDate | null): Resolved | null {
  return date === null ? null : { date, inferred: true };
}

/** The last such weekday up to the document's date: news looks back. */
function weekdayBefore(reference: CalendarDate | null, weekday: number): CalendarDate | null {
  if (reference?.year == null || reference.month === null || reference.day === null) return null;
  const today = new Date(Date.UTC(reference.year, reference.month - 1, reference.day)).getUTCDay();
  return shiftDays(reference, -((today - weekday + 7) % 7));
}

function shiftDays(reference: CalendarDate, days: number): CalendarDate | null {
  if (reference.year === null || reference.month === null || reference.day === null) return null;
  const date = new Date(Date.UTC(reference.year, reference.month - 1, reference.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function monthOf(name: string | undefined): number | null {
  return MONTHS.get((name ?? "").toLowerCase().replace(".", "")) ?? null;
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** The last year of a season ("2023–24") or a decade ("the 1960s"). */
function endYearOf({ seasonA, seasonB, decade }: Groups): number | null {
  if (decade !== undefined) return Number(decade) + 9;
  return seasonB === undefined ? null : seasonEnd(seasonA, seasonB);
}

/** "last July" and "next January" look one way from the document's date; a bare month lies nearest to it. */
function monthNear(mention: Resolved, direction: string, reference: CalendarDate | null): Resolved {
  const { month } = mention.date;
  if (direction === "" || reference?.year == null || reference.month === null || month === null) {
    return withYear(mention, reference);
  }
  const past = direction === "last" && month >= reference.month ? -1 : 0;
  const coming = direction === "next" && month <= reference.month ? 1 : 0;
  return { date: { ...mention.date, year: reference.year + past + coming }, inferred: true };
}

function seasonEnd(first: string | undefined, second: string): number {
  return Math.floor(Number(first) / 100) * 100 + Number(second);
}
