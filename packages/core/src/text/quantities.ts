import { bySentence } from "./by-sentence.ts";
import type { DateMention } from "./date.ts";
import {
  FRACTION_WORDS,
  fractionOfWords,
  MAGNITUDES,
  NUMBER_WORDS,
  numberOfWords,
} from "./en/number-words.ts";
import { CURRENCY_SIGNS, UNITS, type Unit } from "./en/units.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Quantity } from "./quantity.ts";

const SPACE = "[\\s\\u00a0\\u202f]";
const DIGITS = `[−-]?\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|[−-]?\\d+(?:\\.\\d+)?`;
const UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/ /g, `${SPACE}+`))
  .join("|");
const MAGNITUDE = "hundred|thousand|million|billion|trillion|bn|tn|mn|m|k";
const SIGN = "US\\$|A\\$|C\\$|[$€£¥₹₽]";

/** sign, number, ordinal suffix, magnitude, unit. A number must not be the tail of a word or a longer number. */
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d.,’'])(${SIGN})?${SPACE}?(?:(${FRACTION_WORDS})(?=${SPACE}+(?:of|the|in|its|their|all|that)\\b)|(${DIGITS})(st|nd|rd|th)?|(${NUMBER_WORDS}))(?![\\p{L}\\d])` +
    `(?:[\\s\\u00a0\\u202f-]*(${MAGNITUDE})(?![\\p{L}\\d]))?(?:[\\s\\u00a0\\u202f-]*(${UNIT})(?![\\p{L}\\d]))?`,
  "giu",
);

const BOUNDS: readonly [RegExp, Quantity["bound"]][] = [
  [
    /(?:no more than|at most|up to|a maximum of|as many as|less than|fewer than|under|below|not more than)\s+$/i,
    "at-most",
  ],
  [/(?:more than|at least|over|no fewer than|no less than|a minimum of|exceeding|above)\s+$/i, "at-least"],
  [
    /(?:about|around|some|roughly|nearly|almost|approximately|close to|an estimated|estimated at|circa|ca\.|c\.|~)\s*$/i,
    "approximate",
  ],
];

/** Nouns before a number that make it a name and not an amount: "Clause 7", "House Bill 114", "page 3". */
const NAMED_BY_NUMBER =
  /(?:\b(?:Bill|Clause|Article|Section|Chapter|Page|Part|Paragraph|Note|Room|Route|Flight|Bus|bus|routes?|Line|Pier|Gate|Highway|Motorway|Figure|Table|Act|Order|Resolution|Phase|Grade|Level|Year|Years|Week|Day|Channel|Unit|Building|Block|Case|No\.|Nos\.|no\.|number|page|pages|clause|article|section|note|aged)|[A-Z]-)[\s\u00a0]*$/;

/** The numbers of a text, normalised. Numbers inside its dates and numbers that are names are left out. */
export function findQuantities(prose: Prose, dates: readonly DateMention[]): Quantity[] {
  const datesOf = bySentence(dates);
  return prose.sentences.flatMap((sentence) => {
    const found: Quantity[] = [];
    const taken = datesOf(sentence.index);
    for (const match of sentence.text.matchAll(QUANTITY)) {
      const lead = /^[\s\u00a0\u202f]*/.exec(match[0])?.[0].length ?? 0;
      const from = sentence.from + match.index + lead;
      const to = sentence.from + match.index + match[0].length;
      if (taken.some((range) => range.from < to && from < range.to)) continue;
      const quantity = quantityOf(prose, sentence, match, from, to);
      if (quantity !== null) found.push(quantity);
    }
    return joinScores(prose, sentence, found);
  });
}

function quantityOf(
  prose: Prose,
  sentence: Sentence,
  match: RegExpExecArray,
  from: number,
  to: number,
): Quantity | null {
  const [, sign, fraction, digits, ordinal, words, magnitude, unitName] = match;
  const before = prose.text.slice(sentence.from, from);
  if (digits !== undefined && NAMED_BY_NUMBER.test(before)) return null;
  const bare = magnitude === undefined && unitName === undefined;
  // "one" is a pronoun far more often than a number.
  if (words !== undefined && bare && /^(?:one|zero|an?|hundred|thousand|million|billion)$/i.test(words))
    return null;
  const number =
    fraction !== undefined
      ? fractionOfWords(fraction)
      : words !== undefined
        ? numberOfWords(words)
        : Number((digits ?? "").replace(/[,\u00a0\u202f]/g, "").replace("−", "-"));
  if (number === null || Number.isNaN(number)) return null;
  const unit: Unit | undefined =
    unitName === undefined ? undefined : UNITS.get(unitName.toLowerCase().replace(/[\s\u00a0\u202f]+/g, " "));
  const scale = magnitude === undefined ? 1 : (MAGNITUDES.get(magnitude.toLowerCase()) ?? 1);
  const currency = sign === undefined ? null : (CURRENCY_SIGNS.get(sign) ?? null);
  const common = {
    span: spanOf(prose.mapped, from, to),
    text: prose.text.slice(from, to),
    from,
    to,
    sentence: sentence.index,
    bound: BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? "exact",
    against: null,
  };
  if (currency !== null)
    return { ...common, value: number * scale, kind: "money", unit: currency, noun: null };
  if (ordinal !== undefined)
    return { ...common, value: number, kind: "ordinal", unit: null, noun: nounAfter(sentence, to) };
  if (fraction !== undefined)
    return { ...common, value: number * 100, kind: "percent", unit: "percent", noun: null };
  if (unit !== undefined) {
    // A sign before a share ("−13%") says which way it went; prose says that in words.
    const value = Math.abs(number) * scale * unit.factor;
    return { ...common, value, kind: unit.kind, unit: unit.symbol, noun: nounAfter(sentence, to) };
  }
  return { ...common, value: number * scale, kind: "count", unit: null, noun: nounAfter(sentence, to) };
}

/** Lemma of the noun that a number counts: the head of the noun phrase that follows, at most three words on. */
function nounAfter(sentence: Sentence, to: number): string | null {
  let words = 0;
  let noun: string | null = null;
  for (const token of sentence.tokens) {
    if (token.from < to) continue;
    const nominal = token.isWord && (token.wordClass === "NOUN" || token.wordClass === "PROPN");
    if (nominal) noun = token.lemma;
    else if (noun !== null || !token.isWord || ENDS_PHRASE.has(token.wordClass) || ++words > 3) return noun;
  }
  return noun;
}

const ENDS_PHRASE = new Set(["VERB", "AUX", "ADP", "CCONJ", "SCONJ", "PRON"]);

const VOTING =
  /\b(?:vot|pass(?:ed|es)|approv|reject|elect|carried|fail|defeat|ballot|tally|count|won\b|win\b|lost\b)/i;

/** "58-49", "58 to 47", "31 votes to 24" in a sentence about a vote are one score. */
function joinScores(prose: Prose, sentence: Sentence, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const previous = joined.at(-1);
    const between = previous === undefined ? "" : prose.text.slice(previous.to, quantity.from);
    const dash = /^\s?[-–—−]\s?$/.test(between);
    const negative = between === "" && quantity.value < 0;
    if (
      previous !== undefined &&
      previous.kind === "count" &&
      quantity.kind === "count" &&
      previous.against === null &&
      quantity.value < 1e5 &&
      (dash || negative || /^(?:\s+votes?)?\s+to\s+$/.test(between)) &&
      VOTING.test(sentence.text)
    ) {
      joined[joined.length - 1] = {
        ...previous,
        kind: "score",
        to: quantity.to,
        span: spanOf(prose.mapped, previous.from, quantity.to),
        text: prose.text.slice(previous.from, quantity.to),
        against: Math.abs(quantity.value),
        noun: null,
      };
    } else if (
      previous !== undefined &&
      (dash || /^\s+(?:to|and|or)\s+$/.test(between)) &&
      previous.unit === null &&
      previous.noun === null
    ) {
      // "405 to 455 million", "three or four stones": the first number shares what follows the second.
      const scale =
        previous.kind === "count" && quantity.value >= 1e3 && previous.value < 1e3 ? scaleOf(quantity) : 1;
      joined[joined.length - 1] = {
        ...previous,
        value: previous.value * scale,
        kind: quantity.kind,
        unit: quantity.unit,
        noun: quantity.noun,
      };
      joined.push(quantity);
    } else joined.push(quantity);
  }
  return joined;
}

/** What a magnitude word or unit multiplied the written number by. */
function scaleOf(quantity: Quantity): number {
  const written = Number(/\d[\d,]*(?:\.\d+)?/.exec(quantity.text)?.[0].replaceAll(",", "") ?? Number.NaN);
  return Number.isNaN(written) || written === 0 ? 1 : Math.abs(quantity.value) / written;
}
