import type { Claim, Summary } from "../summary/summary.ts";
import type { Span } from "../text/span.ts";
import { LAID_IN_A_MOUTH } from "./en/contested-content.ts";
import { LINKS, LINKS_BACK } from "./en/joiners.ts";
import type { EvidenceIndex, WeighedTerm } from "./evidence-index.ts";
import { type Joint, jointsOf } from "./joints.ts";
import { isQuoted } from "./passages-near.ts";
import type { Passage, SynthesisDifference } from "./verification.ts";

/** What a passage must have of a fact to state it, by weight. */
const STATES = 0.55;
/** What a passage, or two neighbours, must have of each of both facts to speak of them together. */
const SPEAKS_OF = 0.4;
/** A fact of fewer terms says too little to be known again. */
const LEAST_TERMS = 2;

/** A fact that the claim joins: its terms, and the passage that states it. */
interface Fact {
  readonly terms: readonly WeighedTerm[];
  readonly passage: Passage;
}

/**
 * Facts that the claim explains or contrasts with each other ("because", "despite"), and that no source does: they
 * stand in different passages, and no passage or two neighbours have both with such a link. What somebody is said
 * to say joins them in that person's name.
 */
export function synthesisDifferences(
  summary: Summary,
  claim: Claim,
  index: EvidenceIndex,
): SynthesisDifference[] {
  if (claim.attribution !== null || LAID_IN_A_MOUTH.test(claim.text)) return [];
  if (summary.prose.blocks[summary.prose.sentences[claim.sentence]?.block ?? -1]?.kind === "table") return [];
  for (const joint of jointsOf(summary, claim)) {
    if (isQuoted(claim, joint)) continue;
    const facts = joint.parts.map(({ claim: of, span }) => factOf(of, span, index));
    const [first, second] = facts;
    if (first == null || second == null || first.passage === second.passage) continue;
    if (isConcession(joint, first, second, index) || isJoined(joint, first, second, index)) continue;
    return [
      {
        kind: "synthesis",
        span: joint.span,
        joiner: joint.words,
        isRemovable: joint.isRemovable,
        passages: [first.passage, second.passage],
      },
    ];
  }
  return [];
}

/** "Reports stand in the app, although parents may ask for a printed report": one source's two facts on one matter. */
function isConcession({ kind, words }: Joint, first: Fact, second: Fact, index: EvidenceIndex): boolean {
  if (kind !== "contrast" || !/though$/i.test(words) || first.passage.source !== second.passage.source)
    return false;
  const takesUp = (one: Fact, other: Fact): boolean =>
    one.terms.some(({ key }) => index.hasTerm(other.passage, key));
  return takesUp(first, second) || takesUp(second, first);
}

/** The fact that the claim states within a span, with the passage that has most of it; null where none states it. */
function factOf(claim: Claim, within: Span, index: EvidenceIndex): Fact | null {
  const terms = index
    .termsOfClaim(claim)
    .filter(({ span }) => within.start <= span.start && span.end <= within.end);
  if (terms.length < LEAST_TERMS) return null;
  let best: Passage | null = null;
  let most = 0;
  for (const passage of new Set(terms.flatMap(({ key }) => index.passagesWith(key)))) {
    const share = shareOf(terms, [passage], index);
    if (share > most) [best, most] = [passage, share];
  }
  return best !== null && most >= STATES ? { terms, passage: best } : null;
}

/** Whether a passage has both facts, or it and its neighbour with a link between them. */
function isJoined({ kind }: Joint, first: Fact, second: Fact, index: EvidenceIndex): boolean {
  const candidates = new Set([...first.terms, ...second.terms].flatMap(({ key }) => index.passagesWith(key)));
  const sources = new Set([first, second].map(({ passage }) => passage.source));
  for (const passage of candidates) {
    if (
      sources.size === 1 &&
      sources.has(passage.source) &&
      explainsBack(kind, passage, first, second, index)
    )
      return true;
    const speaksOf = (passages: readonly Passage[]): boolean =>
      [first, second].every(({ terms }) => shareOf(terms, passages, index) >= SPEAKS_OF);
    if (speaksOf([passage])) return true;
    const next = index.around(passage).find((other) => other.index === passage.index + 1);
    if (next === undefined || !speaksOf([passage, next])) continue;
    if ([passage, next].some(({ text }) => LINKS[kind].test(text))) return true;
  }
  return false;
}

/** "That was because the stairs were unsafe": it states one fact, and takes the other up from further above. */
function explainsBack(
  kind: Joint["kind"],
  passage: Passage,
  first: Fact,
  second: Fact,
  index: EvidenceIndex,
): boolean {
  if (!LINKS_BACK[kind].test(passage.text)) return false;
  return [
    [first, second],
    [second, first],
  ].some(
    ([stated, other]) =>
      shareOf(stated?.terms ?? [], [passage], index) >= STATES &&
      (TAKES_UP.test(passage.text) || shareOf(other?.terms ?? [], [passage], index) > 0),
  );
}

/** How a sentence takes up what stands above it. */
const TAKES_UP =
  /^\W*(?:that|this|it|these|those|the (?:rise|fall|drop|decline|decision|move|step|closure|reason|cause|increase|growth|delay|cut|change|loss|measure|plan|vote))\b/i;

function shareOf(terms: readonly WeighedTerm[], passages: readonly Passage[], index: EvidenceIndex): number {
  let total = 0;
  let met = 0;
  for (const { key, weight } of terms) {
    total += weight;
    if (passages.some((passage) => index.hasTerm(passage, key))) met += weight;
  }
  return total === 0 ? 0 : met / total;
}
