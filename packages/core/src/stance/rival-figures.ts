import { wordKey } from "../evidence/terms.ts";
import { comparable, sameValue, sharedDateParts } from "../evidence/values.ts";
import type { Passage } from "../evidence/verification.ts";
import type { Quantity } from "../text/quantity.ts";
import { COUNTS_FIGURE, PUTS_FIGURE } from "./en/limits.ts";
import type { OmissionContext } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** Values further apart than this many times count different things. */
export const FURTHEST = 10;

/** Whether a value is one that two counts can differ on. */
export function isTelling({ kind, bound, range, restates, value }: Quantity): boolean {
  if (kind === "ordinal" || kind === "score" || bound === "vague") return false;
  return range === null && restates === null && (kind !== "count" || Math.abs(value) > 2);
}

/** Whether a value can be another's word on what the claimed one counts or measures, and the summary has it nowhere. */
export function isRival(claimed: Quantity, other: Quantity, { told }: OmissionContext): boolean {
  return (
    isTelling(other) &&
    areRivals(claimed, other) &&
    isWithin(other, claimed, FURTHEST) &&
    !told.hasValue(other)
  );
}

/** Whether two values measure in the same, for the same time, and differ. */
export function areRivals(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.per !== b.per || !comparable(a, b)) return false;
  if (sameValue(a, b) || sameValue(b, a)) return false;
  return a.period === null || b.period === null || sharedDateParts(a.period, b.period) !== null;
}

export function isWithin(a: Quantity, b: Quantity, times: number): boolean {
  const [low = 0, high = 0] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return low > 0 && high <= low * times;
}

export function isSameThing(a: Quantity, b: Quantity): boolean {
  return isSameWord(a.noun, b.noun) || isSameWord(a.measures, b.measures);
}

/** Whether nothing in the nouns speaks against two values being of the same. */
export function isCountOfSame(a: Quantity, b: Quantity): boolean {
  if (a.unit === "percent") return a.noun === b.noun || isSameWord(a.noun, b.noun);
  const [one, other] = [thingOf(a), thingOf(b)];
  return one === null || other === null || a.kind !== "count" || isOneThing(one, other);
}

function isOneThing(one: string, other: string): boolean {
  return wordKey(one) === wordKey(other) || (PEOPLE.has(one) && PEOPLE.has(other));
}

/** The same, save that a share of something else is never of the same. */
export function mayBeOfSame(a: Quantity, b: Quantity): boolean {
  const [one, other] = [thingOf(a), thingOf(b)];
  return one === null || other === null || isOneThing(one, other);
}

/** What is counted or measured; null where it is only called a figure. */
function thingOf({ noun, measures }: Quantity): string | null {
  const thing = noun ?? measures;
  return thing === null || FIGURES.has(thing) ? null : thing;
}

const FIGURES: ReadonlySet<string> = new Set(
  "number figure count total toll tally estimate calculation reckoning".split(" "),
);

/** Nouns with which people are counted, whatever the count is of. */
const PEOPLE: ReadonlySet<string> = new Set(
  `people person man woman child civilian dead victim death casualty resident inhabitant islander protester protestor demonstrator
  marcher participant`.split(/\s+/),
);

function isSameWord(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && wordKey(a) === wordKey(b);
}

/** Words round a figure that say what is done with what it counts. */
const ROUND = 4;

/** "27 people detained" and "treated 11 people" count people in different matters. */
export function isSameMatter(
  one: Quantity,
  passage: Passage,
  other: Quantity,
  bearer: Passage,
  { keys }: OmissionContext,
): boolean {
  if (one.kind !== "count") return true;
  const round = (quantity: Quantity, { sentence }: Passage): ReadonlySet<string> => {
    const at = sentence.tokens.findIndex(({ from }) => from >= quantity.from);
    const words = sentence.tokens.slice(Math.max(0, at - ROUND), at + ROUND + 2);
    return keys.ofWords(
      words.filter(
        ({ from, to, lemma }) => (to <= quantity.from || from >= quantity.to) && lemma !== quantity.noun,
      ),
    );
  };
  return sharedWeight(round(one, passage), round(other, bearer)) > 0 || putsFigure(passage, one);
}

/** Whether a passage gives a figure for what was spoken of before: "puts the number at 900". */
export function putsFigure({ text, sentence }: Passage, { from, to, noun, kind }: Quantity): boolean {
  const behind = text.slice(to - sentence.from);
  // "12 of the 31" is a part of something else.
  if (/^\s+of\b/.test(behind)) return false;
  return (kind !== "count" || noun === null) && PUTS_FIGURE.test(text.slice(0, from - sentence.from));
}

/** Whether each of two passages has one figure of its kind, and the first counts or reckons it. */
export function countsFigure(passage: Passage, figure: Quantity, bearer: Passage): boolean {
  const isAlone = ({ quantities }: Passage): boolean =>
    quantities.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit).length === 1;
  const before = passage.text.slice(0, figure.from - passage.sentence.from);
  const own = bearer.quantities.find(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
  if (own === undefined || !isCountOfSame(own, figure)) return false;
  return isAlone(passage) && isAlone(bearer) && COUNTS_FIGURE.test(before);
}
