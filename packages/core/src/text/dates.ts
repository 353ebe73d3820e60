import type { CalendarDate, DateMention } from "./date.ts";
import { isDay } from "./dates/days.ts";
import { joinPeriods } from "./dates/join-periods.ts";
import { withYear } from "./dates/nearest.ts";
import { type ReadDate, readSentence } from "./dates/read-sentence.ts";
import { DATE_RELATIONS } from "./en/calendar.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose, Sentence } from "./prose.ts";

/**
 * The dates of a text.
 *
 * @param published The document's own date (ISO 8601), against which "on Tuesday" and "last year" are resolved.
 */
export function findDates(prose: Prose, published: string | null): DateMention[] {
  const reference = published === null ? null : parseIso(published);
  let namesake: boolean | null = null;
  const hasNamesake = (): boolean => (namesake ??= NAMED_MAY.test(prose.text));
  const order = { dayFirst: 0, monthFirst: 0 };
  let previous: CalendarDate | null = null;
  const found: { readonly sentence: Sentence; readonly read: ReadDate }[] = [];
  for (const sentence of prose.sentences) {
    const reads = joinPeriods(readSentence(sentence, { reference, previous, hasNamesake }), sentence.text);
    for (const read of reads) {
      found.push({ sentence, read });
      if (read.anchor !== "text") previous = completed(read, reference).date;
      if (read.dayFirst === true) order.dayFirst++;
      if (read.dayFirst === false) order.monthFirst++;
    }
  }
  return found.map(({ sentence, read }) => mentionOf(prose, sentence, decided(read, order), reference));
}

/** "Ms May", "Ada May"; no word that leads to the month. */
const NAMED_MAY =
  /(?!(?:In|Since|Until|By|From|Last|Next|This|Early|Late|During|On|For|And|But|Between|To|Of|The|After|Before)\b)\b\p{Lu}\p{Ll}+\.? May\b/u;

/** The day of an ISO 8601 date or time as written, or null. */
export function parseIso(iso: string): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (match === null) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** "03/05/2023" in the order of the text's other dates; where they don't tell, the year alone. */
function decided(
  read: ReadDate,
  order: { readonly dayFirst: number; readonly monthFirst: number },
): ReadDate {
  if (read.either === undefined || order.dayFirst === order.monthFirst) return read;
  const [a, b] = read.either;
  const [day, month] = order.dayFirst > order.monthFirst ? [a, b] : [b, a];
  return { ...read, date: { ...read.date, month, day } };
}

/** Both ends with the year nearest to the document's date, where the text names none. */
function completed(read: ReadDate, reference: CalendarDate | null): ReadDate {
  if (read.date.year !== null) return read;
  if (read.end === null) return { ...read, date: withYear(read.date, reference) };
  const end = withYear(read.end, reference);
  const back = (read.date.month ?? 0) > (end.month ?? 12) ? 1 : 0;
  return { ...read, date: { ...read.date, year: end.year === null ? null : end.year - back }, end };
}

function mentionOf(
  prose: Prose,
  sentence: Sentence,
  read: ReadDate,
  reference: CalendarDate | null,
): DateMention {
  const { date, end } = completed(read, reference);
  const [from, to] = [sentence.from + read.from, sentence.from + read.to];
  const before = sentence.text.slice(Math.max(0, read.from - 14), read.from);
  const cue =
    /(?<!\p{L})(\p{L}+)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  const bothYears = end !== null && end.month === null && !isDay(end);
  return {
    span: spanOf(prose.mapped, from, to),
    text: prose.text.slice(from, to),
    from,
    to,
    sentence: sentence.index,
    date,
    end,
    endYear: bothYears ? end.year : null,
    inferred: read.anchor !== "calendar" || (read.date.year === null && date.year !== null),
    anchor: read.anchor,
    relation: read.relation ?? (end === null ? DATE_RELATIONS.get(cue) : undefined) ?? "at",
  };
}
