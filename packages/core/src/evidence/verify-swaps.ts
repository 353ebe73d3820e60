import type { Claim, Summary } from "../summary/summary.ts";
import type { Quantity } from "../text/quantity.ts";
import type { EvidenceIndex, Located, WeighedTerm } from "./evidence-index.ts";
import { numberDifference } from "./number-difference.ts";
import { isQuoted } from "./passages-near.ts";
import { wordKey } from "./terms.ts";
import { courseOf, isOf, isWithin, mayBeOf, partOf, type ValueHolder } from "./value-contexts.ts";
import { comparable, sameValue } from "./values.ts";
import type { Passage, ValueDifference } from "./verification.ts";

/** Share of a claim's terms, values and dates aside, that a passage must have to tell of the same change. */
const SAME_CHANGE = 0.4;

/**
 * Two values of the claim that the sources have the other way round: "A got 52% and B 41%" where it is B who got 52%,
 * "fell from 7 to 4" where it rose from 4 to 7. Where any passage binds one of the two as the claim does, nothing is
 * said.
 */
export function swapDifferences(
  summary: Summary,
  claim: Claim,
  index: EvidenceIndex,
): ValueDifference<"number">[] {
  const sentence = summary.prose.sentences[claim.sentence];
  if (sentence === undefined) return [];
  const holder: ValueHolder = { sentence, quantities: claim.quantities };
  const values = claim.quantities.filter((quantity) => isBindable(claim, quantity));
  for (const [i, first] of values.entries()) {
    for (const second of values.slice(i + 1)) {
      if (!comparable(first, second) || sameValue(first, second) || sameValue(second, first)) continue;
      const pair = { first, second };
      const swapped =
        swappedCourses(claim, holder, pair, index) ?? swappedHolders(claim, holder, pair, index);
      if (swapped !== null) {
        return [numberDifference(first, swapped.second), numberDifference(second, swapped.first)];
      }
    }
  }
  return [];
}

/** Two values of a claim, or what the sources have of the same value. */
interface Pair<Value> {
  readonly first: Value;
  readonly second: Value;
}

function isBindable(claim: Claim, quantity: Quantity): boolean {
  if (quantity.kind === "ordinal" || quantity.kind === "score" || quantity.bound === "vague") return false;
  return quantity.range === null && quantity.restates === null && !isQuoted(claim, quantity);
}

/** "from 7 to 4" where a passage on the same has "from 4 to 7". */
function swappedCourses(
  claim: Claim,
  { sentence }: ValueHolder,
  { first, second }: Pair<Quantity>,
  index: EvidenceIndex,
): Pair<Located<Quantity>> | null {
  const course = courseOf(sentence, first);
  if (course === courseOf(sentence, second) || first.unit !== second.unit) return null;
  const found: Pair<Located<Quantity>>[] = [];
  for (const one of index.sameQuantities(first)) {
    for (const fact of one.passage.quantities) {
      if (fact === one.fact || !comparable(second, fact) || !sameValue(second, fact)) continue;
      const courses = [one.fact, fact].map((value) => courseOf(one.passage.sentence, value));
      if (courses[0] === courses[1]) continue;
      if (courses[0] === course) return null;
      found.push({ first: one, second: { passage: one.passage, fact } });
    }
  }
  return found.find(({ first: { passage } }) => sharedTerms(claim, passage, index) >= SAME_CHANGE) ?? null;
}

/** Share of the claim's words and names, by weight, that a passage has. */
function sharedTerms(claim: Claim, passage: Passage, index: EvidenceIndex): number {
  const terms = index.termsOfClaim(claim).filter(({ kind }) => kind === "word" || kind === "name");
  const weigh = (some: readonly WeighedTerm[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const total = weigh(terms);
  return total === 0 ? 0 : weigh(terms.filter(({ key }) => index.hasTerm(passage, key))) / total;
}

/** Each value stands where the sources have what the claim says of the other, and never where they have its own. */
function swappedHolders(
  claim: Claim,
  holder: ValueHolder,
  { first, second }: Pair<Quantity>,
  index: EvidenceIndex,
): Pair<Located<Quantity>> | null {
  const [own, other] = [partOf(holder, first), partOf(holder, second)];
  if (own === null || other === null) return null;
  const terms = holdersOf(claim, { first, second }, index);
  const [ofFirst, ofSecond] = tellingAlike(
    terms.filter(({ span }) => isWithin(span, own)),
    terms.filter(({ span }) => isWithin(span, other)),
  );
  if (ofFirst.length === 0 || ofSecond.length === 0) return null;
  const firsts = index.sameQuantities(first);
  const seconds = index.sameQuantities(second);
  if (firsts.some((fact) => mayBeOf(ofFirst, fact, index))) return null;
  if (seconds.some((fact) => mayBeOf(ofSecond, fact, index))) return null;
  for (const one of firsts) {
    if (!isOf(ofSecond, one, index)) continue;
    const near = index.around(one.passage);
    const counterpart = seconds.find((two) => near.includes(two.passage) && isOf(ofFirst, two, index));
    if (counterpart !== undefined) return { first: one, second: counterpart };
  }
  return null;
}

/** What can tell the two values apart: "vote" in "52% of the vote and Hale 41%" is what both are of. */
function holdersOf(
  claim: Claim,
  { first, second }: Pair<Quantity>,
  index: EvidenceIndex,
): readonly WeighedTerm[] {
  const shared =
    first.noun === null || second.noun === null
      ? [first.noun, second.noun].map((noun) => wordKey(noun ?? ""))
      : [];
  return index.termsOfClaim(claim).filter(({ kind, key }) => kind !== "value" && !shared.includes(key));
}

/** Keys of the names of both parts, else of their dates, else of all that they say. */
function tellingAlike(
  ours: readonly WeighedTerm[],
  theirs: readonly WeighedTerm[],
): readonly [readonly string[], readonly string[]] {
  const keysOf = (terms: readonly WeighedTerm[]): string[] => terms.map(({ key }) => key);
  for (const wanted of ["name", "date"] as const) {
    const [a, b] = [ours, theirs].map((terms) => keysOf(terms.filter(({ kind }) => kind === wanted)));
    if (a !== undefined && b !== undefined && a.length > 0 && b.length > 0) return [a, b];
  }
  return [keysOf(ours), keysOf(theirs)];
}
