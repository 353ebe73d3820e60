import type { CalendarDate } from "../date.ts";
import { type Period, shiftDays, weekdayOf } from "./days.ts";

/** Adds the year in which a day or month lies nearest to the document's date. */
export function withYear(date: CalendarDate, reference: CalendarDate | null): CalendarDate {
  if (date.year !== null || reference?.year == null || date.month === null) return date;
  const { year: base } = reference;
  const at = (year: number): number => Date.UTC(year, (date.month ?? 1) - 1, date.day ?? 15);
  const now = Date.UTC(base, (reference.month ?? 7) - 1, reference.day ?? 15);
  const [nearest = base] = [base - 1, base, base + 1].sort(
    (a, b) => Math.abs(at(a) - now) - Math.abs(at(b) - now),
  );
  return { ...date, year: nearest };
}

/** "last July" and "next January" look one way from the document's date; "this July" is of its year. */
export function monthInDirection(month: number, direction: -1 | 0 | 1, reference: CalendarDate): Period {
  const { year, month: now } = reference;
  const past = direction === -1 && now !== null && month >= now ? -1 : 0;
  const coming = direction === 1 && now !== null && month <= now ? 1 : 0;
  return { date: { year: year === null ? null : year + past + coming, month, day: null }, end: null };
}

/** The last such weekday before the date (-1), the next one after it (1), or the one coming, that day included (0). */
export function weekdayInDirection(
  weekday: number,
  direction: -1 | 0 | 1,
  reference: CalendarDate,
): Period | null {
  const today = weekdayOf(reference);
  if (today === null) return null;
  const back = (today - weekday + 7) % 7;
  const days = direction === -1 ? -(back || 7) : direction === 1 ? (7 - back) % 7 || 7 : (7 - back) % 7;
  const date = shiftDays(reference, days);
  return date && { date, end: null };
}

/** The last such weekday up to the date: news looks back. */
export function weekdayUpTo(weekday: number, reference: CalendarDate): Period | null {
  const today = weekdayOf(reference);
  const date = today === null ? null : shiftDays(reference, -((today - weekday + 7) % 7));
  return date && { date, end: null };
}
