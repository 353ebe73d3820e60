import type { Claim } from "../summary/summary.ts";
import type { EvidenceIndex, WeighedTerm } from "./evidence-index.ts";
import { rarityOf } from "./rarity.ts";
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
  /** How much of it does not stand in or beside the two passages that cover it best. */
  | "scattered"
  /** Share of its neighbouring words that stand near each other in a source too. */
  | "neighbours"
  /** Share of its clauses' words that stand in one clause of a source. */
  | "clauses"
  /** 1 where it denies something and no passage near by does. */
  | "negation"
  /** How much it says. */
  | "length";

/** Passages that a claim is held against. */
const CANDIDATES = 12;
/** Passages whose clauses are looked into. */
const CLAUSED = 6;
/** Passages in which a pair of words is looked for. */
const PAIRED = 40;
/** What a name, a value or a date counts against the rarest word. */
const FACT = 1.5;

/**
 * Holds a claim against the passages of the sources that it cites, of all where it cites none.
 *
 * @param ranked Passages of those sources, best first.
 */
export function supportFeatures(
  claim: Claim,
  cited: readonly Source[],
  ranked: readonly RankedPassage[],
  index: EvidenceIndex,
): SupportFeatures {
  const terms = index.termsOfClaim(claim);
  const places = terms.map(({ key }) => {
    const all = index.passagesWith(key);
    return cited.length === 0 ? all : all.filter(({ source }) => cited.includes(source));
  });
  const candidates = ranked.slice(0, CANDIDATES).map(({ passage }) => passage);
  const near = nearest(terms, candidates, index);
  const isMet = (_: WeighedTerm, i: number): boolean => (places[i]?.length ?? 0) > 0;
  const isNear = ({ key }: WeighedTerm): boolean => stands(key, near, index);
  const unmet = terms.filter((term, i) => !isMet(term, i));
  return {
    vocabulary: shareOf(terms, isMet),
    unmet: Math.log1p(amountOf(unmet)),
    unmetFacts: Math.log1p(unmet.filter(({ kind }) => kind !== "word").length),
    scattered: Math.log1p(amountOf(terms.filter((term) => !isNear(term)))),
    neighbours: pairsMet(terms, places, index),
    clauses: clausesMet(claim, candidates.slice(0, CLAUSED), index),
    negation: denies(claim.text) && !near.some(({ text }) => denies(text)) ? 1 : 0,
    length: Math.log1p(terms.length),
  };
}

/** The passage that covers the terms best with its neighbours, these, and the one that adds most to them. */
function nearest(
  terms: readonly WeighedTerm[],
  candidates: readonly Passage[],
  index: EvidenceIndex,
): readonly Passage[] {
  let best: readonly Passage[] = [];
  for (const added of [...candidates.map((passage) => index.around(passage))])
    best = covers(terms, added, index) > covers(terms, best, index) ? added : best;
  let widest = best;
  for (const passage of candidates) {
    const added = [...best, passage];
    if (covers(terms, added, index) > covers(terms, widest, index)) widest = added;
  }
  return widest;
}

function covers(terms: readonly WeighedTerm[], passages: readonly Passage[], index: EvidenceIndex): number {
  return shareOf(terms, ({ key }) => stands(key, passages, index));
}

function stands(key: string, passages: readonly Passage[], index: EvidenceIndex): boolean {
  return passages.some((passage) => index.hasTerm(passage, key));
}

/** Share by weight; 1 of nothing. */
function shareOf(
  terms: readonly WeighedTerm[],
  isMet: (term: WeighedTerm, place: number) => boolean,
): number {
  let total = 0;
  let met = 0;
  terms.forEach((term, i) => {
    total += term.weight;
    if (isMet(term, i)) met += term.weight;
  });
  return total === 0 ? 1 : met / total;
}

function amountOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { kind, key }) => sum + (kind === "word" ? rarityOf(key) : FACT), 0);
}

function pairsMet(
  terms: readonly WeighedTerm[],
  places: readonly (readonly Passage[])[],
  index: EvidenceIndex,
): number {
  if (terms.length < 2) return 1;
  let met = 0;
  for (let i = 1; i < terms.length; i++) {
    const [before = [], own = []] = [places[i - 1], places[i]];
    // The rarer of the two has the fewer places to look at.
    const [rarer, other] = before.length < own.length ? [before, terms[i]] : [own, terms[i - 1]];
    const key = other?.key ?? "";
    if (rarer.slice(0, PAIRED).some((passage) => stands(key, index.around(passage), index))) met += 1;
  }
  return met / (terms.length - 1);
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

const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without)\b|n['’]t\b/i;

function denies(text: string): boolean {
  return NEGATION.test(text);
}
