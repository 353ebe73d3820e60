import type { Claim, Summary } from "../summary/summary.ts";
import { oncePer } from "../text/once.ts";
import { agentOf } from "../text/predicates/predicate.ts";
import type { ClaimMemory } from "./claim-memory.ts";
import type { Clause } from "./clauses.ts";
import { DISPUTING } from "./en/contested-content.ts";
import { ANNOUNCES_DISPUTE, COUNTERS, DENIALS, DENIED_NOUNS } from "./en/disputes.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import type { Passage, RankedPassage } from "./verification.ts";
import { disputeDifferences } from "./verify-disputes.ts";

/** The least that a passage must match a sentence for a denial right behind it to concern the sentence. */
const SAME_THING = 0.4;
/** How many passages are looked at for a denial. */
const LOOKED_AT = 8;
/** What a denial's own clause must share with the sentence. */
const DENIED = { share: 0.5, terms: 3 };

/** A passage of a source that disputes what a sentence of the summary says or reports; null where none does. */
export type DisputeLookup = (sentence: number) => Passage | null;

/** Looks sentences up by their index into `Prose.sentences`, each once. */
export function disputeLookup(
  summary: Summary,
  index: EvidenceIndex,
  known: ClaimMemory | null = null,
): DisputeLookup {
  const bySentence = new Map(summary.claims.map((claim) => [claim.sentence, claim]));
  const disputeOf = oncePer((claim: Claim) =>
    known === null
      ? disputeOfContent(summary, claim, index)
      : known.recall("dispute", claim, (watched) => disputeOfContent(summary, claim, watched)).value,
  );
  return (sentence) => {
    const claim = bySentence.get(sentence);
    return claim === undefined ? null : disputeOf(claim);
  };
}

/**
 * What another source has otherwise, or somebody in the sources denies. Unlike `disputeDifferences` it asks so of
 * reported speech too, and whatever the rest of the summary says about it.
 */
function disputeOfContent(summary: Summary, claim: Claim, index: EvidenceIndex): Passage | null {
  const ranked = index.retrieve(claim);
  if (ranked.length === 0) return null;
  const alone = { ...claim, attribution: null };
  const [dispute] = disputeDifferences({ ...summary, claims: [] }, alone, ranked, index);
  return dispute?.other ?? denialOf(claim, ranked, index);
}

function denialOf(claim: Claim, ranked: readonly RankedPassage[], index: EvidenceIndex): Passage | null {
  const terms = index.termsOfClaim(claim).map(({ key }) => key);
  const speaker = claim.attribution?.source?.name.split(/\s+/).at(-1)?.toLowerCase() ?? null;
  for (const { passage, score } of ranked.slice(0, LOOKED_AT)) {
    for (const clause of denials(passage, speaker, index)) {
      const shared = terms.filter((key) => clause.terms.has(key)).length;
      if (shared >= DENIED.terms && shared >= DENIED.share * terms.length) return passage;
    }
    if (score < SAME_THING) continue;
    const announcing = announcedBefore(passage, index);
    if (announcing !== null) return announcing;
    const next = index.passages[passage.index + 1];
    if (next?.source !== passage.source) continue;
    if (disputesWhatStandsBefore(next, speaker) || denials(next, speaker, index).some(pointsBack))
      return next;
  }
  return null;
}

/** Words behind a noun that say which is meant. */
const ELSEWHERE = /^\s+(?:of|that|about|on|in|by|from|for|made|which)\b/i;

/** How many sentences of one paragraph an announcement of differing accounts covers. */
const ANNOUNCED = 3;

/** "How it came there is disputed. The museum says it was bought. The town says it was taken." */
function announcedBefore(passage: Passage, { passages }: EvidenceIndex): Passage | null {
  for (let i = passage.index - 1; i >= passage.index - ANNOUNCED; i--) {
    const before = passages[i];
    if (before?.source !== passage.source || before.sentence.block !== passage.sentence.block) return null;
    if (ANNOUNCES_DISPUTE.test(before.text)) return before;
  }
  return null;
}

/** "Morosta disputes that." */
function disputesWhatStandsBefore({ text }: Passage, speaker: string | null): boolean {
  if (COUNTERS.test(text)) return speaker === null || !text.toLowerCase().includes(speaker);
  const match = DISPUTING.exec(text);
  // "disputes the figure of 40" names what it disputes.
  if (match === null || ELSEWHERE.test(text.slice(match.index + match[0].length))) return false;
  return speaker === null || !text.slice(0, match.index).toLowerCase().includes(speaker);
}

function denials(passage: Passage, speaker: string | null, index: EvidenceIndex): readonly Clause[] {
  if (!passage.sentence.tokens.some(({ lemma }) => DENIALS.has(lemma))) return [];
  return index.clausesOfPassage(passage).filter(({ predicate }) => {
    if (predicate.negated || !DENIALS.has(predicate.head.lemma)) return false;
    const denier = agentOf(predicate)?.tokens ?? [];
    return speaker === null || !denier.some(({ text }) => text.toLowerCase() === speaker);
  });
}

/** Whether what is denied stands in the sentence before: "that", "the accusation". */
function pointsBack({ predicate: { object, obliques } }: Clause): boolean {
  if (object === null || obliques.some(({ preposition }) => preposition === "of")) return false;
  return (
    /^(?:that|this|it|these|those|both|them)$/i.test(object.head.text) || DENIED_NOUNS.has(object.head.lemma)
  );
}
