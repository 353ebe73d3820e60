import { wordKey } from "../evidence/terms.ts";
import { comparable, sameValue, sharedDateParts } from "../evidence/values.ts";
import type { Passage } from "../evidence/verification.ts";
import type { Claim } from "../summary/summary.ts";
import type { Quantity } from "../text/quantity.ts";
import { COUNTS_ALL, COUNTS_FIGURE, OPPOSED, PUTS_FIGURE } from "./en/limits.ts";
import { areOfTwo, beside, type Omission, type OmissionContext, type Rested, speakerOf } from "./omission.ts";
import { sharedWeight } from "./told.ts";

/** Sentences round one that gives a figure in which another party's stands. */
const NEAR = 2;
/** The least that a passage elsewhere must match the claim to be about the same. */
const SAME_THING = 0.45;
/** What the words round a figure must share with the claim for it to be about the same, as `sharedWeight`. */
const ABOUT = 1;
/** Values further apart than this many times count different things; where only the wording tells, or only the words round it, fewer. */
const FURTHEST = { named: 10, unnamed: 8, elsewhere: 3 };
/** What a figure weighs where the summary gives another party's, though not this one. */
const ONE_OF_SEVERAL = 0.5;

/** Other parties' figures for what the claim gives one of, that the summary has nowhere. */
export function omittedFigures({ claim }: Rested, context: OmissionContext): Omission[] {
  return claim.quantities.flatMap((quantity): Omission[] => {
    if (!isTelling(quantity)) return [];
    const found = nearOwn(claim, quantity, context) ?? elsewhere(claim, quantity, context);
    return found === null ? [] : [found];
  });
}

/** Another figure right beside one that is the claim's. */
function nearOwn(claim: Claim, quantity: Quantity, context: OmissionContext): Omission | null {
  const { index, told, keysOf } = context;
  const claimed = told.keysOf(claim.sentence);
  const bearers = index.sameQuantities(quantity);
  for (const { passage: bearer, fact } of bearers) {
    if (!isCountOfSame(quantity, fact)) continue;
    const round = [bearer, ...beside(bearer, index, 1, 0)].map(keysOf);
    if (sharedWeight(claimed, ...round) < ABOUT) continue;
    for (const passage of beside(bearer, index, NEAR, NEAR)) {
      if (bearers.some((one) => one.passage === passage) || !areOfTwo(bearer, passage)) continue;
      for (const other of passage.quantities) {
        if (!isRival(quantity, other, context) || !isRival(fact, other, context)) continue;
        const named =
          isSameThing(other, fact) || isSameThing(other, quantity)
            ? isSameMatter(other, passage, fact, bearer, context)
            : null;
        const unnamed =
          named === null &&
          Math.abs(passage.index - bearer.index) === 1 &&
          isWithin(other, fact, FURTHEST.unnamed) &&
          (putsFigure(passage, other) || countsFigure(passage, other, bearer));
        if (named !== true && !unnamed) continue;
        return omissionOf(claim, quantity, passage, bearer, context);
      }
    }
  }
  return null;
}

/** Another figure in a passage that tells what the claim tells. */
function elsewhere(claim: Claim, quantity: Quantity, context: OmissionContext): Omission | null {
  const { index } = context;
  const bearers = index.sameQuantities(quantity);
  const [own] = bearers;
  if (own === undefined) return null;
  const holding = new Set(bearers.map(({ passage }) => passage.source));
  for (const { passage, score } of index.retrieve(claim, { without: quantity.span })) {
    if (score < SAME_THING || holding.has(passage.source)) continue;
    const rivals = passage.quantities.filter(
      (other) =>
        isRival(quantity, other, context) && (isSameThing(other, quantity) || isSameThing(other, own.fact)),
    );
    const [only, ...more] = rivals;
    if (only === undefined || more.length > 0 || !isWithin(only, quantity, FURTHEST.elsewhere)) continue;
    return omissionOf(claim, quantity, passage, own.passage, context);
  }
  return null;
}

function omissionOf(
  claim: Claim,
  quantity: Quantity,
  passage: Passage,
  bearer: Passage,
  { summary }: OmissionContext,
): Omission {
  // Somebody else's figure for the same stands beside it: the reader knows that figures differ.
  const others = summary.claims
    .slice(Math.max(0, claim.index - NEAR), claim.index + NEAR + 1)
    .flatMap(({ quantities }) => quantities);
  const isOneOfSeveral = others.some(
    (other) =>
      other !== quantity &&
      areRivals(quantity, other) &&
      isWithin(quantity, other, FURTHEST.named) &&
      mayBeOfSame(quantity, other),
  );
  return {
    kind: "figure",
    claim,
    span: quantity.span,
    passages: [passage, bearer],
    words: passage.text,
    speaker: speakerOf(passage),
    weight: isOneOfSeveral ? ONE_OF_SEVERAL : 1,
  };
}

/** The rest of a whole of which the claim gives one part: "54 percent for, 31 against". */
export function omittedShares({ claim, bases }: Rested, { told }: OmissionContext): Omission[] {
  return bases.flatMap((base): Omission[] => {
    const shares = base.quantities.filter(({ unit, range }) => unit === "percent" && range === null);
    const sum = shares.reduce((total, { value }) => total + value, 0);
    if (shares.length < 2 || Math.abs(sum - COUNTS_ALL.sum) > COUNTS_ALL.off) return [];
    const given = shares.filter((share) => told.hasValue(share));
    const own = claim.quantities.find((quantity) =>
      shares.some((share) => comparable(quantity, share) && sameValue(quantity, share)),
    );
    if (own === undefined || given.length !== 1 || !OPPOSED.test(base.text) || OPPOSED.test(claim.text))
      return [];
    return [
      {
        kind: "figure",
        claim,
        span: own.span,
        passages: [base],
        words: base.text,
        speaker: speakerOf(base),
        weight: 1,
      },
    ];
  });
}

/** Whether a value is one that two counts can differ on. */
function isTelling({ kind, bound, range, restates, value }: Quantity): boolean {
  if (kind === "ordinal" || kind === "score" || bound === "vague") return false;
  return range === null && restates === null && (kind !== "count" || Math.abs(value) > 2);
}

function isRival(claimed: Quantity, other: Quantity, { told }: OmissionContext): boolean {
  return (
    isTelling(other) &&
    areRivals(claimed, other) &&
    isWithin(other, claimed, FURTHEST.named) &&
    !told.hasValue(other)
  );
}

function areRivals(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.per !== b.per || !comparable(a, b)) return false;
  if (sameValue(a, b) || sameValue(b, a)) return false;
  return a.period === null || b.period === null || sharedDateParts(a.period, b.period) !== null;
}

function isWithin(a: Quantity, b: Quantity, times: number): boolean {
  const [low = 0, high = 0] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return low > 0 && high <= low * times;
}

function isSameThing(a: Quantity, b: Quantity): boolean {
  return isSameWord(a.noun, b.noun) || isSameWord(a.measures, b.measures);
}

/** Whether nothing in the nouns speaks against two values being of the same. */
function isCountOfSame(a: Quantity, b: Quantity): boolean {
  if (a.unit === "percent") return a.noun === b.noun || isSameWord(a.noun, b.noun);
  const [one, other] = [thingOf(a), thingOf(b)];
  return one === null || other === null || a.kind !== "count" || isOneThing(one, other);
}

function isOneThing(one: string, other: string): boolean {
  return wordKey(one) === wordKey(other) || (PEOPLE.has(one) && PEOPLE.has(other));
}

function mayBeOfSame(a: Quantity, b: Quantity): boolean {
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
  marcher participant worker employee household home case incident`.split(/\s+/),
);

function isSameWord(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && wordKey(a) === wordKey(b);
}

/** Words round a figure that say what is done with what it counts. */
const ROUND = 4;

/** "27 people detained" and "treated 11 people" count people in different matters. */
function isSameMatter(
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
function putsFigure({ text, sentence }: Passage, { from, to, noun, kind }: Quantity): boolean {
  const behind = text.slice(to - sentence.from);
  // "12 of the 31" is a part of something else.
  if (/^\s+of\b/.test(behind)) return false;
  return (kind !== "count" || noun === null) && PUTS_FIGURE.test(text.slice(0, from - sentence.from));
}

/** Whether each of two passages has one figure of its kind, and the first counts or reckons it. */
function countsFigure(passage: Passage, figure: Quantity, bearer: Passage): boolean {
  const isAlone = ({ quantities }: Passage): boolean =>
    quantities.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit).length === 1;
  const before = passage.text.slice(0, figure.from - passage.sentence.from);
  const own = bearer.quantities.find(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
  if (own === undefined || !isCountOfSame(own, figure)) return false;
  return isAlone(passage) && isAlone(bearer) && COUNTS_FIGURE.test(before);
}
