import type { Claim } from "../summary/summary.ts";
import { SMALL_NUMBERS } from "../text/en/number-words.ts";
import type { Quantity } from "../text/quantity.ts";
import { COMPARING } from "./en/derived-values.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isBesideOne, numberDifference } from "./number-difference.ts";
import { isQuoted, passagesNear } from "./passages-near.ts";
import { countedShareOf, isThatShare, nearerShare } from "./shares.ts";
import { comparable, isSlip, sameValue, sharedDateParts } from "./values.ts";
import type { Difference, Passage, RankedPassage, Source } from "./verification.ts";

/** Numbers of the claim that no source has, against the number that the best passage has in their place. */
export function numberDifferences(
  claim: Claim,
  cited: readonly Source[],
  index: EvidenceIndex,
): Difference[] {
  return claim.quantities.flatMap((quantity): Difference[] => {
    if (!isCheckable(claim, quantity) || index.sameQuantities(quantity).length > 0) return [];
    const near = passagesNear(claim, quantity.span, cited, index);
    const passages = near.map(({ passage }) => passage);
    const share = quantity.unit === "percent" ? otherShare(quantity, near) : null;
    if (share !== null) return [share];
    const counterpart =
      unitSlipOf(quantity, passages) ??
      (isWritten(quantity, index) || isArithmetic(quantity, passages)
        ? null
        : counterpartOf(claim, quantity, passages, index));
    return counterpart === null ? [] : [numberDifference(quantity, counterpart)];
  });
}

/** "25 minutes more than the timetable allows", "111 tonnes lower": reckoned from two values. */
export function isDifference({ text, span }: Claim, quantity: Quantity): boolean {
  return COMPARING.test(text.slice(quantity.span.end - span.start));
}

/** What a passage must score to count the very things that a share is of. */
const COUNTS_THEM = 0.5;

/** "Two-thirds of the posts are empty" where the best passage has "of 20 posts 9 are filled". */
function otherShare(claimed: Quantity, [best]: readonly RankedPassage[]): Difference | null {
  const counted = best === undefined ? null : countedShareOf(best.passage);
  if (best === undefined || counted === null || best.score < COUNTS_THEM) return null;
  if (isThatShare(counted, claimed)) return null;
  return {
    kind: "number",
    span: claimed.span,
    claimed: claimed.text,
    passage: best.passage,
    foundSpan: counted.part.span,
    found: `${counted.part.text} of ${counted.whole.text}`,
    instead: `${Math.round(nearerShare(counted, claimed.value))}%`,
  };
}

/** Whether a number is one that can be looked for in sources. */
export function isCheckable(claim: Claim, quantity: Quantity): boolean {
  if (quantity.kind === "ordinal" || quantity.bound === "vague") return false;
  if (isQuoted(claim, quantity) || isDifference(claim, quantity)) return false;
  // "two" without a unit or a noun is as often a pronoun as a number.
  return (
    quantity.unit !== null ||
    quantity.noun !== null ||
    quantity.against !== null ||
    Math.abs(quantity.value) > 12
  );
}

/** Whether any source has the number's digits, in any place: then it may be bound wrongly, but it is not made up. */
function isWritten(quantity: Quantity, index: EvidenceIndex): boolean {
  const [word] = quantity.text.toLowerCase().split(/[\s-]/);
  // "It was reviewed within seventeen": months, as the sentence before says.
  if (word !== undefined && SMALL_NUMBERS.has(word) && quantity.value > 12 && isAlone(word, index))
    return true;
  const digits = /\d[\d.,]*\d/.exec(quantity.text)?.[0];
  if (digits === undefined || quantity.kind === "percent" || quantity.against !== null) return false;
  // A number that we read differently in the source ("aged 61", a table) still stands there.
  const written = new RegExp(`(?<![\\d.,])${digits.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d|\\s?%|\\s+per)`);
  return index.sources.some(({ article }) => written.test(article.prose.text));
}

function isAlone(word: string, index: EvidenceIndex): boolean {
  const alone = new RegExp(`\\b${word}(?=[.,;:!?]|$)`, "i");
  return index.passages.some(({ text }) => alone.test(text));
}

/** Whether the value is the sum or difference of two values of one passage, or the share of one in the other. */
function isArithmetic(quantity: Quantity, passages: readonly Passage[]): boolean {
  const wanted = Math.abs(quantity.value);
  const close = (value: number): boolean => Math.abs(value - wanted) <= 0.01 * wanted;
  return passages.slice(0, 3).some(({ quantities }) =>
    quantities.some((first, i) =>
      quantities.some((second, j) => {
        const [a, b] = [Math.abs(first.value), Math.abs(second.value)];
        // "148,000 of them, 38 crowns each": a sum of money; 840 MW for six turbines: 140 each.
        const isOfUnit = quantity.unit !== null && second.unit === quantity.unit;
        if (first.kind === "count" && isOfUnit && (close(a * b) || close(b / a))) return true;
        if (i === j || b === 0 || !comparable(first, second)) return false;
        if (comparable(first, quantity) && (close(a + b) || close(a - b))) return true;
        if (quantity.kind === "percent") return close((a / b) * 100) || close(((a - b) / b) * 100);
        return quantity.unit === null && (close(a / b) || close(b / a));
      }),
    ),
  );
}

/** The same number in another currency, in points instead of percent, or in millions instead of billions. */
function unitSlipOf(
  quantity: Quantity,
  passages: readonly Passage[],
): { readonly passage: Passage; readonly fact: Quantity } | null {
  if (quantity.restates !== null) return null;
  for (const passage of passages) {
    // Where a passage converts, the claim may convert too; but not to the same number.
    const converts = passage.quantities.some(({ restates }) => restates !== null);
    const fact = passage.quantities.find((other) =>
      converts
        ? isConverted(quantity, other, passage)
        : isInOtherUnit(quantity, other) || isOfOtherMagnitude(quantity, other),
    );
    if (fact !== undefined) return { passage, fact };
  }
  return null;
}

/** Whether the passage itself gives the same number's amount in the claim's unit: "3.2m crowns ($2.9m)". */
function isConverted(quantity: Quantity, fact: Quantity, { quantities }: Passage): boolean {
  if (quantity.unit === null || quantity.unit === fact.unit || quantity.value !== fact.value) return false;
  return quantities.some(
    ({ unit, span, restates }) =>
      unit === quantity.unit && (restates?.start === fact.span.start || fact.restates?.start === span.start),
  );
}

function isInOtherUnit(quantity: Quantity, fact: Quantity): boolean {
  if (quantity.unit === fact.unit || quantity.kind !== fact.kind || quantity.value !== fact.value)
    return false;
  if (quantity.kind === "percent") return quantity.unit === "point" || fact.unit === "point";
  // "$" alone may be any country's dollar, and "crowns" any country's crown.
  const currencies = [quantity.unit, fact.unit].filter((unit) => /^[A-Z]{3}$/.test(unit ?? ""));
  return (
    quantity.kind === "money" && currencies.length === 2 && !currencies.every((unit) => /D$/.test(unit ?? ""))
  );
}

function isOfOtherMagnitude(quantity: Quantity, fact: Quantity): boolean {
  if (quantity.unit !== fact.unit || quantity.kind !== fact.kind) return false;
  if (quantity.unit === null && (quantity.noun === null || quantity.noun !== fact.noun)) return false;
  const [small = 0, large = 0] = [quantity.value, fact.value].map(Math.abs).sort((a, b) => a - b);
  return small >= 1000 && (large === small * 1e3 || large === small * 1e6);
}

/** Whether an age may be that of the same person: "a 15-year-old girl" is not "Clive Hart, 42". */
function maySharePerson(
  claim: Claim,
  quantity: Quantity,
  fact: Quantity,
  passage: Passage,
  index: EvidenceIndex,
): boolean {
  if (quantity.measures !== "age") return true;
  if (quantity.noun !== null) return quantity.noun === fact.noun;
  return index.termsOfClaim(claim).some(({ kind, key }) => kind === "name" && index.hasTerm(passage, key));
}

/** The value that stands in the claimed one's place in the best passage that has one. */
function counterpartOf(
  claim: Claim,
  quantity: Quantity,
  passages: readonly Passage[],
  index: EvidenceIndex,
): { readonly passage: Passage; readonly fact: Quantity } | null {
  for (const passage of passages) {
    const candidates = passage.quantities.filter(
      (fact) =>
        comparable(quantity, fact) &&
        fact.kind === quantity.kind &&
        fact.bound !== "vague" &&
        !isOfAnotherPeriod(fact, quantity) &&
        !isBesideOne(fact, quantity, passage) &&
        maySharePerson(claim, quantity, fact, passage, index) &&
        ratio(fact.value, quantity.value) <= FURTHEST &&
        // What another number of the claim already accounts for can't be this one's counterpart.
        !claim.quantities.some(
          (other) => other !== quantity && comparable(other, fact) && sameValue(other, fact),
        ),
    );
    // "More than a million" where the passage has 1.7 million.
    if (candidates.some((fact) => sameValue(quantity, fact))) return null;
    // A bare count is known by what it counts; in a table, where nothing says so, by being a slip.
    const bare = quantity.unit === null && quantity.against === null;
    const known = bare
      ? candidates.filter(({ noun }) => noun !== null && noun === quantity.noun)
      : candidates;
    const slips = candidates.filter(({ value }) => Math.abs(value) >= 100 && isSlip(value, quantity.value));
    const chosen = known.length > 0 ? known : slips;
    const [fact] = chosen.sort((a, b) => ratio(a.value, quantity.value) - ratio(b.value, quantity.value));
    if (fact !== undefined) return { passage, fact };
  }
  return null;
}

/** Whether both values say what they are for, and it is not the same: "in 2023" and "in 2024". */
function isOfAnotherPeriod({ period: a }: Quantity, { period: b }: Quantity): boolean {
  if (a === null || b === null || a.anchor !== "calendar" || b.anchor !== "calendar") return false;
  return a.date.year !== null && b.date.year !== null && sharedDateParts(a, b) === null;
}

/** Values further apart than ten times, as a logarithm, count different things. */
const FURTHEST = Math.log(10);

function ratio(a: number, b: number): number {
  return Math.abs(Math.log((Math.abs(a) + 1e-9) / (Math.abs(b) + 1e-9)));
}
