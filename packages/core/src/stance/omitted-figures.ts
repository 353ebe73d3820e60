import { comparable, sameValue } from "../evidence/values.ts";
import type { Passage } from "../evidence/verification.ts";
import type { Claim } from "../summary/summary.ts";
import type { Quantity } from "../text/quantity.ts";
import { COUNTS_ALL, OPPOSED } from "./en/limits.ts";
import { areOfTwo, beside, type Omission, type OmissionContext, type Rested, speakerOf } from "./omission.ts";
import {
  areRivals,
  countsFigure,
  FURTHEST,
  isCountOfSame,
  isRival,
  isSameMatter,
  isSameThing,
  isTelling,
  isWithin,
  mayBeOfSame,
  putsFigure,
} from "./rival-figures.ts";
import { sharedWeight } from "./told.ts";

/** Sentences round one that gives a figure in which another party's stands. */
const NEAR = 2;
/** The least that a passage elsewhere must match the claim to be about the same. */
const SAME_THING = 0.45;
/** What the words round a figure must share with the claim for it to be about the same, as `sharedWeight`. */
const ABOUT = 1;
/** How many times apart figures may be where only the wording tells that they are of the same, or a passage elsewhere. */
const APART = { unnamed: 8, elsewhere: 3 };
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
          isWithin(other, fact, APART.unnamed) &&
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
  if (own === undefined || ![quantity, own.fact].some(({ noun, measures }) => noun ?? measures)) return null;
  const holding = new Set(bearers.map(({ passage }) => passage.source));
  for (const { passage, score } of index.retrieve(claim, { without: quantity.span })) {
    if (score < SAME_THING || holding.has(passage.source)) continue;
    const rivals = passage.quantities.filter(
      (other) =>
        isRival(quantity, other, context) && (isSameThing(other, quantity) || isSameThing(other, own.fact)),
    );
    const [only, ...more] = rivals;
    if (only === undefined || more.length > 0 || !isWithin(only, quantity, APART.elsewhere)) continue;
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
      isWithin(quantity, other, FURTHEST) &&
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
    if (shares.length < 2 || sum < COUNTS_ALL.least || sum > COUNTS_ALL.most) return [];
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
