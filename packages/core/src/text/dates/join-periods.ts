import type { ReadDate } from "./read-sentence.ts";

/**
 * Joins what a dash makes one period ("3 May – 5 June", "January–March 2023"), and marks the ends of one that
 * words join: "from 2019 to 2021", "between 3 May and 5 June" stay two dates, each with its relation.
 */
export function joinPeriods(dates: readonly ReadDate[], text: string): readonly ReadDate[] {
  if (dates.length < 2) return dates;
  const joined: ReadDate[] = [];
  for (const last of dates) {
    const first = joined.at(-1);
    const joint = first === undefined ? null : jointOf(first, last, text);
    if (first === undefined || joint === null) {
      joined.push(last);
      continue;
    }
    const { year } = last.date;
    // A first end without a year has the last one's, or the one before: "November to March 2023".
    const back = (first.date.month ?? 0) > (last.date.month ?? 12) ? 1 : 0;
    const date =
      first.date.year === null && year !== null ? { ...first.date, year: year - back } : first.date;
    if (joint === "dash") joined[joined.length - 1] = { ...first, to: last.to, date, end: last.date };
    else {
      joined[joined.length - 1] = { ...first, date, relation: "since" };
      joined.push({ ...last, relation: "until" });
    }
  }
  return joined;
}

function jointOf(first: ReadDate, last: ReadDate, text: string): "dash" | "words" | null {
  if (first.end !== null || last.end !== null || first.either !== undefined || last.either !== undefined)
    return null;
  if (first.anchor !== "calendar" || last.anchor !== "calendar") return null;
  if ((first.date.day === null) !== (last.date.day === null)) return null;
  if ((first.date.month === null) !== (last.date.month === null)) return null;
  if (first.date.year !== null && last.date.year !== null && first.date.year > last.date.year) return null;
  const between = text.slice(first.to, last.from);
  if (/^\s?[-–—]\s?$/.test(between)) return "dash";
  const lead = /\b(from|between)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?$/i
    .exec(text.slice(Math.max(0, first.from - 20), first.from))?.[1]
    ?.toLowerCase();
  const joint = /^\s(to|until|till|through|and)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?$/.exec(between)?.[1];
  if (joint === undefined) return null;
  return (joint === "and" ? lead === "between" : joint === "through" || lead === "from") ? "words" : null;
}
