import { agentOf } from "../text/predicates/predicate.ts";
import type { Clause } from "./clauses.ts";
import { areOpposites } from "./en/antonyms.ts";
import type { Passage } from "./verification.ts";

/** A clause of a claim beside the clause of a source that speaks of the same thing. */
export interface ClauseMatch {
  readonly claimed: Clause;
  readonly found: Clause;
  readonly passage: Passage;
  /** Share of the claimed clause's terms that the found clause has; that it or its neighbours have. */
  readonly covered: number;
  readonly coveredNearby: number;
  /** Share of the found clause's terms that the claim has. */
  readonly accounted: number;
  /** The two say the opposite: one denies what the other asserts, or their verbs are opposites. */
  readonly isOpposed: boolean;
}

/** A source's sentence with its clauses, and the terms of the sentences round it. */
export interface ClausedPassage {
  readonly passage: Passage;
  readonly clauses: readonly Clause[];
  readonly nearby: () => ReadonlySet<string>;
}

/** What the claim says as a whole: all its terms, for a source's clause to be accounted for by. */
export type ClaimTerms = ReadonlySet<string>;

/** The clauses of the passages with the claimed clause's verb, or its opposite; the best match first. */
export function matchClauses(
  claimed: Clause,
  claim: ClaimTerms,
  passages: readonly ClausedPassage[],
): readonly ClauseMatch[] {
  const matches = passages.flatMap(({ passage, clauses, nearby }) =>
    clauses.flatMap((found): ClauseMatch[] => {
      const opposite = found.key !== claimed.key;
      if (opposite && !areOpposites(found.key, claimed.key)) return [];
      // "We may ask": who that is, the clause leaves open.
      const open = saysPronoun(found) ? claimed.agent : NOBODY;
      return [
        {
          claimed,
          found,
          passage,
          covered: shareOf(claimed.terms, found.terms, open),
          coveredNearby: shareOf(claimed.terms, nearby(), open),
          accounted: shareOf(found.terms, claim),
          isOpposed: (found.predicate.negated !== claimed.predicate.negated) !== opposite,
        },
      ];
    }),
  );
  return matches.sort((a, b) => strength(b) - strength(a) || a.passage.index - b.passage.index);
}

function strength({ covered, coveredNearby, accounted }: ClauseMatch): number {
  return covered + coveredNearby + accounted;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whether the clause names who does it by a pronoun alone. */
export function saysPronoun({ predicate }: Clause): boolean {
  const agent = agentOf(predicate);
  return agent !== null && agent.head.wordClass === "PRON" && !agent.isEmpty;
}

/** Share of the terms that are among the others or open. */
function shareOf(terms: ReadonlySet<string>, among: ReadonlySet<string>, open = NOBODY): number {
  if (terms.size === 0) return 0;
  let met = 0;
  for (const term of terms) if (among.has(term) || open.has(term)) met++;
  return met / terms.size;
}
