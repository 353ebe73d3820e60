import type { Sentence } from "../text/prose.ts";
import type { EvidenceIndex, WeighedTerm } from "./evidence-index.ts";
import { rarityOf } from "./rarity.ts";
import type { Passage } from "./verification.ts";

/** What a name, a value or a date counts against the rarest word. */
const FACT = 1.5;
/** Code units between the words of one name. */
const ADJACENT = 2;

/** The passages among the choices that cover the terms best together. */
export function mostCovering(
  terms: readonly WeighedTerm[],
  choices: readonly (readonly Passage[])[],
  index: EvidenceIndex,
): readonly Passage[] {
  let [best = []] = choices;
  let most = covers(terms, best, index);
  for (const passages of choices.slice(1)) {
    const share = covers(terms, passages, index);
    if (share > most) [best, most] = [passages, share];
  }
  return best;
}

/** Share of the terms, by weight, that one of the passages has. */
export function covers(
  terms: readonly WeighedTerm[],
  passages: readonly Passage[],
  index: EvidenceIndex,
): number {
  return shareOf(terms, ({ key }) => passages.some((passage) => index.hasTerm(passage, key)));
}

/** Share by weight; 1 of nothing. */
export function shareOf(terms: readonly WeighedTerm[], isMet: (term: WeighedTerm) => boolean): number {
  let total = 0;
  let met = 0;
  for (const term of terms) {
    total += term.weight;
    if (isMet(term)) met += term.weight;
  }
  return total === 0 ? 1 : met / total;
}

/** How much the terms tell: rare words more than common ones, facts most. */
export function amountOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { kind, key }) => sum + (kind === "word" ? rarityOf(key) : FACT), 0);
}

/** How many of the terms are nouns of the sentence. */
export function nounsOf({ tokens }: Sentence, terms: readonly WeighedTerm[]): number {
  const starts = new Set(terms.filter(({ kind }) => kind === "word").map(({ span }) => span.start));
  return tokens.filter(
    ({ wordClass, span }) => (wordClass === "NOUN" || wordClass === "PROPN") && starts.has(span.start),
  ).length;
}

/** How many names, values and dates the passages lack; the words of one name count once. */
export function strayFacts(
  terms: readonly WeighedTerm[],
  passages: readonly Passage[],
  index: EvidenceIndex,
): number {
  const lacking = terms.filter(
    ({ kind, key }) => kind !== "word" && !passages.some((passage) => index.hasTerm(passage, key)),
  );
  return lacking.filter(({ span }, i) => {
    const before = lacking[i - 1];
    return before === undefined || span.start > before.span.end + ADJACENT;
  }).length;
}
