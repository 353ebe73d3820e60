import type { Span } from "../text/span.ts";
import { spanOfTokens, textOfTokens } from "../text/token-run.ts";
import { type ClauseMatch, saysPronoun } from "./clause-match.ts";
import type { Clause } from "./clauses.ts";
import { areOpposites } from "./en/antonyms.ts";
import type { Term } from "./terms.ts";

/** A word of a claim's clause against its opposite in the same clause of a source. */
export interface OppositeWords {
  readonly claimed: WrittenTerm;
  readonly found: WrittenTerm;
}

interface WrittenTerm extends Term {
  readonly text: string;
}

/** How much two clauses must share besides the two words. */
const SHARED = { covered: 0.7, accounted: 0.6, terms: 2 };

/**
 * The word of the claimed clause whose opposite stands in the found one: "a majority backed it" against "a minority
 * backed it". Null where either clause, or the found one's neighbours, have both words.
 *
 * @param claim All terms of the claim.
 */
export function oppositeWords(
  { claimed, found, isOpposed }: ClauseMatch,
  claim: ReadonlySet<string>,
): OppositeWords | null {
  if (isOpposed) return null;
  const ours = within(claimed).filter(({ key }) => !found.terms.has(key));
  const theirs = within(found).filter(({ key }) => !claim.has(key));
  for (const own of ours) {
    const other = theirs.find(({ key }) => areOpposites(own.key, key));
    if (other === undefined) continue;
    const rest = [...claimed.terms].filter((term) => term !== own.key);
    const foundRest = [...found.terms].filter((term) => term !== other.key);
    const shared = rest.filter((term) => found.terms.has(term));
    const accounted = foundRest.filter((term) => claim.has(term));
    if (shared.length < SHARED.terms || shared.length / rest.length < SHARED.covered) continue;
    if (accounted.length / foundRest.length >= SHARED.accounted) return { claimed: own, found: other };
  }
  return null;
}

/** The words among the clause's own terms, with their places. */
function within({ placed, terms, key, predicate }: Clause): WrittenTerm[] {
  const phrases = [predicate.subject, predicate.object, ...predicate.obliques.map(({ phrase }) => phrase)];
  const tokens = phrases.flatMap((phrase) => phrase?.tokens ?? []);
  return placed.flatMap((term) => {
    const token = tokens.find(({ span }) => span.start === term.span.start);
    const counts = token !== undefined && term.kind === "word" && term.key !== key && terms.has(term.key);
    return counts ? [{ ...term, text: token.text }] : [];
  });
}

/** Prepositions that say the opposite before the same thing. */
const OPPOSITE_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ["before", "after"],
  ["for", "against"],
  ["above", "below"],
  ["over", "under"],
  ["inside", "outside"],
  ["with", "without"],
];

interface OppositePhrases {
  readonly claimed: string;
  readonly found: string;
  readonly span: Span;
  readonly foundSpan: Span;
}

/** The two phrases of one thing that stand behind opposite prepositions: "before the flood", "after the flood". */
export function oppositePrepositions({ claimed, found, isOpposed }: ClauseMatch): OppositePhrases | null {
  const isMet = (term: string): boolean =>
    found.terms.has(term) || (saysPronoun(found) && claimed.agent.has(term));
  if (isOpposed || ![...claimed.terms].every(isMet) || claimed.terms.size < 2) return null;
  for (const ours of claimed.predicate.obliques) {
    for (const theirs of found.predicate.obliques) {
      const [own, other] = [sense(ours), sense(theirs)];
      const opposite = OPPOSITE_PREPOSITIONS.some(
        (pair) => own !== other && pair.includes(own) && pair.includes(other),
      );
      if (!opposite || ours.phrase.head.lemma !== theirs.phrase.head.lemma) continue;
      const same = found.predicate.obliques.some(({ preposition }) => preposition === ours.preposition);
      if (!same)
        return {
          claimed: `${ours.preposition} ${textOfTokens(ours.phrase.tokens)}`,
          found: `${theirs.preposition} ${textOfTokens(theirs.phrase.tokens)}`,
          span: spanOfTokens(ours.phrase.tokens),
          foundSpan: spanOfTokens(theirs.phrase.tokens),
        };
    }
  }
  return null;
}

/** The preposition, but "without" for "with no". */
function sense({ preposition, phrase }: Clause["predicate"]["obliques"][number]): string {
  const opensWithNo = /^no$/i.test(phrase.tokens[0]?.text ?? "");
  return preposition === "with" && opensWithNo ? "without" : preposition;
}
