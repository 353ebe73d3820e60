import { findWrittenDates, type WrittenDate } from "./written-date.ts";

/** A line that says when a text appeared and little else. */
export interface DateLine {
  readonly published: WrittenDate;
  readonly modified: WrittenDate | null;
  /** What stands before the date, without labels: an outlet, a place, or nothing. */
  readonly before: string;
}

const LABELS =
  /\b(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited|issued|released|created|filed|aired|broadcast)(?: (?:on|at))?|air ?date|date|time|edition|release)\b/giu;
const ISSUE =
  /\bprice\b:?\s*(?:\p{Sc}\s*)?\d[\d.,]*(?:\s*[\p{L}\p{Sc}]+)?|\b(?:no|nr|num|vol|volume|issue|number)\b\.?\s*(?::\s*)?\d[\d.,/-]*/giu;
const TIME =
  /\b(?:at\s+)?\d{1,2}(?:[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\b\.?|h\b|hrs\b)?|\s*[ap]\.?\s?m\b\.?)|\b(?:GMT|UTC|EST|EDT|CET|CEST|BST|IST|PST|PDT|CST|CDT|ET|PT|JST|SAST|EAT|WAT)(?:[+-]\d{1,2})?\b/giu;
const READING_TIME = /\b\d+[\s-]*min(?:ute)?s?(?: read)?\b/giu;
const SMALL_WORD = /^(?:at|in|on|the|of|de|la|le|and|by|du|am|upon|a)$/i;

/** The dates of a line that holds little else, or null. */
export function parseDateLine(line: string): DateLine | null {
  if (line.length > 170 || !/\d/.test(line)) return null;
  const dates = findWrittenDates(line);
  const [first] = dates;
  if (first === undefined) return null;
  let rest = "";
  let done = 0;
  for (const { from, to } of dates) {
    rest += `${line.slice(done, from)} `;
    done = to;
  }
  rest += line.slice(done);
  const words =
    rest
      .replace(READING_TIME, " ")
      .replace(ISSUE, " ")
      .replace(LABELS, " ")
      .replace(TIME, " ")
      .match(/[\p{L}\p{M}\d'’.-]+/gu) ?? [];
  const named = words.filter((word) => /[\p{L}\d]/u.test(word) && !SMALL_WORD.test(word));
  if (named.length > (first.year === null ? 3 : 8) || named.some((word) => /^\p{Ll}/u.test(word)))
    return null;
  const isUpdate = ({ from }: WrittenDate): boolean =>
    /(?:updated|modified|edited)\W*(?:on\W*)?(?:at\W*)?$/i.test(line.slice(0, from));
  const published = dates.find((date) => !isUpdate(date)) ?? first;
  const before = line
    .slice(0, first.from)
    .replace(ISSUE, " ")
    .replace(LABELS, " ")
    .replace(/^[\s|,·•–—:-]+|(?<![\s|,·•–—:-])[\s|,·•–—:-]+$/gu, "");
  return { published, modified: dates.find(isUpdate) ?? null, before };
}
