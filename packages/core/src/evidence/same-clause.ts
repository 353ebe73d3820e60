import { type ClauseMatch, saysPronoun } from "./clause-match.ts";
import type { Clause } from "./clauses.ts";
import { areEvents } from "./en/antonyms.ts";
import { MUTUAL_VERBS } from "./en/mutual-verbs.ts";

/** How much two clauses must share to speak of the same thing. */
const SAME = { covered: 0.5, coveredNearby: 0.6, accounted: 0.5 };
/** The same for verbs of events: what is won may be lost another time. */
const SAME_EVENT = { covered: 0.75, coveredNearby: 0.75, accounted: 0.75 };
/** The least for a clause that says the same to stand for the claim. */
const MAY_BE_SAME = { covered: 0.3, coveredNearby: 0.5 };

/** Whether the two clauses speak of the same thing. */
export function isSame(match: ClauseMatch): boolean {
  const { covered, coveredNearby, accounted, claimed, found } = match;
  // "Nobody was kept overnight" says nothing that the claim does not.
  if (deniesAny(match) && accounted === 1 && found.terms.size > 0) return coveredNearby >= SAME.covered;
  if (deniesOfPronoun(match) && found.terms.size === 0) return true;
  const least = areEvents(claimed.key, found.key) ? SAME_EVENT : SAME;
  if (claimed.terms.size === 1) return covered === 1 && accounted === 1;
  return covered >= least.covered && coveredNearby >= least.coveredNearby && accounted >= least.accounted;
}

/** "It was not asked", where the sentences beside it say of whom: what the claim says it of. */
export function deniesOfPronoun({ found, claimed, isOpposed, coveredNearby }: ClauseMatch): boolean {
  const { negated, subject } = found.predicate;
  if (!isOpposed || !negated || subject?.head.wordClass !== "PRON" || subject.isEmpty) return false;
  return claimed.terms.size > 0 && coveredNearby >= (found.terms.size === 0 ? SAME.covered : 1);
}

/** Whether the found clause may say what the claimed one says, though it says more or less besides. */
export function maySaySo({ covered, coveredNearby, isOpposed }: ClauseMatch): boolean {
  return !isOpposed && covered >= MAY_BE_SAME.covered && coveredNearby >= MAY_BE_SAME.coveredNearby;
}

/** Whether the two name different times or amounts, or another does it or suffers it: no contradiction. */
export function areApart({ claimed, found }: ClauseMatch): boolean {
  const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>, of: string): boolean => {
    const [ours, theirs] = [a, b].map((terms) => [...terms].filter((term) => term.startsWith(of)));
    if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return false;
    return !ours.some((term) => theirs.includes(term));
  };
  return (
    differ(claimed.terms, found.terms, "@") ||
    differ(claimed.terms, found.terms, "#") ||
    differ(claimed.agent, found.agent, "n:") ||
    differ(claimed.patient, found.patient, "n:")
  );
}

/** "Nobody was hurt" against "several were hurt": who it was is what is denied. */
export function deniesAny({ claimed, found }: ClauseMatch): boolean {
  return (claimed.predicate.subject?.isEmpty ?? false) !== (found.predicate.subject?.isEmpty ?? false);
}

/** "A sued B" against "B sued A", "A sold it to B" against "B sold it to A". */
export function areSwapped({ claimed, found }: ClauseMatch): boolean {
  if (MUTUAL_VERBS.has(claimed.key) || meets(claimed.agent, found.agent)) return false;
  if (meets(claimed.agent, found.patient) && meets(claimed.patient, found.agent))
    return !meets(claimed.patient, found.patient);
  return ["to", "from", "over", "against"].some(
    (preposition) =>
      meets(claimed.agent, termsBehind(found, preposition)) &&
      meets(found.agent, termsBehind(claimed, preposition)),
  );
}

function termsBehind({ predicate, placed }: Clause, preposition: string): ReadonlySet<string> {
  const tokens = predicate.obliques
    .filter((oblique) => oblique.preposition === preposition)
    .flatMap(({ phrase }) => phrase.tokens);
  const starts = new Set(tokens.map(({ span }) => span.start));
  return new Set(placed.filter(({ span }) => starts.has(span.start)).map(({ key }) => key));
}

/** Whether who does it, or whom it is done to, are the same; a pronoun may be anybody. */
export function areStraight({ claimed, found }: ClauseMatch): boolean {
  if (meets(claimed.agent, found.agent) || meets(claimed.patient, found.patient)) return true;
  return saysPronoun(found) && !meets(claimed.agent, found.patient);
}

/** Whether two sets of terms have one in common. */
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a) if (b.has(term)) return true;
  return false;
}
