import type { Claim, Summary } from "../summary/summary.ts";
import type { NameVariants } from "../text/name-variants.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { indexNames, type NameIndex } from "./name-index.ts";
import type { Passage } from "./verification.ts";

/** Clauses of claims and passages, drawn when first asked for: most passages never are. */
export interface ClauseIndex extends NameIndex {
  clausesOfClaim(claim: Claim): readonly Clause[];
  clausesOfPassage(passage: Passage): readonly Clause[];
  /** The passage with the one before and the one after it in its paragraph, or the next one. */
  around(passage: Passage): readonly Passage[];
}

export function indexClauses(
  summary: Summary,
  passages: readonly Passage[],
  variants: NameVariants,
): ClauseIndex {
  const claims = new Map<Claim, readonly Clause[]>();
  const drawn = new Map<Passage, readonly Clause[]>();
  return {
    ...indexNames(summary, passages),
    clausesOfClaim: (claim) => {
      const sentence = summary.prose.sentences[claim.sentence];
      if (sentence === undefined) return [];
      const known = claims.get(claim) ?? clausesOf({ ...claim, sentence }, variants);
      claims.set(claim, known);
      return known;
    },
    clausesOfPassage: (passage) => {
      const known = drawn.get(passage) ?? clausesOf(passage, variants);
      drawn.set(passage, known);
      return known;
    },
    around: (passage) =>
      [passages[passage.index - 1], passage, passages[passage.index + 1]].filter(
        (other): other is Passage =>
          other?.source === passage.source && Math.abs(other.sentence.block - passage.sentence.block) <= 1,
      ),
  };
}
