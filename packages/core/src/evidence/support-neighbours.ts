import type { Sentence, Token } from "../text/prose.ts";
import type { EvidenceIndex, WeighedTerm } from "./evidence-index.ts";
import type { Passage } from "./verification.ts";

/** How the neighbouring terms of a claim stand to each other in the sources. */
export interface Neighbours {
  /** Share of the neighbours that stand as near each other in a passage; 1 where there are none. */
  readonly bound: number;
  /** How many of them the sources have, but nowhere together. */
  readonly apart: number;
}

/** Words that may come between two terms beside those that the claim has between them. */
const LOOSE = 1;
/** Words between two terms from which on a sentence doesn't hold them together. */
const FAR = 30;
/** Passages in which two terms are looked for together. */
const LOOKED_AT = 60;

/**
 * A value, name or word that was put in another's place keeps the vocabulary and loses its neighbours.
 *
 * @param placesOf The passages that have a term.
 */
export function neighboursOf(
  terms: readonly WeighedTerm[],
  { tokens }: Sentence,
  placesOf: (term: WeighedTerm) => readonly Passage[],
  index: EvidenceIndex,
): Neighbours {
  let bound = 0;
  let apart = 0;
  const placed = placedTerms(terms, tokens);
  for (const [i, after] of placed.entries()) {
    const before = placed[i - 1];
    if (before === undefined) continue;
    const [ofBefore, ofAfter] = [placesOf(before.term), placesOf(after.term)];
    if (ofBefore.length === 0 || ofAfter.length === 0) continue;
    const [rarer, key] =
      ofBefore.length < ofAfter.length ? [ofBefore, after.term.key] : [ofAfter, before.term.key];
    const shared = rarer.slice(0, LOOKED_AT).filter((passage) => index.hasTerm(passage, key));
    const reach = after.place - before.place + LOOSE;
    const [one, other] = [before.term.key, after.term.key];
    const apartBy = Math.min(...shared.map((passage) => distance(one, other, passage, index)));
    if (apartBy <= reach) bound += 1;
    else if (apartBy > FAR) apart += 1;
  }
  return { bound: placed.length < 2 ? 1 : bound / (placed.length - 1), apart };
}

/** The terms with their places among the tokens, as often as the claim has them. */
function placedTerms(
  terms: readonly WeighedTerm[],
  tokens: readonly Token[],
): readonly { readonly term: WeighedTerm; readonly place: number }[] {
  const byStart = new Map(terms.map((term) => [term.span.start, term]));
  const byLemma = new Map<string, WeighedTerm>();
  return tokens.flatMap(({ span, lemma }, place) => {
    const term = byStart.get(span.start) ?? byLemma.get(lemma);
    if (term === undefined) return [];
    if (term.kind === "word" || term.kind === "name") byLemma.set(lemma, term);
    return [{ term, place }];
  });
}

/** Tokens from one of the terms to the other where they stand nearest in the passage, in either order. */
function distance(first: string, second: string, passage: Passage, index: EvidenceIndex): number {
  const [ours, theirs] = [first, second].map((key) =>
    index.spansOfTerm(passage, key).map(({ start }) => placeOf(passage.sentence, start)),
  );
  let nearest = Number.POSITIVE_INFINITY;
  for (const place of ours ?? []) {
    for (const other of theirs ?? [])
      if (other !== place) nearest = Math.min(nearest, Math.abs(other - place));
  }
  return nearest;
}

/** The place among its tokens of the last one that starts no later than an offset into the file. */
function placeOf({ tokens }: Sentence, start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.span.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
