import type { Claim, Summary } from "../summary/summary.ts";
import type { Quantity } from "../text/quantity.ts";
import type { EvidenceIndex, Located } from "./evidence-index.ts";
import { numberDifference } from "./number-difference.ts";
import { isQuoted, passagesNear } from "./passages-near.ts";
import { wordKey } from "./terms.ts";
import { isOf, isWithin, mayBeOf, partOf } from "./value-contexts.ts";
import { comparable, sameValue } from "./values.ts";
import type { Source, ValueDifference } from "./verification.ts";

/** Terms besides what is counted that a passage must share to tell of the same: "injured", "strike". */
const LEAST_SHARED = 2;
/** The same in a sentence that has both values, of whatever. */
const LEAST_SHARED_BESIDE = 3;
/** Values further apart than this many times count different things. */
const FURTHEST = 10;

/**
 * Counts that the sources have, but of something else: "27 officers were injured" where four officers were injured and
 * 27 people detained. Where any passage may have the value for what the claim counts, nothing is said.
 */
export function holderDifferences(
  summary: Summary,
  claim: Claim,
  cited: readonly Source[],
  index: EvidenceIndex,
): ValueDifference<"number">[] {
  const sentence = summary.prose.sentences[claim.sentence];
  if (sentence === undefined) return [];
  return claim.quantities.flatMap((quantity): ValueDifference<"number">[] => {
    if (quantity.kind !== "count" || quantity.bound === "vague" || isQuoted(claim, quantity)) return [];
    const part = partOf({ sentence, quantities: claim.quantities }, quantity);
    if (part === null) return [];
    const keys = index
      .termsOfClaim(claim)
      .filter(({ kind, span }) => kind !== "value" && isWithin(span, part))
      .map(({ key }) => key);
    const same = index.sameQuantities(quantity);
    if (same.length === 0 || same.some((fact) => mayBeOf(keys, fact, index))) return [];
    const found =
      (isCount(quantity) ? counterpartOf(claim, quantity, keys, cited, index) : null) ??
      besideIn(claim, quantity, keys, same, index);
    return found === null ? [] : [numberDifference(quantity, found)];
  });
}

/**
 * The other count of a sentence that has the claimed one: "bank details of 212,000 people and 9,400 scans of identity
 * cards" for "identity cards of 212,000 people had been scanned".
 */
function besideIn(
  claim: Claim,
  quantity: Quantity,
  keys: readonly string[],
  same: readonly Located<Quantity>[],
  index: EvidenceIndex,
): Located<Quantity> | null {
  for (const { passage } of same) {
    const counts = passage.quantities.filter((fact) => fact.kind === "count" && fact.bound !== "vague");
    if (counts.length !== 2) continue;
    const own = counts.find((other) => sameValue(quantity, other));
    const fact = counts.find((other) => !sameValue(quantity, other) && comparable(quantity, other));
    // "12,510 in the town and 6,230 elsewhere": one that counts nothing of its own counts the other's.
    if (own?.noun == null || fact === undefined || claim.quantities.some((other) => sameValue(other, fact)))
      continue;
    const shared = keys.filter((key) => isOf([key], { passage, fact }, index));
    if (shared.length >= LEAST_SHARED_BESIDE) return { passage, fact };
  }
  return null;
}

function isCount({ kind, noun, bound, range, per, value }: Quantity): boolean {
  return (
    kind === "count" && noun !== null && bound !== "vague" && range === null && per === null && value > 1
  );
}

/** The number of the same things in a passage that tells the same of them. */
function counterpartOf(
  claim: Claim,
  quantity: Quantity,
  keys: readonly string[],
  cited: readonly Source[],
  index: EvidenceIndex,
): Located<Quantity> | null {
  const noun = wordKey(quantity.noun ?? "");
  const telling = keys.filter((key) => key !== noun);
  for (const { passage } of passagesNear(claim, quantity.span, cited, index)) {
    const facts = passage.quantities.filter(
      (fact) => isCount(fact) && wordKey(fact.noun ?? "") === noun && comparable(quantity, fact),
    );
    const [fact, ...more] = facts;
    if (fact === undefined || more.length > 0 || sameValue(quantity, fact)) continue;
    const [low = 0, high = 0] = [quantity.value, fact.value].sort((a, b) => a - b);
    if (
      high > low * FURTHEST ||
      claim.quantities.some((other) => other !== quantity && sameValue(other, fact))
    )
      continue;
    const shared = telling.filter((key) => isOf([key], { passage, fact }, index));
    if (shared.length >= LEAST_SHARED) return { passage, fact };
  }
  return null;
}
