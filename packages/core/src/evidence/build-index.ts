import type { Claim, Summary } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import { clusterNames, type NameVariants } from "../text/name-variants.ts";
import { oncePer } from "../text/once.ts";
import { overlaps, type Span } from "../text/span.ts";
import { citationFree, citationsBySentence } from "./citation-free.ts";
import { indexClauses } from "./clause-index.ts";
import type { EvidenceIndex, Query, WeighedTerm } from "./evidence-index.ts";
import { fewBest } from "./few-best.ts";
import { passagesOf } from "./passages.ts";
import { rarityOf } from "./rarity.ts";
import { sourceIndex } from "./source-index.ts";
import { type Term, termKeys, termsOf, valueKey, wordKeyOfName } from "./terms.ts";
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
export function buildEvidenceIndex(
  summary: Summary,
  sources: readonly Source[],
  memory: Memory = forgetful,
): EvidenceIndex {
  const passages = memory.recall(passagesOf, sources);
  const variants = nameVariants(summary, passages, memory);
  const keys = termKeys(variants);
  const read = sourceIndex(passages, variants, memory);
  const { terms, neighbours, postings } = read;
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
    const [met] = read.sameQuantities(quantity);
    return met === undefined ? undefined : valueKey(met.fact);
  }

  const citations = citationsBySentence(summary);

  /** All terms of the claim in the order drawn, by the keys that the sources have them under. */
  const weighedTerms = oncePer((claim: Claim): readonly WeighedTerm[] => {
    const tokens = summary.prose.sentences[claim.sentence]?.tokens ?? [];
    const cited = citations.get(claim.sentence) ?? [];
    const drawn = termsOf({ ...claim, tokens: citationFree(summary, cited, tokens) }, keys, "claim");
    return drawn.map((term) => weigh(claim, term));
  });

  function weigh(claim: Claim, term: Term): WeighedTerm {
    const rounded = term.kind === "value" ? valueInSources(claim, term) : undefined;
    if (rounded !== undefined) {
      const met = { ...term, key: rounded };
      return { ...met, weight: weightOf(met) };
    }
    const asWord = term.kind === "name" && !postings.has(term.key) ? wordKeyOfName(term.key) : term.key;
    const known = postings.has(asWord) ? { ...term, key: asWord } : term;
    const speaker = claim.attribution?.source?.span;
    const share = speaker !== undefined && overlaps(term.span, speaker) ? SPEAKER_SHARE : 1;
    return { ...known, weight: weightOf(known) * share };
  }

  const weighedWhole = oncePer(
    (claim: Claim) => new Map(weighedTerms(claim).map((term) => [term.key, term])),
  );
  function weighed(claim: Claim, { without, within }: Query = {}): ReadonlyMap<string, WeighedTerm> {
    if (without === undefined && within === undefined) return weighedWhole(claim);
    const asked = weighedTerms(claim).filter(
      ({ span }) =>
        (without === undefined || !overlaps(span, without)) &&
        (within === undefined || overlaps(span, within)),
    );
    return new Map(asked.map((term) => [term.key, term]));
  }

  function retrieve(claim: Claim, query: Query = {}): RankedPassage[] {
    const claimed = weighed(claim, query);
    const allowed = query.sources === undefined ? null : new Set(query.sources);
    let total = 0;
    const known: WeighedTerm[] = [];
    /** What each passage has of the claim, -1 where nothing. */
    const sums = new Float64Array(passages.length).fill(-1);
    const met: number[] = [];
    for (const term of claimed.values()) {
      const { key, weight } = term;
      total += weight;
      if (postings.has(key)) known.push(term);
      for (const i of postings.get(key) ?? []) {
        const sum = sums[i] ?? 0;
        if (sum >= 0) sums[i] = sum + weight;
        else if (allowed === null || allowed.has((passages[i] as Passage).source)) {
          sums[i] = weight;
          met.push(i);
        }
      }
    }
    if (total === 0) return [];
    const cited = new Set(claim.citations);
    const share = (i: number): number => {
      const { target } = (passages[i] as Passage).source;
      return cited.size === 0 || (target !== null && cited.has(target)) ? 1 : UNCITED_SHARE;
    };
    for (const i of met) sums[i] = (sums[i] ?? 0) * share(i);
    const context = precedingTerms(claim);
    return fewBest(met, CANDIDATES, (a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
      .map((i) => {
        const ranked = rank(i, known, total, share(i));
        const leaning = context.filter((key) => terms[i]?.has(key)).length / Math.max(1, context.length);
        return { ...ranked, score: Math.min(1, ranked.score + CONTEXT_SHARE * leaning) };
      })
      .sort((a, b) => b.score - a.score || a.passage.index - b.passage.index);
  }

  /** For "those weeks" and "it stored": the terms of the sentence before, which say which weeks and who. */
  const precedingTerms = oncePer((claim: Claim): readonly string[] => {
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
  });

  function rank(i: number, claimed: readonly WeighedTerm[], total: number, share: number): RankedPassage {
    const passage = passages[i] as Passage;
    const matches: Span[] = [];
    let sum = 0;
    for (const { key, weight } of claimed) {
      const own = terms[i]?.get(key);
      if (own !== undefined) {
        sum += weight;
        matches.push(...own);
      } else if (isBeside(key, i)) sum += weight * NEIGHBOUR_SHARE;
    }
    const length = passage.sentence.tokens.length;
    // Of two passages that cover a claim alike, the one that says less besides is the better evidence.
    const density = matches.length / Math.max(6, length);
    const score = Math.min(1, (sum / total) * share * (0.94 + 0.06 * Math.min(1, density * 2)));
    return { passage, score, matches: inOrder(matches) };
  }

  function coverage(claim: Claim, chosen: readonly Passage[]): number {
    let total = 0;
    let sum = 0;
    for (const [key, { weight }] of weighed(claim)) {
      total += weight;
      let share = 0;
      for (const { index } of chosen) share = Math.max(share, shareAt(key, index));
      sum += weight * share;
    }
    return total === 0 ? 0 : sum / total;
  }

  /** How much a passage has of a term: all, a share where only a passage next door has it, or nothing. */
  function shareAt(key: string, i: number): number {
    if (terms[i]?.has(key)) return 1;
    return isBeside(key, i) ? NEIGHBOUR_SHARE : 0;
  }

  function isBeside(key: string, i: number): boolean {
    for (const n of neighbours[i] ?? []) if (terms[n]?.has(key)) return true;
    return false;
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
    keysOfPassage: ({ index }) =>
      [...(terms[index] ?? [])].flatMap(([key, { length }]) => (length > 0 ? [key] : [])),
    passagesWith: (key) => (postings.get(key) ?? []).map((i) => passages[i] as Passage),
    sameQuantities: read.sameQuantities,
    datesLike: read.datesLike,
    ...indexClauses(summary, read, keys, memory),
    read,
  };
}

/** Which spellings in the capitalised words of all names are one's; as before where the summary has no other ones. */
function nameVariants(summary: Summary, passages: readonly Passage[], memory: Memory): NameVariants {
  const last = memory.recall(lastVariants, passages);
  const words = new Set(summary.claims.flatMap(capitalisedWords));
  const key = [...words].sort().join();
  if (last.key !== key || last.variants === null) {
    last.variants = clusterNames([...words, ...memory.recall(wordsOfPassages, passages)]);
    last.key = key;
  }
  return last.variants;
}

function lastVariants(_passages: readonly Passage[]): { key: string; variants: NameVariants | null } {
  return { key: "", variants: null };
}

function wordsOfPassages(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.flatMap(capitalisedWords))];
}

function capitalisedWords({ names }: Pick<Passage, "names">): string[] {
  return names.flatMap((name) => name.text.split(/[\s-]+/)).filter((word) => /^\p{Lu}/u.test(word));
}

function inOrder(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [span.start, span]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}
