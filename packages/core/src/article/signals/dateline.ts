import { MONTH } from "../../text/en/calendar.ts";

/** "CITY, Region, Sept. 9 (Agency) --" at the start of a story; offsets into the paragraph. */
export interface Dateline {
  /** End of the prefix, its dash included. */
  readonly to: number;
  /** Where the story's own words begin. */
  readonly textFrom: number;
  readonly agency: { readonly name: string; readonly from: number; readonly to: number } | null;
  /** The prefix as written, in which a date may stand. */
  readonly prefix: string;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[\\s/-]+\\p{Lu}[\\p{Lu}\\p{M}.'’-]*)*";
const TITLE =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[\\s/-]+(?:(?:de|la|le|of|the|upon|am|an der|sur|el|al)[\\s-]+)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const DAY = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const AGENCY = "(?:\\((?<agency>[^()]{2,60})\\)|/(?<slashed>[^/\\s][^/]{1,40})/)";
const DASH = "(?:--+|[–—―]|-(?=\\s)|:(?=\\s))";
const PREFIX = new RegExp(
  `^\\s*(?:(?<place>(?<city>${CAPITALS}|${TITLE})(?:,\\s+(?!${MONTH}\\s)${TITLE})?)(?:,\\s+(?<day>${DAY})\\.?)?\\s*)?(?:${AGENCY})?(?<mark>\\s*\\.?\\s*${DASH}\\s*|\\s*\\.\\s+(?=\\p{Lu}))`,
  "u",
);

/** Characters in which a dateline stands. */
const LONGEST_PREFIX = 200;

/** The dateline with which a paragraph opens, or null. */
export function findDateline(paragraph: string): Dateline | null {
  const match = PREFIX.exec(paragraph.slice(0, LONGEST_PREFIX));
  if (match === null) return null;
  const { city, day, agency, slashed, mark = "" } = match.groups ?? {};
  const name = agency ?? slashed;
  const inCapitals =
    city !== undefined && /^[^\p{Ll}]{3,}$/u.test(city) && (city.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
  const hasDash = /[-–—―]/.test(mark);
  const stands =
    city === undefined
      ? name !== undefined && hasDash
      : inCapitals || day !== undefined || name !== undefined;
  if (!stands || (!hasDash && slashed === undefined)) return null;
  if (name !== undefined && !/^\p{Lu}|^(?:dpa|epd|ots|efe|ansa)\b/u.test(name)) return null;
  const textFrom = match[0].length;
  if (textFrom >= paragraph.trimEnd().length) return null;
  const prefix = match[0].trimEnd();
  const from = name === undefined ? -1 : prefix.indexOf(name);
  return {
    to: prefix.length,
    textFrom,
    agency: name === undefined ? null : { name, from, to: from + name.length },
    prefix,
  };
}
