import type { CalendarDate } from "../date.ts";
import { CALENDAR_UNITS, DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from "../en/calendar.ts";
import { numberOfWords, ORDINAL_WORDS } from "../en/number-words.ts";
import type { Token } from "../prose.ts";
import { centuryOf, type Period, quarterOf, seasonOf, shiftDays, shifted, yearDate } from "./days.ts";
import { monthInDirection, weekdayInDirection } from "./nearest.ts";

/** A date counted from another one; indexes into the sentence's tokens, the last one included. */
export interface RelativeDate extends Period {
  readonly first: number;
  readonly last: number;
  readonly anchor: "calendar" | "document" | "text";
}

/** Where a relative date is looked for: its sentence, and the two dates that it may be counted from. */
export interface RelativeContext {
  readonly tokens: readonly Token[];
  /** The document's own date. */
  readonly reference: CalendarDate | null;
  /** The last date written out before it in the text. */
  readonly previous: CalendarDate | null;
}

type Reader = (context: RelativeContext, at: number) => RelativeDate | null;

/** Reads what follows or precedes a word; by that word in lower case. */
export const RELATIVE_WORDS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["today", near(0)],
  ["tonight", near(0)],
  ["yesterday", near(-1)],
  ["tomorrow", near(1)],
  ["this", directed(0)],
  ["last", directed(-1)],
  ["past", directed(-1)],
  ["next", directed(1)],
  ["coming", directed(1)],
  ["previous", neighbour(-1)],
  ["preceding", neighbour(-1)],
  ["following", neighbour(1)],
  ["same", neighbour(0)],
  ["ago", counted(-1, "document")],
  ["earlier", counted(-1, "text")],
  ["later", counted(1, "text")],
  ["before", counted(-1, "text")],
  ["after", counted(1, "text")],
  ["quarter", partOfYear],
  ["half", partOfYear],
  ["century", century],
]);

function near(days: number): Reader {
  return ({ tokens, reference }, at) => {
    const token = tokens[at];
    // "Russia Today" is a name; "today's world" is no day.
    if (token === undefined || (at > 0 && /^\p{Lu}/u.test(token.text))) return null;
    if (
      /['’]s$/.test(token.text) &&
      /^(?:world|society|age|youth|young|generation)$/.test(word(tokens, at + 1))
    )
      return null;
    const date = reference && shiftDays(reference, days);
    return date && { first: at, last: at, date, end: null, anchor: "document" };
  };
}

/** "this", "last", "next" with a unit, month, weekday, season or part of the day. */
function directed(direction: -1 | 0 | 1): Reader {
  return ({ tokens, reference, previous }, at) => {
    if (reference === null) return direction === 1 ? neighbour(1)({ tokens, reference, previous }, at) : null;
    const next = word(tokens, at + 1);
    const found = (period: Period | null, last: number, anchor: RelativeDate["anchor"] = "document") => {
      const early =
        /^(?:early|earlier|late|later)$/.test(word(tokens, at - 1)) && word(tokens, at) !== "next";
      return period && { first: early ? at - 1 : at, last, ...period, anchor };
    };
    const unit = CALENDAR_UNITS.get(next);
    const after = word(tokens, at + 2);
    const article = word(tokens, at - 1) === "the";
    if (unit === "day")
      return direction === 1 && article
        ? found(fromText(1, "day", previous, reference), at + 1, "text")
        : null;
    if (unit !== undefined && !next.endsWith("s") && after !== "of") {
      if (direction !== 0 && (article || word(tokens, at) === "past")) {
        const within = /^(?:over|within|during|in|for|throughout)$/.test(word(tokens, at - 2));
        if (direction === 1 && !within) return found(fromText(1, unit, previous, reference), at + 1, "text");
        if (unit !== "weekend" && unit !== "quarter")
          return found(spell(reference, direction, 1, unit), at + 1);
      }
      return found(shifted(reference, direction, unit), at + 1);
    }
    if (DAY_PARTS.has(next) && (direction === 0 || next === "night")) {
      const date = shiftDays(reference, direction);
      return date && direction < 1 ? found({ date, end: null }, at + 1) : null;
    }
    const capital = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
    const month = capital ? MONTHS.get(next) : undefined;
    if (month !== undefined && next.length > 2) {
      if (/^\d/.test(after)) return null;
      return found(monthInDirection(month, direction, reference), at + 1);
    }
    const weekday = capital ? WEEKDAYS.get(next) : undefined;
    if (weekday !== undefined) return found(weekdayInDirection(weekday, direction, reference), at + 1);
    const season = SEASONS.get(next);
    if (season !== undefined && reference.year !== null && reference.month !== null && !/^\d/.test(after)) {
      const past = direction === -1 && reference.month < season + 3 ? -1 : 0;
      const coming = direction === 1 && reference.month >= season ? 1 : 0;
      return found(seasonOf(reference.year + past + coming, season), at + 1);
    }
    const [count, length] = countAt(tokens, at + 1);
    const counts = CALENDAR_UNITS.get(word(tokens, at + 1 + length));
    if (count === null || counts === undefined || direction === 0) return null;
    return found(spell(reference, direction, count, counts), at + 1 + length);
  };
}

/** "the following day", "the previous year", "the same month": counted from the text's last date. */
function neighbour(direction: -1 | 0 | 1): Reader {
  return ({ tokens, reference, previous }, at) => {
    const unit = CALENDAR_UNITS.get(word(tokens, at + 1));
    if (unit === undefined || word(tokens, at + 1).endsWith("s") || word(tokens, at - 1) !== "the")
      return null;
    const period = fromText(direction, unit, previous, reference);
    return period && { first: at - 1, last: at + 1, ...period, anchor: "text" };
  };
}

/** "two days ago", "a year earlier", "three weeks later", "the day before". */
function counted(direction: -1 | 1, anchor: "document" | "text"): Reader {
  return ({ tokens, reference, previous }, at) => {
    const unit =
      CALENDAR_UNITS.get(word(tokens, at - 1)) ?? (word(tokens, at - 1) === "night" ? "day" : undefined);
    if (unit === undefined) return null;
    const [count, length] = countBefore(tokens, at - 2);
    if (count === null) return null;
    const self = word(tokens, at);
    if (self === "before" || self === "after") {
      // "two days before the vote" is counted from the vote.
      const follower = tokens[at + 1];
      if (follower?.isWord && follower.wordClass !== "CCONJ") return null;
    } else if (word(tokens, at + 1) === "than" || word(tokens, at - 2) === "the") return null;
    const period =
      anchor === "document"
        ? reference && shifted(reference, direction * count, unit)
        : fromText(direction * count, unit, previous, reference);
    return period && { first: at - 1 - length, last: at, ...period, anchor };
  };
}

/** "the third quarter of 2022", "the first half of this year"; without a year, the last one begun. */
function partOfYear({ tokens, reference }: RelativeContext, at: number): RelativeDate | null {
  const ordinal = ordinalOf(word(tokens, at - 1));
  const parts = word(tokens, at) === "half" ? 2 : 4;
  if (ordinal === null || ordinal > parts) return null;
  const of = word(tokens, at + 1) === "of" ? 1 : 0;
  const follower = word(tokens, at + 1 + of);
  const months = 12 / parts;
  const partOf = (year: number): Period =>
    parts === 4
      ? quarterOf(year, ordinal)
      : {
          date: { year, month: (ordinal - 1) * months + 1, day: null },
          end: { year, month: ordinal * months, day: null },
        };
  if (/^(?:1[5-9]|20|21)\d\d$/.test(follower))
    return { first: at - 1, last: at + 1 + of, ...partOf(Number(follower)), anchor: "calendar" };
  if (reference?.year == null || reference.month === null) return null;
  const whose = /^(?:this|last|next)$/.exec(follower)?.[0];
  if (whose !== undefined && word(tokens, at + 2 + of) === "year") {
    const year = reference.year + (whose === "last" ? -1 : whose === "next" ? 1 : 0);
    return { first: at - 1, last: at + 2 + of, ...partOf(year), anchor: "document" };
  }
  const ofTheYear = of === 1 && follower === "the" && word(tokens, at + 3) === "year";
  if (!(ofTheYear || (parts === 4 && of === 0))) return null;
  const begun = (ordinal - 1) * months + 1 <= reference.month;
  return {
    first: at - 1,
    last: ofTheYear ? at + 3 : at,
    ...partOf(reference.year - (begun ? 0 : 1)),
    anchor: "document",
  };
}

function century({ tokens }: RelativeContext, at: number): RelativeDate | null {
  const ordinal = ordinalOf(word(tokens, at - 1));
  if (ordinal === null || ordinal > 30) return null;
  return { first: at - 1, last: at, ...centuryOf(ordinal), anchor: "calendar" };
}

/** A period of so many units up to the date or from it on. */
function spell(
  from: CalendarDate,
  direction: -1 | 1,
  count: number,
  unit: Parameters<typeof shifted>[2],
): Period | null {
  if (unit === "decade" || unit === "century") {
    if (from.year === null) return null;
    const years = count * (unit === "decade" ? 10 : 100) * direction;
    return ordered(yearDate(from.year), yearDate(from.year + years));
  }
  if (unit === "quarter" || unit === "weekend") return null;
  const far =
    unit === "week" ? shiftDays(from, direction * count * 7) : shifted(from, direction * count, unit)?.date;
  if (far == null) return null;
  return ordered({ ...from, month: far.month && from.month, day: far.day && from.day }, far);
}

function ordered(a: CalendarDate, b: CalendarDate): Period {
  const key = ({ year, month, day }: CalendarDate): number =>
    (year ?? 0) * 400 + (month ?? 0) * 32 + (day ?? 0);
  return key(a) <= key(b) ? { date: a, end: b } : { date: b, end: a };
}

/** Counted from the text's last date where that is precise enough, else where it has none from the document's. */
function fromText(
  count: number,
  unit: Parameters<typeof shifted>[2],
  previous: CalendarDate | null,
  reference: CalendarDate | null,
): Period | null {
  const from = previous ?? reference;
  return from && shifted(from, count, unit);
}

/** The number that begins at a token, and how many tokens it takes. */
function countAt(tokens: readonly Token[], at: number): readonly [number | null, number] {
  const text = word(tokens, at);
  if (/^\d{1,3}$/.test(text)) return [Number(text), 1];
  return [/^\p{L}/u.test(text) ? numberOfWords(text) : null, 1];
}

/** The number, article or "the" that ends at a token. */
function countBefore(tokens: readonly Token[], at: number): readonly [number | null, number] {
  if (/^(?:an?|the)$/.test(word(tokens, at))) return [1, 1];
  return countAt(tokens, at);
}

function ordinalOf(text: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text)?.[1];
  return digits !== undefined ? Number(digits) : (ORDINAL_WORDS.get(text) ?? null);
}

function word(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.text ?? "").toLowerCase().replace(/['’]s$/, "");
}
