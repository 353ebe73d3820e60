import type { Article } from "@evenhand/core";

type DateMention = Article["dates"][number];

export interface DateJson
  extends Pick<DateMention, "span" | "text" | "endYear" | "inferred" | "anchor" | "relation"> {
  /** ISO 8601, as precise as known; the parts before the first one known as dashes; null where none is. */
  readonly date: string | null;
  /** The same, of the last day, month or year of a period; else null. */
  readonly end: string | null;
}

export function dateJson({
  span,
  text,
  date,
  end,
  endYear,
  inferred,
  anchor,
  relation,
}: DateMention): DateJson {
  return { span, text, date: isoOf(date), end: end && isoOf(end), endYear, inferred, anchor, relation };
}

/** As XML Schema writes dates with open parts: 2025, 2025-03, 2025-03-04, --03, --03-04, ---04. */
export function isoOf({ year, month, day }: DateMention["date"]): string | null {
  const two = (part: number): string => String(part).padStart(2, "0");
  if (month === null) {
    if (year !== null) return String(year).padStart(4, "0");
    return day === null ? null : `---${two(day)}`;
  }
  const head = year === null ? "-" : String(year).padStart(4, "0");
  return `${head}-${two(month)}${day === null ? "" : `-${two(day)}`}`;
}
