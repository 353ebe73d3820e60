import type { Claim, Summary } from "../summary/summary.ts";
import type { EvidenceIndex, WeighedTerm } from "./evidence-index.ts";
import { isSurer } from "./support-certainty.ts";
import { copiedFrom, repeatedPairs } from "./support-copied.ts";
import { amountOf, covers, mostCovering, nounsOf, shareOf, strayFacts } from "./support-coverage.ts";
import { deniesAlone } from "./support-denial.ts";
import { neighboursOf } from "./support-neighbours.ts";
import { addressesAlone, changesGender, opensWithPronoun } from "./support-pronouns.ts";
import type { Passage, RankedPassage, Source } from "./verification.ts";

/** What is measured of a claim beside its sources; shares are 0 to 1, amounts logarithmic. */
export type SupportFeatures = Readonly<Record<SupportFeatureName, number>>;

export type SupportFeatureName =
  /** Share of the claim, by weight, that the sources have anywhere. */
  | "vocabulary"
  /** How much of it they have nowhere: rare words, names and values count most. */
  | "unmet"
  /** How many of its names, values and dates they have nowhere. */
  | "unmetFacts"
  /** How many names among them. */
  | "unmetNames"
  /** How many of its nouns they have nowhere. */
  | "unmetNouns"
  /** Share of it, by weight, that stands in or beside the two passages that cover it best. */
  | "together"
  /** How many of its names, values and dates do not. */
  | "strayFacts"
  /** Share of its neighbouring terms that stand as near each other in a source. */
  | "neighbours"
  /** How many of them the sources have nowhere together, by how much of the claim is copied from one sentence. */
  | "stitched"
  /** Share of its clauses' words that stand in one clause of a source. */
  | "clauses"
  /** 1 where it denies something that the sources don't. */
  | "negation"
  /** 1 where it says for certain what the best passage and its neighbours each say with "may" or "would". */
  | "certainty"
  /** How many pairs of its neighbouring words it has twice. */
  | "repetition"
  /** 1 where it speaks of "her" and the passages near by of "him", or the other way round. */
  | "gender"
  /** 1 where it says "I", "we" or "you" in its own words and no passage near by does. */
  | "address"
  /** 1 where it opens the text with a pronoun that can mean nobody. */
  | "opening"
  /** How much it says. */
  | "length";

/** Passages that a claim is held against. */
const CANDIDATES = 12;
/** Passages whose clauses are looked into, and whose words are compared in order. */
const CLOSEST = 6;
/** Passages that, with their neighbours, are near by. */
const NEAR = 4;

/**
 * Holds a claim against the passages of the sources that it cites, of all where it cites none.
 *
 * @param ranked Passages of those sources, best first.
 */
export function supportFeatures(
  summary: Summary,
  claim: Claim,
  cited: readonly Source[],
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): SupportFeatures {
  const sentence = summary.prose.sentences[claim.sentence];
  if (sentence === undefined) throw new RangeError(`No sentence ${claim.sentence}`);
  const terms = index.termsOfClaim(claim);
  const isCited = ({ source }: Passage): boolean => cited.length === 0 || cited.includes(source);
  const places = new Map(terms.map((term) => [term, index.passagesWith(term.key).filter(isCited)]));
  const placesOf = (term: WeighedTerm): readonly Passage[] => places.get(term) ?? [];
  const candidates = ranked.slice(0, CANDIDATES).map(({ passage }) => passage);
  const around = mostCovering(
    terms,
    candidates.map((passage) => index.around(passage)),
    index,
  );
  const best = mostCovering(terms, [around, ...candidates.map((passage) => [...around, passage])], index);
  const near = [
    ...new Set([...best, ...candidates.slice(0, NEAR).flatMap((passage) => index.around(passage))]),
  ];
  const closest = candidates.slice(0, CLOSEST);
  const isMet = (term: WeighedTerm): boolean => placesOf(term).length > 0;
  const unmet = terms.filter((term) => !isMet(term));
  const { bound, apart } = neighboursOf(terms, sentence, placesOf, index);
  return {
    vocabulary: shareOf(terms, isMet),
    unmet: Math.log1p(amountOf(unmet)),
    unmetFacts: Math.log1p(unmet.filter(({ kind }) => kind !== "word").length),
    unmetNames: Math.log1p(unmet.filter(({ kind }) => kind === "name").length),
    unmetNouns: Math.log1p(nounsOf(sentence, unmet)),
    together: covers(terms, best, index),
    strayFacts: Math.log1p(strayFacts(terms, best, index)),
    neighbours: bound,
    stitched: apart === 0 ? 0 : Math.log1p(apart) * copiedFrom(sentence, closest),
    clauses: clausesMet(claim, closest, index),
    negation: deniesAlone(sentence, near, isCited, index) ? 1 : 0,
    certainty: isSurer(sentence, around) ? 1 : 0,
    repetition: Math.log1p(repeatedPairs(sentence, terms)),
    gender: changesGender(sentence, near) ? 1 : 0,
    address: addressesAlone(sentence, claim, near) ? 1 : 0,
    opening: opensWithPronoun(summary, claim) ? 1 : 0,
    length: Math.log1p(terms.length),
  };
}

function clausesMet(claim: Claim, passages: readonly Passage[], index: EvidenceIndex): number {
  const found = passages.flatMap((passage) => index.clausesOfPassage(passage));
  const shares = index
    .clausesOfClaim(claim)
    .filter(({ terms }) => terms.size > 0)
    .map(({ terms }) =>
      found.reduce((best, clause) => {
        let met = 0;
        for (const term of terms) if (clause.terms.has(term) || clause.key === term) met += 1;
        return Math.max(best, met / terms.size);
      }, 0),
    );
  return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
