import type { Claim, Summary } from "../summary/summary.ts";
import { spanOfTokens, textOfTokens } from "../text/token-run.ts";
import type { Compared, Stronger } from "./compared-wording.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isQuoted } from "./passages-near.ts";
import { strongerBound, strongerHope, strongerQuantifier, strongerSuperlative } from "./surer-amounts.ts";
import { strongerPlan, strongerThanBelief, strongerWithoutCondition } from "./surer-plans.ts";
import { strongerCause, strongerThanAllegation, strongerVerb } from "./surer-verbs.ts";
import type { OverstatedDifference, RankedPassage } from "./verification.ts";

/** What a passage must cover of a claim for their wording to be compared. */
const SAYS_IT = 0.55;
const SAYS_IT_IN_PART = 0.35;
/** A longer sentence is none: nothing tells which of its words belong together. */
const LONGEST = 90;

const SCALES: readonly (readonly [OverstatedDifference["scale"], (compared: Compared) => Stronger | null])[] =
  [
    ["cause", strongerCause],
    ["allegation", strongerThanAllegation],
    ["belief", strongerThanBelief],
    ["plan", strongerPlan],
    ["condition", strongerWithoutCondition],
    ["verb", strongerVerb],
    ["quantifier", strongerQuantifier],
    ["bound", strongerBound],
    ["superlative", strongerSuperlative],
  ];

/**
 * Words of the claim that are surer than the sources, beyond modal verbs: a link made a cause, an allegation a
 * fact, some made all, a maximum the value. Where any passage is as sure, the claim stands.
 */
export function certaintyDifferences(
  summary: Summary,
  claim: Claim,
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): OverstatedDifference[] {
  const near = ranked
    .filter(({ passage }) => passage.sentence.tokens.length <= LONGEST)
    .map(({ passage }) => ({ passage, covers: index.coverage(claim, [passage]) }));
  const passages = near.filter(({ covers }) => covers >= SAYS_IT).map(({ passage }) => passage);
  const nearby = near.filter(({ covers }) => covers >= SAYS_IT_IN_PART).map(({ passage }) => passage);
  const all = summary.prose.sentences[claim.sentence]?.tokens ?? [];
  const tokens = all.filter((token) => !isQuoted(claim, token));
  const hope = strongerHope({ claim, tokens, index });
  if (hope !== null) return [overstated("plan", hope)];
  if (passages.length === 0) return [];
  const compared: Compared = { claim, tokens, passages, nearby, index };
  return SCALES.flatMap(([scale, find]) => {
    const stronger = find(compared);
    if (stronger === null || stronger.claimed.length === 0) return [];
    return [overstated(scale, stronger)];
  });
}

function overstated(
  scale: OverstatedDifference["scale"],
  { claimed, found, passage, instead }: Stronger,
): OverstatedDifference {
  return {
    kind: "overstated",
    scale,
    span: spanOfTokens(claimed),
    claimed: textOfTokens(claimed),
    passage,
    foundSpan: spanOfTokens(found),
    found: textOfTokens(found),
    instead,
  };
}

/** Whether what makes the claim too sure is that nobody alleges or believes it any more. */
export function leavesOutSpeaker({ scale }: OverstatedDifference): boolean {
  return scale === "allegation" || scale === "belief";
}
