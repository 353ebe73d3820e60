import type { CalendarDate, DateMention } from "../text/date.ts";
import { MONTHS } from "../text/en/calendar.ts";
import { SMALL_NUMBERS } from "../text/en/number-words.ts";
import type { Quantity } from "../text/quantity.ts";

/** The source's value as the summary writes numbers: "31%" for "31 percent" beside "13%". Else as the source has it. */
export function quantityInStyle(claimed: Quantity, found: Quantity): string {
  if (found.unit !== claimed.unit || found.kind !== claimed.kind || found.bound !== claimed.bound)
    return found.text;
  if (claimed.against !== null || found.against !== null) return scoreInStyle(claimed.text, found);
  const digits = /\d(?:[\d.,]*\d)?/.exec(claimed.text);
  if (digits === null) return wordInStyle(claimed, found) ?? found.text;
  const written = Number(digits[0].replaceAll(",", ""));
  if (!(written > 0) || claimed.value === 0) return found.text;
  const core = Number(((Math.abs(found.value) * written) / Math.abs(claimed.value)).toPrecision(9));
  const [whole, decimals = ""] = String(core).split(".");
  // "0.0039 billion" is in nobody's style.
  if (whole === undefined || decimals.length > 2 || core < 1) return found.text;
  const grouped = /\d,\d{3}/.test(digits[0]) || core >= 10_000;
  const shown = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  const number = decimals === "" ? shown : `${shown}.${decimals}`;
  return claimed.text.slice(0, digits.index) + number + claimed.text.slice(digits.index + digits[0].length);
}

function scoreInStyle(claimed: string, found: Quantity): string {
  const joint = /^\d+(\s?[-–—−:]\s?)\d+$/.exec(claimed)?.[1];
  return joint === undefined || found.against === null
    ? found.text
    : `${found.value}${joint}${found.against}`;
}

/** "Twelve" for "12" where the summary writes "Thirteen". */
function wordInStyle({ text }: Quantity, found: Quantity): string | null {
  const [first = ""] = text.split(/(?=[\s-])/);
  if (!SMALL_NUMBERS.has(first.toLowerCase())) return null;
  const word = [...SMALL_NUMBERS].find(([, value]) => value === Math.abs(found.value))?.[0];
  if (word === undefined || !SMALL_NUMBERS.has(text.toLowerCase())) return null;
  return /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The source's date in the order in which the summary writes days and months; null where it writes otherwise. */
export function dateInStyle(claimed: string, { date, end, inferred }: DateMention): string | null {
  if (end !== null) return null;
  const shape = SHAPES.find(([pattern]) => pattern.test(claimed))?.[1];
  return shape === undefined ? null : shape(date, inferred);
}

type Shape = (date: CalendarDate, inferred: boolean) => string | null;

const LONG_MONTHS: readonly string[] = [...MONTHS.keys()]
  .slice(0, 12)
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));

const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^\d{1,2} \p{L}{3,} \d{4}$/u, (date, inferred) => dayAndMonth(date, inferred, "day", true)],
  [/^\d{1,2} \p{L}{3,}$/u, (date, inferred) => dayAndMonth(date, inferred, "day", false)],
  [/^\p{L}{3,} \d{1,2}, \d{4}$/u, (date, inferred) => dayAndMonth(date, inferred, "month", true)],
  [/^\p{L}{3,} \d{1,2}$/u, (date, inferred) => dayAndMonth(date, inferred, "month", false)],
];

function dayAndMonth(
  { year, month, day }: CalendarDate,
  inferred: boolean,
  first: "day" | "month",
  withYear: boolean,
): string | null {
  const name = month === null ? undefined : LONG_MONTHS[month - 1];
  if (name === undefined || day === null) return null;
  const known = withYear && !inferred && year !== null;
  if (first === "day") return known ? `${day} ${name} ${year}` : `${day} ${name}`;
  return known ? `${name} ${day}, ${year}` : `${name} ${day}`;
}
