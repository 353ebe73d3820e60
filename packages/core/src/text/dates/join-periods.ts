import type { ReadDate } from "./read-sentence.ts";

/** "from 2019 to 2021", "between 3 May and 5 June", "January–March 2023": two dates of one grain are one period. */
export function joinPeriods(dates: readonly ReadDate[], text: string): readonly ReadDate[] {
  if (dates.length < 2) return dates;
  const joined: ReadDate[] = [];
  for (const last of dates) {
    const first = joined.at(-1);
    if (first === undefined || !areEnds(first, last, text)) {
      joined.push(last);
      continue;
    }
    const { year } = last.date;
    // A first end without a year has the last one's, or the one before: "November to March 2023".
    const back = (first.date.month ?? 0) > (last.date.month ?? 12) ? 1 : 0;
    const date =
      first.date.year === null && year !== null ? { ...first.date, year: year - back } : first.date;
    joined[joined.length - 1] = { ...first, to: last.to, date, end: last.date };
  }
  return joined;
}

function areEnds(first: ReadDate, last: ReadDate, text: string): boolean {
  if (first.end !== null || last.end !== null || first.either !== undefined || last.either !== undefined)
    return false;
  if (first.anchor !== "calendar" || last.anchor !== "calendar") return false;
  if ((first.date.day === null) !== (last.date.day === null)) return false;
  if ((first.date.month === null) !== (last.date.month === null)) return false;
  if (first.date.year !== null && last.date.year !== null && first.date.year > last.date.year) return false;
  const between = text.slice(first.to, last.from);
  if (/^\s?[-–—]\s?$/.test(between)) return true;
  const lead = /\b(from|between)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?$/i
    .exec(text.slice(Math.max(0, first.from - 20), first.from))?.[1]
    ?.toLowerCase();
  const joint = /^\s(to|until|till|through|and)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?$/.exec(between)?.[1];
  if (joint === undefined) return false;
  return joint === "and" ? lead === "between" : joint === "through" || lead === "from";
}
