import { MONTH, MONTHS, WEEKDAY, WEEKDAYS } from "../../text/en/calendar.ts";

/** A day written in a line of metadata; `year` is null where the line leaves it open. */
export interface WrittenDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Offsets into the text that was searched, a weekday before it included. */
  readonly from: number;
  readonly to: number;
}

const YEAR = "(?:19|20)\\d{2}";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<weekday>${WEEKDAY}|(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\\.?),?\\s+)?(?:` +
    [
      `(?<isoYear>${YEAR})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
      `(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})\\k<mark>(?<numericYear>${YEAR})`,
      `(?<isoSlashYear>${YEAR})/(?<isoSlashMonth>\\d{2})/(?<isoSlashDay>\\d{2})`,
      `(?<dayFirst>${DAY})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<monthAfter>${MONTH})(?:,?\\s+(?<yearA>${YEAR}))?`,
      `(?<monthFirst>${MONTH})\\s+(?<dayAfter>${DAY})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<yearB>${YEAR}))?`,
    ].join("|") +
    ")(?![\\p{L}\\d])",
  "giu",
);

/** The days written in a text, in order. In numeric dates the day comes first unless that is impossible. */
export function findWrittenDates(text: string): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap((match): WrittenDate[] => {
    const parts = partsOf(match.groups ?? {});
    if (parts === null || !isDay(parts.year ?? 2000, parts.month, parts.day)) return [];
    return [{ ...parts, from: match.index, to: match.index + match[0].length }];
  });
}

/** `YYYY-MM-DD`, or null where the year is open. */
export function isoDay(date: Pick<WrittenDate, "year" | "month" | "day">): string | null {
  if (date.year === null) return null;
  const pad = (n: number): string => String(n).padStart(2, "0");
  return `${date.year}-${pad(date.month)}-${pad(date.day)}`;
}

/** A machine-written date brought to ISO 8601 with its time and offset, else the first day written in it. */
export function isoFrom(value: string): string | null {
  const clean = value.trim();
  const exact =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(clean);
  if (exact !== null) {
    const [, day = "", time, zone = ""] = exact;
    if (time === undefined) return day;
    return `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (compact !== null) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const [date] = findWrittenDates(clean);
  return date === undefined ? null : isoDay(date);
}

/**
 * The year of a day that is written without one, where the text itself settles it: a full date within a month
 * of that day. Null where no date or dates of different years are that near.
 */
export function yearNear(
  day: Pick<WrittenDate, "month" | "day">,
  dates: readonly WrittenDate[],
): number | null {
  const years = new Set<number>();
  for (const date of dates) {
    if (date.year === null) continue;
    const written = Date.UTC(date.year, date.month - 1, date.day);
    for (const year of [date.year - 1, date.year, date.year + 1]) {
      const distance = Math.abs(Date.UTC(year, day.month - 1, day.day) - written);
      if (distance <= 31 * 86_400_000) years.add(year);
    }
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

type Parts = Pick<WrittenDate, "year" | "month" | "day">;

function partsOf(g: Readonly<Record<string, string | undefined>>): Parts | null {
  const parts = (
    year: string | undefined,
    month: string | number | undefined,
    day: string | undefined,
  ): Parts => ({
    year: year === undefined ? null : Number(year),
    month:
      typeof month === "number" ? month : (MONTHS.get((month ?? "").toLowerCase().replace(".", "")) ?? 0),
    day: Number(day),
  });
  if (g.isoYear) return parts(g.isoYear, Number(g.isoMonth), g.isoDay);
  if (g.isoSlashYear) return parts(g.isoSlashYear, Number(g.isoSlashMonth), g.isoSlashDay);
  if (g.dayFirst) return parts(g.yearA, g.monthAfter, g.dayFirst);
  if (g.monthFirst) return parts(g.yearB, g.monthFirst, g.dayAfter);
  if (!g.a || !g.b || !g.numericYear) return null;
  const year = Number(g.numericYear);
  const [a, b] = [Number(g.a), Number(g.b)];
  const candidates = [
    { year, month: b, day: a },
    { year, month: a, day: b },
  ].filter(({ month, day }) => isDay(year, month, day));
  const weekday = weekdayOf(g.weekday);
  const fitting = candidates.find(
    ({ month, day }) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday,
  );
  return fitting ?? candidates[0] ?? null;
}

function weekdayOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  const start = name.toLowerCase().slice(0, 3);
  for (const [weekday, index] of WEEKDAYS) if (weekday.startsWith(start)) return index;
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
