import type { Claim, Summary } from "../summary/summary.ts";
import { clusterNames } from "../text/name-variants.ts";
import { overlaps, type Span } from "../text/span.ts";
import { citationFree } from "./citation-free.ts";
import { indexClauses } from "./clause-index.ts";
import type { EvidenceIndex, Query, WeighedTerm } from "./evidence-index.ts";
import { indexFacts } from "./fact-index.ts";
import { passagesOf } from "./passages.ts";
import { rarityOf } from "./rarity.ts";
import { nameKeys, type Term, termsOf, valueKey, wordKeyOfName } from "./terms.ts";
import type { Passage, RankedPassage, Source } from "./verification.ts";

/** How much a term found next door counts against one found in the passage itself. */
const NEIGHBOUR_SHARE = 0.35;
/** How much a passage of a source that the claim does not cite counts. */
const UNCITED_SHARE = 0.8;
/** How much the sentence before tells where a claim leans on it. */
const CONTEXT_SHARE = 0.15;
/** How much the speaker's name counts: what is said finds the passage, who says it only confirms it. */
const SPEAKER_SHARE = 0.5;
const CANDIDATES = 24;
/** Names find the article rather than the passage; numbers up to twelve stand in many passages by chance. */
const NAME_SHARE = 0.8;
const SMALL_NUMBER_SHARE = 0.6;
const SMALL_NUMBER = /^#(?:[1-9]|1[012])$/;
/** What a name, value or date that no source has weighs, against a word that one passage in four has. */
const UNKNOWN_FACT = 1.5;
/** What a word that no source has weighs against one that some have. */
const UNKNOWN_WORD_SHARE = 0.6;

/** Indexes the passages of the sources by their terms. */
export function buildEvidenceIndex(summary: Summary, sources: readonly Source[]): EvidenceIndex {
  const passages = passagesOf(sources);
  const variants = clusterNames(nameWords(summary, passages));
  const terms = passages.map((passage) => {
    const keys = termsByKey(termsOf({ ...passage, tokens: passage.sentence.tokens }, variants, "passage"));
    // "Quill argued in the Post": author and outlet stand behind every sentence of theirs.
    const { author, publisher } = passage.source.article;
    for (const key of nameKeys(`${author ?? ""} ${publisher ?? ""}`, variants))
      if (!keys.has(key)) keys.set(key, []);
    return keys;
  });
  const facts = indexFacts(passages);
  const postings = new Map<string, number[]>();
  terms.forEach((keys, i) => {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [i]);
      else list.push(i);
    }
  });
  const rarity = (key: string): number =>
    Math.log(1 + passages.length / ((postings.get(key)?.length ?? 0) + 0.5));
  const unseen = Math.log(1 + passages.length / 4);
  const weightOf = (term: Term): number => {
    const known = postings.has(term.key);
    if (term.kind === "word") {
      const own = known ? rarity(term.key) : Math.min(unseen, rarity(term.key)) * UNKNOWN_WORD_SHARE;
      return own * Math.sqrt(rarityOf(term.key));
    }
    // Values, dates and names must be met: one that no source has weighs fully.
    const base = known ? rarity(term.key) : unseen * UNKNOWN_FACT;
    if (term.kind === "name") return base * NAME_SHARE;
    return Math.max(base, unseen) * (SMALL_NUMBER.test(term.key) ? SMALL_NUMBER_SHARE : 1);
  };

  /** "nearly 19,000" is looked up as the 18,740 that it rounds. */
  function valueInSources(claim: Claim, term: Term): string | undefined {
    if (postings.has(term.key)) return undefined;
    const quantity = claim.quantities.find(({ span }) => span === term.span);
    if (quantity === undefined) return undefined;
    const [met] = facts.sameQuantities(quantity);
    return met === undefined ? undefined : valueKey(met.fact);
  }

  /** The claim's terms, drawn once: a claim is looked up several times. */
  const termsByClaim = new Map<Claim, readonly Term[]>();
  function claimTerms(claim: Claim): readonly Term[] {
    const known = termsByClaim.get(claim);
    if (known !== undefined) return known;
    const tokens = summary.prose.sentences[claim.sentence]?.tokens ?? [];
    const drawn = termsOf({ ...claim, tokens: citationFree(summary, claim, tokens) }, variants, "claim");
    termsByClaim.set(claim, drawn);
    return drawn;
  }

  const weighedByClaim = new Map<Claim, ReadonlyMap<string, WeighedTerm>>();
  function weighed(claim: Claim, query: Query = {}): ReadonlyMap<string, WeighedTerm> {
    if (query.without !== undefined || query.within !== undefined) return weigh(claim, query);
    const known = weighedByClaim.get(claim) ?? weigh(claim, query);
    weighedByClaim.set(claim, known);
    return known;
  }

  function weigh(claim: Claim, { without, within }: Query): ReadonlyMap<string, WeighedTerm> {
    const keys = new Map<string, WeighedTerm>();
    for (const term of claimTerms(claim)) {
      if (without !== undefined && overlaps(term.span, without)) continue;
      if (within !== undefined && !overlaps(term.span, within)) continue;
      const rounded = term.kind === "value" ? valueInSources(claim, term) : undefined;
      if (rounded !== undefined) {
        const met = { ...term, key: rounded };
        keys.set(rounded, { ...met, weight: weightOf(met) });
        continue;
      }
      const asWord = term.kind === "name" && !postings.has(term.key) ? wordKeyOfName(term.key) : term.key;
      const known = postings.has(asWord) ? { ...term, key: asWord } : term;
      const speaker = claim.attribution?.source?.span;
      const share = speaker !== undefined && overlaps(term.span, speaker) ? SPEAKER_SHARE : 1;
      keys.set(known.key, { ...known, weight: weightOf(known) * share });
    }
    return keys;
  }

  function retrieve(claim: Claim, query: Query = {}): RankedPassage[] {
    const claimed = weighed(claim, query);
    let total = 0;
    const gathered = new Map<number, number>();
    for (const [key, { weight }] of claimed) {
      total += weight;
      for (const passage of postings.get(key) ?? [])
        gathered.set(passage, (gathered.get(passage) ?? 0) + weight);
    }
    if (total === 0) return [];
    const cited = new Set(claim.citations);
    const share = (source: Source): number =>
      cited.size === 0 || (source.target !== null && cited.has(source.target)) ? 1 : UNCITED_SHARE;
    const context = precedingTerms(claim);
    const contextOf = ({ passage }: RankedPassage): number => {
      const met = context.filter((key) => terms[passage.index]?.has(key));
      return context.length === 0 ? 0 : met.length / context.length;
    };
    const allowed = query.sources === undefined ? null : new Set(query.sources);
    return [...gathered]
      .filter(([i]) => allowed === null || allowed.has((passages[i] as Passage).source))
      .map(([i, sum]) => ({ i, sum: sum * share((passages[i] as Passage).source) }))
      .sort((a, b) => b.sum - a.sum || a.i - b.i)
      .slice(0, CANDIDATES)
      .map(({ i }) => rank(i, claimed, total, share((passages[i] as Passage).source)))
      .map((ranked) => ({ ...ranked, score: Math.min(1, ranked.score + CONTEXT_SHARE * contextOf(ranked)) }))
      .sort((a, b) => b.score - a.score || a.passage.index - b.passage.index);
  }

  /** For "those weeks" and "it stored": the terms of the sentence before, which say which weeks and who. */
  function precedingTerms(claim: Claim): string[] {
    const before = summary.claims[claim.index - 1];
    const [own, other] = [
      summary.prose.sentences[claim.sentence],
      summary.prose.sentences[before?.sentence ?? -1],
    ];
    if (before === undefined || own === undefined || own.block !== other?.block) return [];
    const leans = own.tokens.some(({ text }) =>
      /^(?:th(?:at|ose|ese|is)|its?|they|their|he|she|his|her)$/i.test(text),
    );
    return leans ? [...weighed(before).keys()] : [];
  }

  function rank(
    i: number,
    claimed: ReadonlyMap<string, { readonly weight: number }>,
    total: number,
    share: number,
  ): RankedPassage {
    const passage = passages[i] as Passage;
    const beside = neighbours(i);
    const matches: Span[] = [];
    let sum = 0;
    for (const [key, { weight }] of claimed) {
      const own = terms[i]?.get(key);
      if (own !== undefined) {
        sum += weight;
        matches.push(...own);
      } else if (beside.some((n) => terms[n]?.has(key))) sum += weight * NEIGHBOUR_SHARE;
    }
    const length = passage.sentence.tokens.length;
    // Of two passages that cover a claim alike, the one that says less besides is the better evidence.
    const density = matches.length / Math.max(6, length);
    const score = Math.min(1, (sum / total) * share * (0.94 + 0.06 * Math.min(1, density * 2)));
    return { passage, score, matches: inOrder(matches) };
  }

  function neighbours(i: number): number[] {
    const { source, sentence } = passages[i] as Passage;
    return [i - 1, i + 1].filter((n) => {
      const other = passages[n];
      return other?.source === source && Math.abs(other.sentence.block - sentence.block) <= 1;
    });
  }

  function coverage(claim: Claim, chosen: readonly Passage[]): number {
    let total = 0;
    let sum = 0;
    for (const [key, { weight }] of weighed(claim)) {
      total += weight;
      if (chosen.some(({ index }) => terms[index]?.has(key))) sum += weight;
      else if (chosen.some(({ index }) => neighbours(index).some((n) => terms[n]?.has(key))))
        sum += weight * NEIGHBOUR_SHARE;
    }
    return total === 0 ? 0 : sum / total;
  }

  function vocabulary(claim: Claim): number {
    const keys = [...weighed(claim).keys()];
    return keys.length === 0 ? 1 : keys.filter((key) => postings.has(key)).length / keys.length;
  }

  return {
    sources,
    passages,
    retrieve,
    coverage,
    vocabulary,
    termsOfClaim: (claim) => [...weighed(claim).values()].sort((a, b) => a.span.start - b.span.start),
    hasTerm: (passage, key) => terms[passage.index]?.has(key) ?? false,
    spansOfTerm: (passage, key) => terms[passage.index]?.get(key) ?? [],
    passagesWith: (key) => (postings.get(key) ?? []).map((i) => passages[i] as Passage),
    ...facts,
    ...indexClauses(summary, passages, variants),
  };
}

function termsByKey(terms: readonly Term[]): Map<string, Span[]> {
  const keys = new Map<string, Span[]>();
  for (const term of terms) {
    const spans = keys.get(term.key);
    if (spans === undefined) keys.set(term.key, [term.span]);
    else spans.push(term.span);
  }
  return keys;
}

function nameWords(summary: Summary, passages: readonly Passage[]): string[] {
  const names = [...summary.claims, ...passages].flatMap((holder) => holder.names);
  return names.flatMap((name) => name.text.split(/[\s-]+/)).filter((word) => /^\p{Lu}/u.test(word));
}

function inOrder(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [span.start, span]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}
