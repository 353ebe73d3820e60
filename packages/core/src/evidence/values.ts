import type { CalendarDate, DateMention } from "../text/date.ts";
import type { Quantity } from "../text/quantity.ts";

/** Whether two quantities measure in the same thing, so that their values can be compared. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if ((a.against === null) !== (b.against === null)) return false;
  // Someone's age is no span of time, and an order of magnitude no value.
  if ((a.measures === "age") !== (b.measures === "age") && a.unit === b.unit) return false;
  if ((a.bound === "vague") !== (b.bound === "vague")) return false;
  if (a.kind === "percent" || b.kind === "percent") {
    // "0.4" may leave out the points that another sentence names; a percentage never does.
    return (
      a.unit === b.unit ||
      (a.unit === "point" && b.kind === "count") ||
      (b.unit === "point" && a.kind === "count")
    );
  }
  if (a.unit !== null && b.unit !== null) return a.unit === b.unit;
  // A count may leave out its unit ("412 million" crowns), but only where both are large.
  if (a.unit !== b.unit)
    return (
      Math.min(Math.abs(a.value), Math.abs(b.value)) >= 1e4 || a.kind === "measure" || b.kind === "measure"
    );
  return true;
}

/** How far an approximate figure may lie from the exact one, as a share. */
const APPROXIMATELY = 0.08;
/** How many times "more than" the figure itself may be, and where that is a round number: "more than a million". */
const BEYOND = 1.1;
const FAR_BEYOND = 2;

/** Whether the claimed value is the source's: the same, rounded, or within what the claim's own wording allows. */
export function sameValue(claimed: Quantity, found: Quantity): boolean {
  if (claimed.against !== null || found.against !== null) {
    const same = claimed.value === found.value && claimed.against === found.against;
    return same || (claimed.value === found.against && claimed.against === found.value);
  }
  const [x, y] = [Math.abs(claimed.value), Math.abs(found.value)];
  if (x === y || roundsTo(x, y) || roundsTo(y, x)) return true;
  // "three hours" for 3 hours 40 minutes: the whole ones, or the nearest.
  if (claimed.unit === "hour" || claimed.unit === "year") {
    if (Number.isInteger(x) && (Math.floor(y) === x || Math.round(y) === x)) return true;
  }
  if (claimed.bound === "at-least")
    return y > x && y <= x * (significantDigits(x) === 1 ? FAR_BEYOND : BEYOND);
  const fraction = claimed.kind === "percent" && /^\p{L}/u.test(claimed.text);
  return (claimed.bound === "approximate" || fraction) && Math.abs(x - y) <= APPROXIMATELY * Math.max(x, y);
}

/** A value rounded to two significant digits or more is at most a twentieth off; what is farther need not be rounded. */
const MOST_ROUNDED = 0.06;

/** Whether `precise`, rounded to as many significant digits as `rounded` shows, is `rounded`. */
function roundsTo(precise: number, rounded: number): boolean {
  // A whole number of two digits or less shows none too many.
  if (rounded === 0 || precise === 0 || (precise < 100 && Number.isInteger(precise))) return false;
  if (Math.abs(precise - rounded) > MOST_ROUNDED * rounded) return false;
  const digits = significantDigits(rounded);
  return (
    digits >= 2 && digits < significantDigits(precise) && Number(precise.toPrecision(digits)) === rounded
  );
}

function significantDigits(value: number): number {
  const [mantissa = ""] = Number(value.toPrecision(12)).toExponential().split("e");
  return mantissa.replace(".", "").length;
}

/** How many of year, month and day two dates share, or null where they contradict each other. */
export function sharedDateParts(a: DateMention, b: DateMention): number | null {
  if (a.end !== null || b.end !== null) return sharedPeriod(a, b);
  let shared = 0;
  for (const part of ["year", "month", "day"] as const) {
    const [x, y] = [a.date[part], b.date[part]];
    if (x === null || y === null) continue;
    if (x !== y) {
      // A year that the document's own date supplied may be the wrong one.
      if (part === "year" && (a.inferred || b.inferred)) continue;
      return null;
    }
    shared++;
  }
  return shared;
}

/** Two periods are the same or not; a single date shares what it lies in. */
function sharedPeriod(a: DateMention, b: DateMention): number | null {
  // "10 to 31 October": a year that neither writes was read from what stands round it.
  if (a.text.toLowerCase() === b.text.toLowerCase() && !/\d{4}/.test(a.text)) return 2;
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first === null || second === null) return null;
  if (a.end !== null && b.end !== null) return first[0] === second[0] && first[1] === second[1] ? 2 : null;
  const [period, other] = a.end !== null ? [first, second] : [second, first];
  return period[0] <= other[0] && other[1] <= period[1] ? 1 : null;
}

/** The first and last day that a date can mean, as numbers that follow each other in time. */
function boundsOf({ date, end }: DateMention): readonly [number, number] | null {
  const last = end ?? date;
  if (date.year === null || last.year === null) return null;
  return [
    date.year * 400 + (date.month ?? 1) * 32 + (date.day ?? 1),
    last.year * 400 + (last.month ?? 12) * 32 + (last.day ?? 31),
  ];
}

export function isFullDay(date: CalendarDate): boolean {
  return date.month !== null && date.day !== null;
}

/** Whether one number looks like a slip for the other: its digits swapped, or one of three or more wrong. */
export function isSlip(a: number, b: number): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === y || x.length !== y.length || x.length < 2) return false;
  if ([...x].sort().join("") === [...y].sort().join("")) return true;
  return x.length >= 3 && [...x].filter((digit, i) => digit !== y[i]).length === 1;
}

function digitsOf(value: number): string {
  return String(Math.abs(value)).replace(".", "");
}
