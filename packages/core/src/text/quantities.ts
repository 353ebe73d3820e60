import { bySentence } from "./by-sentence.ts";
import type { DateMention } from "./date.ts";
import { DENOMINATORS, FRACTION_SIGNS, MAGNITUDES, SMALL_NUMBERS, VAGUE_NUMBERS } from "./en/number-words.ts";
import { DIALLED, DIALLED_ABROAD } from "./en/quantity-words.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose, Sentence, Token } from "./prose.ts";
import { combine, type Draft } from "./quantities/combine.ts";
import { measuredBy, nounOf, rateAt } from "./quantities/nouns.ts";
import { periodOf } from "./quantities/periods.ts";
import { type Amount, amountOf } from "./quantities/read-amount.ts";
import { readDigits, readWords } from "./quantities/read-number.ts";
import type { Quantity } from "./quantity.ts";

/** Words that a number can begin with, as written. */
const NUMBER_STARTS: ReadonlySet<string> = new Set(
  [
    ...SMALL_NUMBERS.keys(),
    ...[...MAGNITUDES.keys()].filter((word) => word.length > 3),
    ...VAGUE_NUMBERS.keys(),
    ...DENOMINATORS.keys(),
    "half",
  ].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);

/** The numbers of a text, normalised. Numbers inside its dates and numbers that are names are left out. */
export function findQuantities(prose: Prose, dates: readonly DateMention[]): Quantity[] {
  const datesOf = bySentence(dates);
  return prose.sentences.flatMap((sentence) => {
    const near = datesOf(sentence.index);
    const drafts = draftsOf(sentence, near);
    if (drafts.length === 0) return [];
    const span = (from: number, to: number): Quantity["span"] => spanOf(prose.mapped, from, to);
    const combined = combine(drafts, sentence.text, sentence.from, span);
    return combined.map(
      ({ scale, ...draft }, i): Quantity => ({
        ...draft,
        span: span(draft.from, draft.to),
        period: periodOf(combined, i, near, sentence.text, sentence.from),
      }),
    );
  });
}

function draftsOf(
  { tokens, text, from: base, index }: Sentence,
  dates: readonly DateMention[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  // "two years ago" is a date with a quantity in it; "3 May" has none.
  const taken = dates.filter(({ anchor }) => anchor === "calendar");
  let end = 0;
  let nextTaken = 0;
  let nextDate = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let word = numberStart(token.text);
    if (word === null) continue;
    // "5-7" is one token and two numbers.
    for (let at = Math.max(token.from - base, end); at < token.to - base; at = end + 1, word = "") {
      if (at > token.from - base && (!/[-–—]/.test(text.charAt(at - 1)) || !/\d/.test(text.charAt(at))))
        break;
      while ((taken[nextTaken]?.to ?? Number.POSITIVE_INFINITY) <= base + at) nextTaken++;
      const date = taken[nextTaken]?.from ?? Number.POSITIVE_INFINITY;
      if (date <= base + at) break;
      const dialled = word === "" ? endOfDialled(text, at) : null;
      if (dialled !== null) {
        end = dialled;
        break;
      }
      const read = word === "" ? readDigits(text, at) : readWords(text, at, word);
      const amount = read === null ? null : amountOf(text, read);
      if (read === null || amount === null || date < base + amount.to) break;
      // "one" is a pronoun far more often than a number.
      if (amount.isBare && PRONOUNS.test(text.slice(read.from, read.to))) break;
      let next = i;
      while (next < tokens.length && (tokens[next] as Token).from < base + amount.to) next++;
      if (isNamed(tokens, i, next, amount)) break;
      end = amount.to;
      while ((dates[nextDate]?.from ?? Number.POSITIVE_INFINITY) < base + end) nextDate++;
      const limit = dates[nextDate]?.from ?? Number.POSITIVE_INFINITY;
      drafts.push(draftOf(tokens, i, next, limit, amount, index, text, base));
    }
  }
  return drafts;
}

const PRONOUNS = /^(?:one|zero|hundred|thousand|million|billion)$/i;

/** Where a telephone number or the like ends that begins at `at`, or null. */
function endOfDialled(text: string, at: number): number | null {
  const pattern = text.charAt(at - 1) === "+" ? DIALLED_ABROAD : DIALLED;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The word that a number in words begins with, in lower case; empty for digits, null for anything else. */
function numberStart(text: string): string | null {
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || (first > 0xbb && FRACTION_SIGNS.has(text.charAt(0)))) return "";
  if (NUMBER_STARTS.has(text)) return text.toLowerCase();
  const hyphen = text.indexOf("-");
  if (hyphen < 3 || hyphen > 9) return null;
  const head = text.slice(0, hyphen);
  return NUMBER_STARTS.has(head) ? head.toLowerCase() : null;
}

function draftOf(
  tokens: readonly Token[],
  i: number,
  next: number,
  limit: number,
  amount: Amount,
  sentence: number,
  text: string,
  base: number,
): Draft {
  const { from, to, value, kind, unit, bound, scale, isAge } = amount;
  // "5-7 km": what follows the dash tells.
  const isSplit = (tokens[next - 1]?.to ?? 0) > base + to;
  const { lemma, next: behind } = isSplit ? { lemma: null, next } : nounOf(tokens, next, limit);
  let first = i;
  while (first > 0 && (tokens[first - 1] as Token).to > base + from) first--;
  const apposition = isApposition(tokens, first, next, amount);
  return {
    text: text.slice(from, to),
    from: base + from,
    to: base + to,
    sentence,
    value,
    kind: apposition ? "measure" : kind,
    unit: apposition ? "year" : unit,
    bound,
    noun: isAge || apposition ? (isAge ? lemma : null) : lemma,
    // "there were two countries" counts and measures nothing.
    measures:
      isAge || apposition ? "age" : kind === "count" && lemma !== null ? null : measuredBy(tokens, first),
    per: amount.per ?? (lemma === null ? null : rateAt(tokens, behind)),
    range: null,
    restates: null,
    against: null,
    scale,
  };
}

/** "Ada Stone, 52, said". */
function isApposition(
  tokens: readonly Token[],
  first: number,
  next: number,
  { isBare, value, kind }: Amount,
): boolean {
  return (
    isBare &&
    kind === "count" &&
    value >= 3 &&
    value < 110 &&
    tokens[first - 1]?.text === "," &&
    tokens[first - 2]?.wordClass === "PROPN" &&
    /^[,.;]$/.test(tokens[next]?.text ?? ".") &&
    !/\d/.test(tokens[first - 2]?.text ?? "")
  );
}

/** "Apollo 11", "iPhone 15": a bare number right behind a name, with nothing behind it that it could count. */
function isNamed(
  tokens: readonly Token[],
  i: number,
  next: number,
  { isBare, value, kind }: Amount,
): boolean {
  if (!isBare || kind !== "count" || value >= 10_000) return false;
  const before = tokens[i - 1];
  const behind = tokens[next];
  // "737 MAX"
  if (behind !== undefined && /^\p{Lu}{2,}$/u.test(behind.text) && tokens[next + 1]?.wordClass !== "NOUN")
    return true;
  if (before === undefined || !/^(?:\p{Lu}|i\p{Lu})/u.test(before.text) || before.wordClass !== "PROPN")
    return false;
  if (!/^\d/.test((tokens[i] as Token).text)) return false;
  return behind === undefined || !/^(?:NOUN|ADJ|NUM|PROPN|SYM)$/.test(behind.wordClass);
}
