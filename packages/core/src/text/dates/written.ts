import type { CalendarDate } from "../date.ts";
import { MONTH, MONTHS, SEASONS } from "../en/calendar.ts";
import { isOnCalendar, type Period, quarterOf, seasonOf, yearDate } from "./days.ts";

/** A date as it stands in a sentence; offsets into the sentence's text. */
export interface WrittenDate extends Period {
  readonly from: number;
  readonly to: number;
  /** "03/05/2023": both numbers could be the month; `date` holds the year alone. */
  readonly either?: readonly [number, number];
  /** Whether the day stands before the month, where both do. */
  readonly dayFirst?: boolean;
}

const S = "[\\s\\u00a0\\u202f]+";
const YEAR = "(?:1[5-9]|20|21)\\d{2}";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const BETWEEN = `(?<joint>\\s?[-–—]\\s?|${S}(?:to|and|or|until|through)${S}(?:the${S})?)`;
const END = "(?![\\d\\p{L}])";

const ISO = new RegExp(`(${YEAR})-(\\d{2})-(\\d{2})(?!\\d)`, "y");
const SLASHED = new RegExp(`(\\d{1,2})([/.])(\\d{1,2})\\2(${YEAR}|(?<=/)\\d{2})(?![\\d/])`, "y");
const DAY_FIRST = new RegExp(
  `(?<day>${DAY})(?:${BETWEEN}(?<last>${DAY}))?(?:${S}of)?(?:${S}|-)(?<month>${MONTH})(?:(?:,?${S}|-)(?<year>${YEAR}))?${END}`,
  "uy",
);
const MONTH_FIRST = new RegExp(
  `(?<month>${MONTH})${S}(?:the${S})?(?<day>${DAY})(?:${BETWEEN}(?<last>${DAY})${END})?(?![\\d\\p{L}:%]|[.,]\\d)(?:,?${S}(?<year>${YEAR})${END})?`,
  "uy",
);
const MONTH_YEAR = new RegExp(`(${MONTH})(?:,?${S}(?:of${S})?|-)(${YEAR})${END}`, "uy");
const MONTHS_TOGETHER = new RegExp(`(${MONTH})[-–—](${MONTH})(?:,?${S}(${YEAR}))?${END}`, "uy");
const YEARS = new RegExp(`(${YEAR})\\s?[-–—]\\s?(${YEAR})${END}`, "uy");
const YEAR_TO_SHORT = new RegExp(`(${YEAR})[-–—/](\\d{2})(?![\\d\\p{L}-])`, "uy");
const DECADE = /((?:1[5-9]|20)\d0)['’]?s(?!\p{L})/uy;
const SHORT_DECADE = /([2-9]0)['’]?s(?!\p{L})/uy;
const YEAR_ONLY = new RegExp(`(?:mid-)?(${YEAR})(?![\\d\\p{L}%°]|[.,:]\\d|-[\\p{L}\\d]|/\\d)`, "uy");
const QUARTER = new RegExp(`Q([1-4])(?:${S}(?:of${S})?|[-/])(${YEAR})${END}`, "uy");
const FISCAL = new RegExp(
  `(?:[Ff]iscal|[Ff]inancial)${S}(?:year${S})?(${YEAR})(?:[-–—/](\\d{4}|\\d{2}))?${END}`,
  "uy",
);
const SHORT_FISCAL = /FY\s?(\d{4}|\d{2})(?![\d\p{L}])/uy;
const SEASON = new RegExp(
  `([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter),?${S}(?:of${S})?(${YEAR})${END}`,
  "uy",
);

/** The dates that begin with the digit at `at`. */
export function readNumeric(text: string, at: number): readonly WrittenDate[] {
  const iso = matchAt(ISO, text, at);
  if (iso) return dayAt(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = matchAt(SLASHED, text, at);
  if (slashed) return readSlashed(slashed);
  const days = matchAt(DAY_FIRST, text, at);
  if (days) return readDays(days, true);
  const years = matchAt(YEARS, text, at);
  if (years && Number(years[1]) < Number(years[2]))
    return period(years, yearDate(Number(years[1])), yearDate(Number(years[2])));
  const short = matchAt(YEAR_TO_SHORT, text, at);
  if (short) {
    const [first, last] = [Number(short[1]), yearLike(short[1], short[2])];
    // "2009-12" may as well be a December.
    const isMonth = last > first + 1 && Number(short[2]) <= 12 && short[0].charAt(4) === "-";
    if (last <= first || last > first + 20 || isMonth) return [];
    return period(short, yearDate(first), yearDate(last));
  }
  const decade = matchAt(DECADE, text, at);
  if (decade) {
    const first = Number(decade[1]);
    // "the 1700s" are a century, "the 2000s" a decade.
    return period(decade, yearDate(first), yearDate(first + (first % 100 === 0 && first < 2000 ? 99 : 9)));
  }
  if (/['’]/.test(text.charAt(at - 1))) {
    const last = matchAt(SHORT_DECADE, text, at);
    return last ? period(last, yearDate(1900 + Number(last[1])), yearDate(1909 + Number(last[1]))) : [];
  }
  return [];
}

/** A year alone, "mid-2019" too. */
export function readYear(text: string, at: number): WrittenDate | null {
  const match = matchAt(YEAR_ONLY, text, at);
  return match && { ...placeOf(match), date: yearDate(Number(match[1])), end: null };
}

/** The dates that begin with the name of a month at `at`, a month alone left out. */
export function readMonth(text: string, at: number): readonly WrittenDate[] {
  const withYear = matchAt(MONTH_YEAR, text, at);
  if (withYear)
    return period(withYear, { year: Number(withYear[2]), month: monthOf(withYear[1]), day: null }, null);
  const together = matchAt(MONTHS_TOGETHER, text, at);
  if (together) {
    const year = together[3] === undefined ? null : Number(together[3]);
    const [first, last] = [monthOf(together[1]) ?? 1, monthOf(together[2]) ?? 12];
    const start = { year: year === null ? null : year - (first > last ? 1 : 0), month: first, day: null };
    return period(together, start, { year, month: last, day: null });
  }
  const days = matchAt(MONTH_FIRST, text, at);
  return days ? readDays(days, false) : [];
}

/** Quarters, financial years and seasons with their year. */
export function readPartOfYear(text: string, at: number): readonly WrittenDate[] {
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) return [{ ...placeOf(quarter), ...quarterOf(Number(quarter[2]), Number(quarter[1])) }];
  const fiscal = matchAt(FISCAL, text, at);
  if (fiscal) {
    const last = fiscal[2] === undefined ? null : yearDate(yearLike(fiscal[1], fiscal[2]));
    return period(fiscal, yearDate(Number(fiscal[1])), last);
  }
  const short = matchAt(SHORT_FISCAL, text, at);
  if (short) return period(short, yearDate(yearLike("2000", short[1])), null);
  const season = matchAt(SEASON, text, at);
  const first = SEASONS.get(season?.[1]?.toLowerCase() ?? "");
  if (season && first !== undefined) return [{ ...placeOf(season), ...seasonOf(Number(season[2]), first) }];
  return [];
}

export function monthOf(name: string | undefined): number | null {
  return MONTHS.get((name ?? "").toLowerCase().replace(".", "")) ?? null;
}

function readDays(match: RegExpExecArray, dayFirst: boolean): readonly WrittenDate[] {
  const { day = "", last, joint = "", month, year } = match.groups ?? {};
  const at = (written: string): CalendarDate => ({
    year: year === undefined ? null : Number(year),
    month: monthOf(month),
    day: Number.parseInt(written, 10),
  });
  const first = at(day);
  if (!isOnCalendar(first)) return [];
  const place = placeOf(match);
  if (last === undefined) return [{ ...place, date: first, end: null, dayFirst }];
  const second = at(last);
  if (!isOnCalendar(second)) return [];
  if (!/and|or/.test(joint)) return [{ ...place, date: first, end: second, dayFirst }];
  const cut = match[0].indexOf(joint, match[0].indexOf(day)) + joint.length;
  return [
    { from: place.from, to: place.from + cut - joint.length, date: first, end: null, dayFirst },
    { from: place.from + cut, to: place.to, date: second, end: null, dayFirst },
  ];
}

function readSlashed(match: RegExpExecArray): readonly WrittenDate[] {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const year = yearLike("2000", match[4]);
  if (a > 12) return dayAt(match, year, b, a, true);
  if (b > 12) return dayAt(match, year, a, b, false);
  if (a === b) return dayAt(match, year, a, b);
  return [{ ...placeOf(match), date: yearDate(year), end: null, either: [a, b] }];
}

function dayAt(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
  dayFirst?: boolean,
): readonly WrittenDate[] {
  const date = { year, month, day };
  if (!isOnCalendar(date)) return [];
  return [{ ...placeOf(match), date, end: null, ...(dayFirst !== undefined && { dayFirst }) }];
}

function period(match: RegExpExecArray, date: CalendarDate, end: CalendarDate | null): WrittenDate[] {
  return [{ ...placeOf(match), date, end }];
}

/** "24" beside "2023" is 2024; four digits stay as they are. */
function yearLike(model: string | undefined, digits: string | undefined): number {
  const value = Number(digits);
  return value >= 100 ? value : Math.floor(Number(model) / 100) * 100 + value;
}

function placeOf(match: RegExpExecArray): { readonly from: number; readonly to: number } {
  // A full stop after a month's whole name is the sentence's.
  const text = match[0].replace(/((?:\p{L}{4,}|May))\.$/u, "$1");
  return { from: match.index, to: match.index + text.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
