import type { CalendarDate } from "../date.ts";
import {
  AFTER_WEEKDAY_NAME,
  BEFORE_MONTH,
  BEFORE_MONTH_ONLY,
  COMING,
  COUNTED_NOUNS,
  MONTHS,
  WEEKDAY_NAMES,
  WEEKDAYS,
} from "../en/calendar.ts";
import type { Sentence, Token } from "../prose.ts";
import { weekdayInDirection, weekdayUpTo } from "./nearest.ts";
import { RELATIVE_WORDS } from "./relative.ts";
import { monthOf, readMonth, readNumeric, readPartOfYear, readYear, type WrittenDate } from "./written.ts";

/** A date as read in a sentence; offsets into the sentence's text. Its year may still be open. */
export interface ReadDate extends WrittenDate {
  readonly anchor: "calendar" | "document" | "text";
  /** Where the wording of a period tells it. */
  readonly relation?: "since" | "until";
}

type Trigger = "month" | "weekday" | "part" | "mid" | "relative";

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a date can begin with or turn on, by the token's text as written. */
const TRIGGERS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...[...MONTHS.keys()].map((name): [string, Trigger] => [capitalised(name), "month"]),
  ...[...WEEKDAYS.keys()].map((name): [string, Trigger] => [capitalised(name), "weekday"]),
  ...[
    "Q1",
    "Q2",
    "Q3",
    "Q4",
    "FY",
    "fiscal",
    "financial",
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
  ].flatMap((word): [string, Trigger][] => [
    [word, "part"],
    [capitalised(word), "part"],
  ]),
  ...[...RELATIVE_WORDS.keys()].flatMap((word): [string, Trigger][] => [
    [word, "relative"],
    [capitalised(word), "relative"],
  ]),
]);

/** What a sentence's dates are resolved by. */
export interface Setting {
  /** The document's own date. */
  readonly reference: CalendarDate | null;
  /** The last date written out before the sentence. */
  readonly previous: CalendarDate | null;
  /** Whether somebody in the text is called May. */
  readonly hasNamesake: () => boolean;
}

/** The dates of one sentence in order. */
export function readSentence(sentence: Sentence, setting: Setting): readonly ReadDate[] {
  const { tokens, text, from: base } = sentence;
  const found: ReadDate[] = [];
  let end = 0;
  let { previous } = setting;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const trigger = triggerOf(token.text);
    if (trigger === undefined) continue;
    const at = token.from - base;
    if (at < end) continue;
    for (const read of readAt(trigger, { ...setting, previous, base, tokens, text, i, at, end })) {
      found.push(read);
      end = Math.max(end, read.to);
      if (read.anchor !== "text" && read.date.year !== null) previous = read.date;
    }
  }
  return found;
}

function triggerOf(word: string): Trigger | "number" | undefined {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return "number";
  if (first === 0x27 || first === 0x2019) return /^.\d0/.test(word) ? "number" : undefined;
  const whole = TRIGGERS.get(word);
  if (whole !== undefined || word.length < 6) return whole;
  // What else has a trigger in it: "mid-2019", "FY2024", "January-March", "Tuesday’s", "today’s".
  if (word.charCodeAt(3) === 0x2d && /^mid-/i.test(word)) return "mid";
  const canHold = (first >= 0x41 && first <= 0x5a) || first === 0x74 || first === 0x79;
  if (!canHold) return undefined;
  if (/^FY\d/.test(word)) return "part";
  const cut = word.search(/[-–'’]/);
  return cut < 2 ? undefined : TRIGGERS.get(word.slice(0, cut));
}

interface Place extends Setting {
  readonly tokens: readonly Token[];
  /** The sentence's text, and where it begins in the prose. */
  readonly text: string;
  readonly base: number;
  /** Index of the token, and where it begins in the sentence's text. */
  readonly i: number;
  readonly at: number;
  /** Where the date before ends. */
  readonly end: number;
}

function readAt(trigger: Trigger | "number", place: Place): readonly ReadDate[] {
  const { text, at } = place;
  switch (trigger) {
    case "number":
      return calendar(readNumber(place));
    case "mid": {
      const month = /^mid-(\p{Lu}\p{L}+)/iu.exec(text.slice(at, at + 16))?.[1];
      if (month === undefined) return calendar(optional(readYear(text, at)));
      return monthOf(month) === null ? [] : calendar(readMonthAt({ ...place, at: at + 4 }, true));
    }
    case "month":
      return calendar(readMonthAt(place, false));
    case "weekday":
      return readWeekday(place);
    case "part":
      return calendar(readPartOfYear(text, at));
    case "relative":
      return readRelative(place);
  }
}

function readNumber({ text, at, tokens, i }: Place): readonly WrittenDate[] {
  const before = text.charAt(at - 1);
  // A tail of a longer number, an amount or a numbered thing is no date.
  if (/[\d.,$€£¥₹#§/]/.test(before)) return [];
  const start = /^\d/.test(text.slice(at, at + 1)) ? at : at + 1;
  const dates = readNumeric(text, start);
  if (dates.length > 0) return dates;
  const year = readYear(text, at);
  return year === null || isCount(year, tokens, i) ? [] : [year];
}

/** Whether what looks like a year counts what follows: "2000 people", "more than 1500". */
function isCount(year: WrittenDate, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    next !== undefined &&
    (COUNTED_NOUNS.has(next.lemma) || /^(?:%|per|percent|million|billion)$/.test(next.text))
  )
    return true;
  const before = `${tokens[i - 2]?.text ?? ""} ${tokens[i - 1]?.text ?? ""}`;
  if (/(?:more than|less than|fewer than|at least|at most|\bup to|as many as|No \.)$/i.test(before))
    return true;
  const round = year.date.year !== null && year.date.year % 100 === 0;
  const plural = next?.wordClass === "NOUN" && next.text !== next.lemma && next.text.endsWith("s");
  return plural && (round || /(?:about|around|some|nearly|almost|over|roughly)$/i.test(before));
}

function readMonthAt(place: Place, introduced: boolean): readonly WrittenDate[] {
  const { text, at, tokens, i } = place;
  const dated = readMonth(text, at);
  if (dated.length > 0) return dated;
  const name = /^\p{L}+/u.exec(text.slice(at, at + 10))?.[0] ?? "";
  const month = monthOf(name);
  if (month === null || (name.length < 4 && name !== "May")) return [];
  const bare = { from: at, to: at + name.length, date: { year: null, month, day: null }, end: null };
  if (introduced) return [bare];
  const before = (tokens[i - 1]?.text ?? "").toLowerCase();
  const leads = BEFORE_MONTH.has(before) || text.charAt(at - 1) === "-";
  // "Ms May", "from May": where somebody is called May, few words before it still lead to a month.
  const names = name === "May" && leads && !BEFORE_MONTH_ONLY.has(before) && place.hasNamesake();
  if (leads && !names) return [bare];
  const beforeMonth = MONTH_FOLLOWS.test(text.slice(at + name.length, at + name.length + 16));
  return beforeMonth || JOINT.test(text.slice(place.end, at)) ? [bare] : [];
}

const JOINT = /^(?:\s?[-–—]\s?|\s(?:to|and|or)\s)$/;
const MONTH_FOLLOWS =
  /^(?:\s?[-–—]\s?|\s(?:to|and|or)\s)(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b/;

function readWeekday({ text, at, tokens, i, reference }: Place): readonly ReadDate[] {
  const token = tokens[i] as Token;
  const name = /^\p{L}+/u.exec(token.text)?.[0] ?? "";
  const to = at + name.length;
  const gap = /^(?:,?[\s\u00a0\u202f](?:the[\s\u00a0\u202f])?|,)/.exec(text.slice(to, to + 6))?.[0].length;
  if (gap !== undefined) {
    const written = /\d/.test(text.charAt(to + gap))
      ? readNumeric(text, to + gap)
      : readMonth(text, to + gap);
    const [first] = written;
    // "Friday 25/09/2020": the weekday is no date of its own.
    if (first !== undefined && (first.date.day !== null || first.either !== undefined))
      return calendar(written);
  }
  if (
    WEEKDAY_NAMES.test(text.slice(Math.max(0, at - 8), at)) ||
    AFTER_WEEKDAY_NAME.test(text.slice(to, to + 14))
  )
    return [];
  const weekday = WEEKDAYS.get(name.toLowerCase());
  if (reference === null || weekday === undefined) return [];
  const coming = isComing(text, at, to);
  const period = coming ? weekdayInDirection(weekday, 1, reference) : weekdayUpTo(weekday, reference);
  return period === null ? [] : [{ from: at, to, ...period, anchor: "document" }];
}

/** Whether the clause of a weekday tells of what is to come: "will meet on Friday", "On Friday the court will sit". */
function isComing(text: string, at: number, to: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 80), at)
      .split(/[;:]|,\s(?:and|but|while)\s/)
      .at(-1) ?? "";
  // "The lane will close, the board decided on Tuesday"
  const own = before.slice(before.lastIndexOf(",") + 1);
  if (TOLD.test(own) && !COMING.test(own)) return false;
  if (COMING.test(before)) return true;
  const after = /^(?:[Oo]n|[Bb]y)\s$/.test(before) ? text.slice(to, to + 60) : "";
  const coming = COMING.exec(after);
  return coming !== null && !TOLD.test(after.slice(0, coming.index));
}

/** A verb of what has been. */
const TOLD = /\b(?:said|says|told|\p{L}{2,}ed)\b/u;

function readRelative({ tokens, text, i, base, reference, previous, end }: Place): readonly ReadDate[] {
  const word = (tokens[i] as Token).text.toLowerCase().replace(/['’]s$/, "");
  const read = RELATIVE_WORDS.get(word)?.({ tokens, reference, previous }, i);
  if (!read) return [];
  const from = (tokens[read.first] as Token).from - base;
  let to = (tokens[read.last] as Token).to - base;
  if (/['’]s$/.test(text.slice(from, to))) to -= 2;
  if (from < end) return [];
  const { date, end: last, anchor } = read;
  return [{ from, to, date, end: last, anchor }];
}

function calendar(dates: readonly WrittenDate[]): readonly ReadDate[] {
  return dates.map((date) => ({ ...date, anchor: "calendar" }));
}

function optional(date: WrittenDate | null): readonly WrittenDate[] {
  return date === null ? [] : [date];
}
