import type { DisputeLookup } from "../evidence/disputed-content.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage, RankedPassage, Verification } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import { oncePer } from "../text/once.ts";
import type { Steps } from "../text/steps.ts";
import { isLimit } from "./nearby-limits.ts";
import type { Omission, OmissionContext, Rested } from "./omission.ts";
import { omittedAccounts, omittedDenial, omittedReplies } from "./omitted-answers.ts";
import { omittedDisputes } from "./omitted-disputes.ts";
import { omittedFigures, omittedShares } from "./omitted-figures.ts";
import { omittedHalf, omittedLimits } from "./omitted-limits.ts";
import { omittedPoints } from "./omitted-points.ts";
import { keyReader, toldBy } from "./told.ts";

/** The least that a passage must match a claim for the claim to rest on it, and against the best. */
const RESTS = { score: 0.4, ofBest: 0.75 };
/** The least that a passage must match a claim to tell the same, and against the best. */
const ALIKE = { score: 0.4, ofBest: 0.5 };
/** How many passages a claim rests on. */
const MOST_BASES = 2;

/** What a claim is asked for. */
const SEARCHES: readonly ((rested: Rested, context: OmissionContext) => readonly Omission[])[] = [
  omittedFigures,
  omittedShares,
  omittedDenial,
  omittedHalf,
  omittedLimits,
  omittedAccounts,
  omittedReplies,
];

/**
 * What the sources say to the summary's supported claims, are at odds about or make a main point of, and the summary leaves out: the
 * weightiest first, one of a kind for each claim and one for each passage.
 */
export function* omissionsOf(
  summary: Summary,
  index: EvidenceIndex,
  verifications: readonly Verification[],
  disputeOf: DisputeLookup,
  memory: Memory = forgetful,
): Steps<readonly Omission[]> {
  const { rested, context } = readOmissions(summary, index, verifications, disputeOf, memory);
  const found: Omission[] = [];
  for (const one of rested) {
    found.push(...SEARCHES.flatMap((search) => search(one, context)));
    yield;
  }
  for (const search of [omittedDisputes, omittedPoints]) {
    found.push(...search(context));
    yield;
  }
  return oneEach(found.sort((a, b) => b.weight - a.weight));
}

/** What the search starts from. */
function readOmissions(
  summary: Summary,
  index: EvidenceIndex,
  verifications: readonly Verification[],
  disputeOf: DisputeLookup,
  memory: Memory,
): { readonly rested: readonly Rested[]; readonly context: OmissionContext } {
  const keys = keyReader();
  const rested = verifications
    .filter(({ verdict }) => verdict === "supported")
    .map(
      ({ claim, evidence }): Rested => ({
        claim,
        bases: basesOf(evidence),
        alike: alikeOf(evidence),
        evidence: evidence.map(({ passage }) => passage),
      }),
    );
  const used = new Set(rested.flatMap(({ bases }) => bases));
  const context: OmissionContext = {
    summary,
    index,
    verifications,
    disputeOf,
    told: toldBy(summary, keys),
    givesLimits: summary.claims.some(({ text, notCheckable }) => notCheckable === null && isLimit(text)),
    keys,
    keysOf: oncePer(({ sentence }: Passage) => keys.ofWords(sentence.tokens)),
    isUsed: (passage) => used.has(passage),
    memory,
  };
  return { rested, context };
}

function basesOf(evidence: readonly RankedPassage[]): readonly Passage[] {
  const least = Math.max(RESTS.score, RESTS.ofBest * (evidence[0]?.score ?? 0));
  return evidence
    .slice(0, MOST_BASES)
    .filter(({ score }) => score >= least)
    .map(({ passage }) => passage);
}

function alikeOf(evidence: readonly RankedPassage[]): readonly Passage[] {
  const bases = basesOf(evidence);
  const least = Math.max(ALIKE.score, ALIKE.ofBest * (evidence[0]?.score ?? 0));
  return evidence
    .filter(({ passage, score }) => score >= least && !bases.includes(passage))
    .map(({ passage }) => passage);
}

/** The first of each kind for each claim, and the first for each passage. */
function oneEach(omissions: readonly Omission[]): readonly Omission[] {
  const seen = new Set<unknown>();
  return omissions.filter(({ kind, claim, passages }) => {
    const place = claim === null ? null : `${kind} ${claim.index}`;
    if (seen.has(passages[0]) || (place !== null && seen.has(place))) return false;
    // Of a dispute or point all its sources speak, each in its way.
    for (const passage of kind === "dispute" || kind === "point" ? passages : passages.slice(0, 1))
      seen.add(passage);
    seen.add(place);
    return true;
  });
}
