import type { Actor } from "../actors/actor.ts";
import type { Claim } from "../summary/summary.ts";
import { reportingVerbOf } from "../text/en/reporting-verbs.ts";
import type { NameMention } from "../text/name.ts";
import { agentOf, type NounPhrase, type Predicate, patientOf } from "../text/predicates/predicate.ts";
import type { Clause } from "./clauses.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import type { Passage, RankedPassage } from "./verification.ts";
import { mayBeOne, type NameInPlace, namesToo } from "./verify-names.ts";

/** What two clauses must share besides the name: of the claimed one, and of the one found. */
const SAME = { covered: 0.5, accounted: 0.5, terms: 2 };
/** Passages whose clauses are compared. */
const CANDIDATES = 6;

/**
 * Another name in the same place of the same clause: "A led the inquiry" where a source has that B led it, and none
 * that A led anything.
 */
export function doerInPlaceOf(
  claim: Claim,
  name: NameMention,
  actor: Actor,
  near: () => readonly RankedPassage[],
  index: EvidenceIndex,
): NameInPlace | null {
  if (actor.kind === "other") return null;
  const known = index.passagesNaming(actor);
  // A body that no source names may be a source's under another name.
  if (known.length === 0 && actor.kind !== "person") return null;
  const claimTerms = new Set(index.clausesOfClaim(claim).flatMap(({ terms, key }) => [...terms, key]));
  for (const claimed of index.clausesOfClaim(claim)) {
    if (reportingVerbOf(claimed.predicate.head.text) !== null) continue;
    const slot = slotOf(claimed.predicate, name);
    if (slot === null) continue;
    if (known.some((passage) => does(claimed, slot, actor, passage, index))) continue;
    const filled = phraseIn(claimed.predicate, slot);
    if (filled === null) continue;
    const rest = without(claimed, filled);
    for (const { passage } of near().slice(0, CANDIDATES)) {
      if (passage.names.some((candidate) => index.actorOf(candidate, passage) === actor)) continue;
      for (const found of index.clausesOfPassage(passage)) {
        if (found.key !== claimed.key || found.predicate.negated !== claimed.predicate.negated) continue;
        const phrase = phraseIn(found.predicate, slot);
        const other = phrase === null ? null : bearerOf(phrase, passage.names);
        if (other === null || phrase === null) continue;
        const another = index.actorOf(other, passage);
        if (another === null || another === actor || another.kind !== actor.kind) continue;
        // Both are in the claim: a list, or exchanged.
        if (mayBeOne(actor, another, index) || namesToo(claim, another, index)) continue;
        if (!isSame(claimed, found, rest, without(found, phrase), claimTerms)) continue;
        return { passage, other, office: null };
      }
    }
  }
  return null;
}

/** Whether what is said besides the names is the same. */
function isSame(
  claimed: Clause,
  found: Clause,
  rest: ReadonlySet<string>,
  foundRest: ReadonlySet<string>,
  claimTerms: ReadonlySet<string>,
): boolean {
  const shared = [...rest].filter((term) => foundRest.has(term));
  const accounted = [...foundRest].filter((term) => claimTerms.has(term));
  if (rest.size === 0 || shared.length / rest.size < SAME.covered) return false;
  if (accounted.length / Math.max(1, foundRest.size) < SAME.accounted) return false;
  const [ours, theirs] = [patientOf(claimed.predicate), patientOf(found.predicate)];
  const sameThing = ours !== null && theirs !== null && ours.head.lemma === theirs.head.lemma;
  return shared.length >= SAME.terms || (sameThing && accounted.length === foundRest.size);
}

/** Whether the actor may be who does it in a passage that names it, or, by a pronoun, in the one behind. */
function does(claimed: Clause, slot: Slot, actor: Actor, passage: Passage, index: EvidenceIndex): boolean {
  return index
    .around(passage)
    .filter((other) => other.index >= passage.index)
    .some((other) =>
      index.clausesOfPassage(other).some(({ key, predicate }) => {
        if (key !== claimed.key) return false;
        const phrase = phraseIn(predicate, slot);
        if (other !== passage) return phrase?.head.wordClass === "PRON";
        const bearer = phrase === null ? null : bearerOf(phrase, other.names);
        return bearer === null || index.actorOf(bearer, other) === actor;
      }),
    );
}

/** The place of a clause that a name fills: who does it, whom it is done to, or the phrase behind a preposition. */
type Slot = "agent" | "patient" | `behind ${string}`;

function slotOf(predicate: Predicate, name: NameMention): Slot | null {
  const [agent, patient] = [agentOf(predicate), patientOf(predicate)];
  if (agent !== null && bearerOf(agent, [name]) !== null) return "agent";
  if (patient !== null && bearerOf(patient, [name]) !== null) return "patient";
  const [oblique] = predicate.obliques;
  if (oblique === undefined || bearerOf(oblique.phrase, [name]) === null) return null;
  return `behind ${oblique.preposition}`;
}

function phraseIn(predicate: Predicate, slot: Slot): NounPhrase | null {
  if (slot === "agent") return agentOf(predicate);
  if (slot === "patient") return patientOf(predicate);
  // Only the first says where it is done: in "met aides on the war in Vell", "in" belongs to the war.
  const [oblique] = predicate.obliques;
  return oblique !== undefined && slot === `behind ${oblique.preposition}` ? oblique.phrase : null;
}

/** The name that the phrase as a whole bears: its head, with no other name beside it. */
function bearerOf({ tokens, head }: NounPhrase, names: readonly NameMention[]): NameMention | null {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? 0;
  const within = names.filter((name) => from <= name.from && name.to <= to);
  const [only] = within;
  if (only === undefined || within.length > 1) return null;
  return only.from <= head.from && head.to <= only.to ? only : null;
}

/** The clause's terms but for those of the phrase. */
function without({ terms, placed }: Clause, { tokens }: NounPhrase): ReadonlySet<string> {
  const start = tokens[0]?.span.start ?? 0;
  const end = tokens.at(-1)?.span.end ?? 0;
  const own = placed.filter(({ span }) => start <= span.start && span.end <= end).map(({ key }) => key);
  return new Set([...terms].filter((term) => !own.includes(term)));
}
