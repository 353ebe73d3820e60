import { isGeneralKnowledge } from "../summary/general-knowledge.ts";
import type { Claim, Summary } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import { absentValues } from "./absent-values.ts";
import type { ClaimMemory } from "./claim-memory.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { type Judgeable, type JudgingSources, judgeableOf, partlyUnjudged, unjudged } from "./judgeable.ts";
import { movedTo } from "./moved.ts";
import { rivalDates, rivalNumbers } from "./rival-values.ts";
import { sourceName } from "./source-name.ts";
import { speakerLookup } from "./speaker-lookup.ts";
import { supportOf } from "./support-score.ts";
import type { Difference, Passage, RankedPassage, Source, Verification } from "./verification.ts";
import { attributionDifferences } from "./verify-attribution.ts";
import { certaintyDifferences, leavesOutSpeaker } from "./verify-certainty.ts";
import { clauseDifferences } from "./verify-clauses.ts";
import { boundDateDifferences, dateDifferences } from "./verify-dates.ts";
import { disputeDifferences } from "./verify-disputes.ts";
import { holderDifferences } from "./verify-holders.ts";
import { nameDifferences } from "./verify-names.ts";
import { numberDifferences } from "./verify-numbers.ts";
import { checkQuotations, type Quotable, quotable } from "./verify-quotations.ts";
import { swapDifferences } from "./verify-swaps.ts";
import { synthesisDifferences } from "./verify-synthesis.ts";

/** Share of a claim that the best passages must cover together for it to count as supported. */
const SUPPORTED = 0.3;
/** The least that the passages of the cited sources must cover of it. */
const TOUCHED = 0.25;
/** Share of a claim's terms that must stand somewhere in the sources at all. */
const KNOWN = 0.5;
/** What one passage of any source must cover for a claim not to count as unsupported by those it cites. */
const CARRIED_ELSEWHERE = 0.45;
/** What another source must cover, and how far it must be ahead, for a citation to be wrong. */
const CLEARLY_ELSEWHERE = { covers: 0.55, times: 1.8 };
/** The same where it has a number of the claim that they have nowhere. */
const ELSEWHERE_BY_VALUE = { covers: 0.5, times: 1.1 };
/** How many passages may support one claim together. */
const PASSAGES_PER_CLAIM = 4;
const SHOWN = 6;
/** Differences of which the source still has what the claim says. */
const LEAVES_SUPPORTED: ReadonlySet<Difference["kind"]> = new Set([
  "citation",
  "certainty",
  "weaker",
  "truncated-quote",
  "synthesis",
  "absent",
]);

/** Checks every claim of the summary against the sources, in the order of the claims. */
export function verifyClaims(
  summary: Summary,
  index: EvidenceIndex,
  judgeable: Judgeable = judgeableOf(summary, index.sources),
  known: ClaimMemory | null = null,
  memory: Memory = forgetful,
): Verification[] {
  const against = quotable(index, memory);
  const unread = new Set(summary.unread.map(({ target }) => target));
  const judging = { sources: index.sources, unread, judgeable };
  if (known === null) return summary.claims.map((claim) => verify(summary, claim, index, against, judging));
  return summary.claims.map((claim) => {
    const { value, before } = known.recall("verification", claim, (watched) =>
      verify(summary, claim, watched, { ...against, speakers: speakerLookup(watched) }, judging),
    );
    return before === null ? value : movedTo(claim, before, value);
  });
}

/** Checks one claim, as `verifyClaims` does it among all. */
export function verifyClaim(
  summary: Summary,
  claim: Claim,
  index: EvidenceIndex,
  against: Quotable,
): Verification {
  const unread = new Set(summary.unread.map(({ target }) => target));
  const judging = { sources: index.sources, unread, judgeable: judgeableOf(summary, index.sources) };
  return verify(summary, claim, index, against, judging);
}

function verify(
  summary: Summary,
  claim: Claim,
  index: EvidenceIndex,
  against: Quotable,
  judging: JudgingSources,
): Verification {
  const cited = index.sources.filter(({ target }) => target !== null && claim.citations.includes(target));
  const ranked = index.retrieve(claim);
  const reason = claim.notCheckable ?? unjudged(claim, cited, judging);
  if (reason !== null) {
    return {
      claim,
      verdict: "not-checkable",
      reason,
      evidence: ranked.slice(0, SHOWN),
      support: null,
      differences: [],
    };
  }
  const citedFirst = cited.length === 0 ? ranked : index.retrieve(claim, { sources: cited });
  const quotations = checkQuotations(summary, claim, cited, against);
  const evidence = withQuoted(ranked, citedFirst, quotations.exact);
  const dates = dateDifferences(claim, cited, index);
  const swaps = swapDifferences(summary, claim, index);
  const bound = swaps.length > 0 ? swaps : holderDifferences(summary, claim, cited, index);
  const differences: Difference[] = [
    ...numberDifferences(claim, cited, index),
    ...(bound.length > 0 ? bound : rivalNumbers(summary, claim, cited, index)),
    ...dates,
    ...(dates.length > 0 ? [] : boundDates(claim, cited, index)),
    ...quotations.differences,
  ];
  differences.push(...nameDifferences(summary, claim, cited, index));
  if (differences.length === 0) differences.push(...clauseDifferences(claim, citedFirst, index));
  const covered = index.coverage(claim, passagesOf(ranked));
  const coveredByCited = cited.length === 0 ? covered : index.coverage(claim, passagesOf(citedFirst));
  if (cited.length > 0 && !differences.some(({ kind }) => kind === "citation")) {
    const elsewhere = citedElsewhere(claim, cited, ranked, coveredByCited, index);
    if (elsewhere !== null) differences.push(elsewhere);
  }
  const contradicted = differences.some(({ kind }) => !LEAVES_SUPPORTED.has(kind));
  const [best] = ranked;
  const untouched =
    coveredByCited < TOUCHED &&
    (best === undefined || index.coverage(claim, [best.passage]) < CARRIED_ELSEWHERE);
  const supported =
    quotations.exact.length > 0 ||
    differences.some(({ kind }) => kind === "citation") ||
    (Math.max(covered, coveredByCited) >= SUPPORTED && !untouched && index.vocabulary(claim) >= KNOWN);
  const unread = partlyUnjudged(claim, cited, judging);
  const absent =
    supported && unread === null ? absentValues(claim, index.sources, citedFirst, index, differences) : [];
  differences.push(...absent);
  if (supported && !contradicted) {
    const surer = certaintyDifferences(summary, claim, ranked, index);
    differences.push(...surer);
    const disputes = disputeDifferences(summary, claim, evidence, index);
    if (!surer.some(leavesOutSpeaker))
      differences.push(...attributionDifferences(summary, claim, ranked, index, disputes.length > 0));
    differences.push(...synthesisDifferences(summary, claim, index));
    differences.push(...disputes);
  }
  // What the readable sources don't say, one that couldn't be read may.
  const known = isGeneralKnowledge(claim) ? "general knowledge" : null;
  const open = contradicted || supported ? null : (known ?? unread);
  const settled = contradicted
    ? "contradicted"
    : supported && absent.length === 0
      ? "supported"
      : "unsupported";
  return {
    claim,
    verdict: open === null ? settled : "not-checkable",
    reason: open,
    evidence: evidence.slice(0, SHOWN),
    support: supportOf(summary, claim, cited, citedFirst, index),
    differences,
  };
}

/** Dates that the sources have, but for another value or of something else. */
function boundDates(claim: Claim, cited: readonly Source[], index: EvidenceIndex): readonly Difference[] {
  const ofValues = boundDateDifferences(claim, cited, index);
  return ofValues.length > 0 ? ofValues : rivalDates(claim, cited, index);
}

function passagesOf(ranked: readonly RankedPassage[]): Passage[] {
  return ranked.slice(0, PASSAGES_PER_CLAIM).map(({ passage }) => passage);
}

/** The ranking, led by the passages in which the claim's quotations stand, and with each cited source's best. */
function withQuoted(
  ranked: readonly RankedPassage[],
  citedFirst: readonly RankedPassage[],
  exact: readonly Passage[],
): RankedPassage[] {
  const scoreOf = (passage: Passage): RankedPassage =>
    [...ranked, ...citedFirst].find((candidate) => candidate.passage === passage) ?? {
      passage,
      score: 0,
      matches: [],
    };
  const quoted = [...new Set(exact)].map((passage) => {
    const found = scoreOf(passage);
    // The exact words are the best evidence there is: half the scale is theirs.
    return { ...found, score: 0.5 + found.score / 2 };
  });
  const best = new Map<Source, RankedPassage>();
  for (const candidate of citedFirst)
    if (!best.has(candidate.passage.source)) best.set(candidate.passage.source, candidate);
  const merged = new Map<Passage, RankedPassage>();
  for (const candidate of [...quoted, ...ranked.slice(0, SHOWN), ...best.values()]) {
    if (!merged.has(candidate.passage)) merged.set(candidate.passage, candidate);
  }
  return [...merged.values()].sort((a, b) => b.score - a.score || a.passage.index - b.passage.index);
}

/** Another supplied source that covers the claim far better than the cited ones. */
function citedElsewhere(
  claim: Claim,
  cited: readonly Source[],
  ranked: readonly RankedPassage[],
  coveredByCited: number,
  index: EvidenceIndex,
): Difference | null {
  const best = ranked.find(({ passage }) => !cited.includes(passage.source));
  if (best === undefined) return null;
  const covers = index.coverage(claim, [best.passage]);
  const least = hasOwnValue(claim, best.passage, cited, index) ? ELSEWHERE_BY_VALUE : CLEARLY_ELSEWHERE;
  const clear = covers >= least.covers && covers >= coveredByCited * least.times;
  return clear ? { kind: "citation", passage: best.passage, cited: cited.map(sourceName) } : null;
}

/** Whether the passage has a number of the claim that none of the cited sources has anywhere. */
function hasOwnValue(
  claim: Claim,
  passage: Passage,
  cited: readonly Source[],
  index: EvidenceIndex,
): boolean {
  return claim.quantities.some((quantity) => {
    const equal = index.sameQuantities(quantity);
    return (
      quantity.value > 12 &&
      equal.some((located) => located.passage === passage) &&
      !equal.some((located) => cited.includes(located.passage.source))
    );
  });
}
