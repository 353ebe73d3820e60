import type { CalendarDate } from "../date.ts";
import type { CalendarUnit } from "../en/calendar.ts";

/** A period: its first day, month or year, and its last one where that is another. */
export interface Period {
  readonly date: CalendarDate;
  readonly end: CalendarDate | null;
}

export function yearDate(year: number): CalendarDate {
  return { year, month: null, day: null };
}

/** Whether year, month and day are all known. */
export function isDay(date: CalendarDate): date is { year: number; month: number; day: number } {
  return date.year !== null && date.month !== null && date.day !== null;
}

export function shiftDays(date: CalendarDate, days: number): CalendarDate | null {
  if (!isDay(date)) return null;
  const shifted = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}

/** 0 (Sunday) to 6. */
export function weekdayOf(date: CalendarDate): number | null {
  return isDay(date) ? new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() : null;
}

/** Whether a month has the day; 29 February counts in an unknown year. */
export function isOnCalendar({ year, month, day }: CalendarDate): boolean {
  if (month === null || day === null) return month === null || (month >= 1 && month <= 12);
  const last = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

export function shiftMonths(date: CalendarDate, months: number): CalendarDate | null {
  if (date.year === null || date.month === null) return null;
  const at = date.year * 12 + date.month - 1 + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1, day: null };
}

/** `count` units from a date on (back where negative), as precise as the unit: "two years ago" is a year. */
export function shifted(from: CalendarDate, count: number, unit: CalendarUnit): Period | null {
  const single = (date: CalendarDate | null): Period | null => (date === null ? null : { date, end: null });
  switch (unit) {
    case "day":
      return single(shiftDays(from, count));
    case "week":
      return weekOf(shiftDays(from, count * 7));
    case "weekend":
      return weekendOf(shiftDays(from, count * 7));
    case "month":
      return single(shiftMonths(from, count));
    case "quarter": {
      const month = shiftMonths(from, count * 3)?.month;
      const year = shiftMonths(from, count * 3)?.year;
      return year == null || month == null ? null : quarterOf(year, Math.ceil(month / 3));
    }
    case "year":
      return from.year === null ? null : single(yearDate(from.year + count));
    case "decade": {
      if (from.year === null) return null;
      const first = Math.floor(from.year / 10) * 10 + count * 10;
      return { date: yearDate(first), end: yearDate(first + 9) };
    }
    case "century":
      return from.year === null ? null : centuryOf(Math.ceil(from.year / 100) + count);
  }
}

/** Monday to Sunday. */
function weekOf(date: CalendarDate | null): Period | null {
  const weekday = date === null ? null : weekdayOf(date);
  if (date === null || weekday === null) return null;
  const monday = shiftDays(date, -((weekday + 6) % 7));
  return monday === null ? null : { date: monday, end: shiftDays(monday, 6) };
}

function weekendOf(date: CalendarDate | null): Period | null {
  const week = weekOf(date);
  const saturday = week === null ? null : shiftDays(week.date, 5);
  return saturday === null ? null : { date: saturday, end: week?.end ?? null };
}

/** @param quarter 1 to 4. */
export function quarterOf(year: number, quarter: number): Period {
  const month = quarter * 3;
  return { date: { year, month: month - 2, day: null }, end: { year, month, day: null } };
}

/** The nineteenth century (19): 1801 to 1900. */
export function centuryOf(ordinal: number): Period {
  return { date: yearDate(ordinal * 100 - 99), end: yearDate(ordinal * 100) };
}

/** A season of a year by its first month; a winter is only as precise as its year. */
export function seasonOf(year: number, first: number): Period {
  if (first === 12) return { date: yearDate(year), end: null };
  return { date: { year, month: first, day: null }, end: { year, month: first + 2, day: null } };
}
