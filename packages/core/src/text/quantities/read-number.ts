import { CALENDAR_UNITS } from "../en/calendar.ts";
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  MAGNITUDES,
  readNumberWords,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from "../en/number-words.ts";
import { UNITS } from "../en/units.ts";

/** A number as it stands in a sentence, magnitude words not yet applied; offsets into the sentence's text. */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly form: "digits" | "words" | "share" | "vague" | "ordinal";
}

const S = "[\\s\\u00a0\\u202f]+";
const DIGITS =
  /(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?(?<fraction>[½⅓⅔¼¾⅕⅛])?(?<ordinal>(?:st|nd|rd|th)(?!\p{L}))?(?!\d)/uy;
const SLASHED = new RegExp(`([1-9])/([2-9]|10)(?![\\d/])(?=${S}(?:of|full)\\b)`, "y");
const OF = `(?=${S}(?:of|the|in|its|their|his|her|our|all|that|those)\\b)`;
const FRACTION = new RegExp(
  `(?<count>one|two|three|four|five|six|seven|eight|nine)(?:(?<hyphen>-)|${S})(?<part>${[...DENOMINATORS.keys()].join("|")})(?<plural>s)?(?!\\p{L})`,
  "iuy",
);
const OF_LARGE = new RegExp(`${S}of${S}an?(?=${S}(?:million|billion|trillion)\\b)`, "y");
const SHARE_OF = new RegExp(OF, "y");
const HALF_OF = new RegExp(`half(?:${S}a(?:n)?(?<unit>${S}\\p{L}+)|-(?<joined>\\p{L}+)|${OF})`, "iuy");
const AND_PART = new RegExp(`${S}and${S}(?:a${S}(half|quarter|third)|(three)${S}quarters)(?!\\p{L})`, "iuy");
const IN_TEN = new RegExp(
  `${S}(?:in|out${S}of)${S}(?:every${S})?(\\d{1,3}(?:,\\d{3})*|\\p{L}+)(?![\\d\\p{L}%-])(?:${S}(\\p{L}+))?`,
  "uy",
);
const VAGUE = new RegExp(
  `(\\p{L}+)(?:${S}of${S}(hundreds|thousands|millions|billions|trillions))?(?=${S}(?:of|more|upon|\\p{Ll}{3,}))`,
  "iuy",
);
const FEW_BEFORE = /(?:\ba (?:few|couple of)|\bseveral|\bmany)\s$/i;
const ARTICLE_BEFORE = /(?<!\p{L})an?[\s\u00a0]$/iu;
const NO_FRACTION_BEFORE =
  /\b(?:first|second|third|fourth|final|last|latter|other|opening|closing|better)\s$/i;

/** The number that begins with a digit or fraction sign at `at`, or null. */
export function readDigits(text: string, at: number): NumberRead | null {
  const sign = FRACTION_SIGNS.get(text.charAt(at));
  if (sign !== undefined) return { from: at, to: at + 1, value: sign * 100, form: "share" };
  const slashed = matchAt(SLASHED, text, at);
  if (slashed)
    return {
      from: at,
      to: SLASHED.lastIndex,
      value: (Number(slashed[1]) / Number(slashed[2])) * 100,
      form: "share",
    };
  const match = matchAt(DIGITS, text, at);
  if (match === null || text.charAt(DIGITS.lastIndex) === "/") return null;
  const { fraction, ordinal } = match.groups ?? {};
  const value =
    Number.parseFloat(match[0].replace(/[,\u00a0\u202f]/g, "")) + (FRACTION_SIGNS.get(fraction ?? "") ?? 0);
  const read: NumberRead = {
    from: at,
    to: at + match[0].length,
    value,
    form: ordinal === undefined ? "digits" : "ordinal",
  };
  return ordinal === undefined ? (inTen(text, read) ?? read) : read;
}

/** The number, fraction or order of magnitude in words that begins at `at`; an article before it belongs to it. */
export function readWords(text: string, at: number, word: string): NumberRead | null {
  const before = text.slice(Math.max(0, at - 12), at);
  if (VAGUE_NUMBERS.has(word)) return readVague(text, at);
  if (word.startsWith("half")) return NO_FRACTION_BEFORE.test(before) ? null : readHalf(text, at);
  const denominator = DENOMINATORS.get(word);
  const article = ARTICLE_BEFORE.exec(before)?.[0].length ?? 0;
  if (denominator !== undefined) {
    const to = at + word.length;
    const large = article > 0 ? matchAt(OF_LARGE, text, to)?.[0].length : undefined;
    if (large !== undefined)
      return { from: at - article, to: to + large, value: 1 / denominator, form: "words" };
    return article > 0 && followsShare(text, to)
      ? { from: at - article, to, value: 100 / denominator, form: "share" }
      : null;
  }
  const fraction = matchAt(FRACTION, text, at);
  if (fraction) {
    const { count = "", hyphen, part = "", plural } = fraction.groups ?? {};
    const to = FRACTION.lastIndex;
    const sure = hyphen !== undefined || (plural !== undefined && !/quarter/i.test(part));
    if (sure || followsShare(text, to)) {
      const value =
        ((SMALL_NUMBERS.get(count.toLowerCase()) ?? 1) / (DENOMINATORS.get(part.toLowerCase()) ?? 1)) * 100;
      return { from: at, to, value, form: "share" };
    }
  }
  const number = readNumberWords(text, at);
  if (number === null) return null;
  const magnitude = MAGNITUDES.has(word) || word === "dozen";
  const few = magnitude ? FEW_BEFORE.exec(text.slice(Math.max(0, at - 14), at))?.[0].length : undefined;
  if (few !== undefined) return { from: at - few, to: number.to, value: number.value, form: "vague" };
  const more = matchAt(AND_PART, text, number.to);
  const part = more === null ? 0 : more[2] !== undefined ? 3 / 4 : 1 / (DENOMINATORS.get(more[1] ?? "") ?? 2);
  const read: NumberRead = {
    from: magnitude ? at - article : at,
    to: more === null ? number.to : AND_PART.lastIndex,
    value: number.value + part * (magnitude ? number.value : 1),
    form: "words",
  };
  return inTen(text, read) ?? read;
}

function readHalf(text: string, at: number): NumberRead | null {
  const match = matchAt(HALF_OF, text, at);
  if (match === null) return null;
  const { unit, joined } = match.groups ?? {};
  if (unit === undefined && joined === undefined) return { from: at, to: at + 4, value: 50, form: "share" };
  const word = (unit ?? joined ?? "").trim().toLowerCase();
  const to = HALF_OF.lastIndex - (unit ?? joined ?? "").length;
  if (word === "dozen") return { from: at, to: HALF_OF.lastIndex, value: 6, form: "words" };
  return MAGNITUDES.has(word) || (unit !== undefined && UNITS.get(word)?.kind === "measure")
    ? { from: at, to, value: 0.5, form: "words" }
    : null;
}

function readVague(text: string, at: number): NumberRead | null {
  const match = matchAt(VAGUE, text, at);
  if (match === null) return null;
  const [, first = "", second] = match;
  const of = /^\s+of\b/.test(text.slice(VAGUE.lastIndex, VAGUE.lastIndex + 6));
  const head = first.toLowerCase();
  if (!of && second === undefined && (head === "scores" || head === "tens")) return null;
  const value = (VAGUE_NUMBERS.get(head) ?? 1) * (VAGUE_NUMBERS.get((second ?? "").toLowerCase()) ?? 1);
  return { from: at, to: VAGUE.lastIndex, value, form: "vague" };
}

/** "one in ten", "nine out of ten". */
function inTen(text: string, first: NumberRead): NumberRead | null {
  if (first.value < 1 || first.value > 999 || !Number.isInteger(first.value)) return null;
  const match = matchAt(IN_TEN, text, first.to);
  if (match === null) return null;
  const [whole, second = "", noun = ""] = match;
  const of = /^\d/.test(second) ? Number(second.replace(",", "")) : (readNumberWords(second, 0)?.value ?? 0);
  if (of <= first.value || of > 1e5 || (/\bin\b/.test(whole) && of >= 1500 && of < 2200)) return null;
  const next = noun.toLowerCase();
  if (CALENDAR_UNITS.has(next) || UNITS.has(next) || MAGNITUDES.has(next)) return null;
  const to = first.to + whole.lastIndexOf(second, whole.length - noun.length) + second.length;
  return { from: first.from, to, value: (first.value / of) * 100, form: "share" };
}

function followsShare(text: string, at: number): boolean {
  SHARE_OF.lastIndex = at;
  return SHARE_OF.test(text);
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
