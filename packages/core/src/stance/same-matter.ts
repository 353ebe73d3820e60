import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { fewBest } from "../evidence/few-best.ts";
import { rarityOf } from "../evidence/rarity.ts";
import { valueKey } from "../evidence/terms.ts";
import type { Passage, Source } from "../evidence/verification.ts";
import type { Claim } from "../summary/summary.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import { oncePer } from "../text/once.ts";

/** A passage of another source that says the same, in whole or in part: `likeness` from 0 to 1. */
export interface Alike {
  readonly passage: Passage;
  readonly likeness: number;
}

/** Finds what says the same, and weighs what a passage says. */
export interface SameMatter {
  /**
   * Of each other source the passage that is most alike, where it is alike enough; in the order of the sources. Of
   * very many sources some.
   */
  inOthers(passage: Passage): readonly Alike[];
  /** The same of all of them: slow. */
  inAll(passage: Passage): readonly Alike[];
  /** Whether there may be more than so many that were found. */
  mayBeInMore(found: number): boolean;
  /** Share, 0 to 1, of what the passage that says less says, that the other says too; 0 where that is too little. */
  likeness(one: Passage, other: Passage): number;
  /** Share, 0 to 1, of what the passage says that others say too. */
  borneOut(passage: Passage, others: readonly Passage[]): number;
  /** Share, 0 to 1, of what the passage says that a claim says too. */
  saidBy(passage: Passage, claim: Claim): number;
}

/** From here on two passages say the same. */
const ALIKE = 0.35;
/** The same for all that the longer one says: a short remark is no match for a paragraph in one sentence. */
const OF_LONGER = 0.18;
/** Words that two passages must share; a value or date counts for two, and a name beside one for another. */
const LEAST_SHARED = 3;
/**
 * Passages that are met and compared for each: its rarest terms lead to them, and one that has none is like any. For
 * all of a point's sources to be found, more are.
 */
const FEW: Reach = { met: 300, compared: 20 };
const MANY: Reach = { met: 3_000, compared: 1_000 };
const NOT_MET = -1;
const NAME_SHARE = 0.7;
const VALUE_SHARE = 1.2;
const VALUE = /^[#@]/;
const NAME = /^n:/;
/** A month alone and numbers up to twelve stand in many passages by chance, and so does a year but for a rare one. */
const COMMON_VALUE = /^(?:@m\d+|#(?:[1-9]|1[012]))$/;
const YEAR = /^@\d{4}$/;
const RARE_YEAR = { passages: 4, share: 0.02 };

/** @param memory Keeps what is known of the passages, for another summary of the same. */
export function sameMatter(index: EvidenceIndex, memory: Memory = forgetful): SameMatter {
  const kept = memory.recall(keptOf, index.read);
  kept.matter ??= matterOfPassages(index);
  const { shareOf, ...matter } = kept.matter;
  const keysOfClaim = oncePer((claim: Claim) => new Set(index.termsOfClaim(claim).map(({ key }) => key)));
  return {
    ...matter,
    saidBy: (passage, claim) => shareOf(passage, (key) => keysOfClaim(claim).has(key)),
  };
}

function keptOf(_read: object): { matter: MatterOfPassages | null } {
  return { matter: null };
}

/** What no summary changes. */
interface MatterOfPassages extends Omit<SameMatter, "saidBy"> {
  /** Share of what the passage says that is said elsewhere. */
  shareOf(passage: Passage, isSaid: (key: string) => boolean): number;
}

function matterOfPassages(index: EvidenceIndex): MatterOfPassages {
  const { passages } = index;
  const sourceOf = passages.map(({ source }) => source);
  const rareYear = Math.max(RARE_YEAR.passages, RARE_YEAR.share * passages.length);
  const weigh = oncePer((key: string): Weighed => {
    const having = Uint32Array.from(index.passagesWith(key), (passage) => passage.index);
    const rarity = Math.log(1 + passages.length / having.length);
    const isCommon = COMMON_VALUE.test(key) || (YEAR.test(key) && having.length > rareYear);
    if (isCommon) return { key, having, weight: rarity / 2, counts: 0, isValue: true };
    if (VALUE.test(key)) return { key, having, weight: rarity * VALUE_SHARE, counts: 2, isValue: true };
    const share = NAME.test(key) ? NAME_SHARE : Math.sqrt(rarityOf(key));
    return { key, having, weight: rarity * share, counts: 1, isValue: false };
  });
  const profileOf = oncePer((passage: Passage): Profile => {
    const keys = index.keysOfPassage(passage);
    const nameSpans = new Set(keys.flatMap((key) => (NAME.test(key) ? index.spansOfTerm(passage, key) : [])));
    const terms = keys
      .map(weigh)
      .toSorted((a, b) => a.having.length - b.having.length)
      // The words of which a name is made are in the passage for that name.
      .map((term) => ({
        ...term,
        isName: index.spansOfTerm(passage, term.key).every((span) => nameSpans.has(span)),
      }));
    return { terms, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
  });

  function likeness(one: Passage, other: Passage): number {
    let shared = 0;
    let names = 0;
    let rest = 0;
    let hasValue = false;
    for (const { key, weight, counts, isValue, isName } of profileOf(one).terms) {
      if (!index.hasTerm(other, key) || (isValue && !isOfSame(key, one, other))) continue;
      if (isName) names += weight;
      else {
        rest += weight;
        shared += counts;
        if (isValue && counts > 0) hasValue = true;
      }
    }
    if (hasValue && names > 0) shared++;
    if (shared < LEAST_SHARED) return 0;
    // Whoever acts in a story is named all over it: names tell as much as what is said of them.
    const sum = rest + Math.min(names, rest);
    const [a, b] = [profileOf(one).weight, profileOf(other).weight];
    return sum < OF_LONGER * Math.max(a, b) ? 0 : Math.min(1, sum / Math.min(a, b));
  }

  const quantitiesOf = oncePer(({ quantities }: Passage) =>
    quantities.map((quantity) => ({ key: valueKey(quantity), quantity })),
  );

  /** "31 members" and "31 minutes" have no value in common; 412 million may leave the crowns out. */
  function isOfSame(key: string, one: Passage, other: Passage): boolean {
    const own = quantitiesOf(one).filter((each) => each.key === key);
    const others = quantitiesOf(other).filter((each) => each.key === key);
    return (
      own.length === 0 ||
      others.length === 0 ||
      own.some(({ quantity: a }) =>
        others.some(({ quantity: b }) => a.unit === b.unit || (a.unit === null ? a : b).noun === null),
      )
    );
  }

  /** What each passage shares with the one that is asked about; all `NOT_MET` between two questions. */
  const sums = new Float64Array(passages.length).fill(NOT_MET);

  function inOthers(passage: Passage, reach: Reach): readonly Alike[] {
    const met: number[] = [];
    let visits = 0;
    for (const { having, weight } of profileOf(passage).terms) {
      visits += having.length;
      if (visits > reach.met) break;
      for (const i of having) {
        if (sourceOf[i] === passage.source) continue;
        const sum = sums[i] as number;
        if (sum < 0) met.push(i);
        sums[i] = Math.max(0, sum) + weight;
      }
    }
    const nearest = fewBest(
      met,
      reach.compared,
      (a, b) => (sums[b] as number) - (sums[a] as number) || a - b,
    );
    for (const i of met) sums[i] = NOT_MET;
    const best = new Map<Source, Alike>();
    for (const i of nearest) {
      const other = passages[i];
      if (other === undefined || !isRunningText(other)) continue;
      const alike = likeness(passage, other);
      if (alike >= ALIKE && alike > (best.get(other.source)?.likeness ?? 0))
        best.set(other.source, { passage: other, likeness: alike });
    }
    return [...best.values()].sort((a, b) => a.passage.index - b.passage.index);
  }

  function shareOf(passage: Passage, isSaid: (key: string) => boolean): number {
    const { terms, weight: whole } = profileOf(passage);
    return terms.reduce((sum, { key, weight }) => sum + (isSaid(key) ? weight : 0), 0) / Math.max(1, whole);
  }

  return {
    shareOf,
    inOthers: (passage) => inOthers(passage, FEW),
    inAll: (passage) => inOthers(passage, MANY),
    mayBeInMore: (found) => found >= FEW.compared / 2,
    likeness,
    borneOut: (passage, others) =>
      shareOf(passage, (key) => others.some((other) => index.hasTerm(other, key))),
  };
}

interface Reach {
  readonly met: number;
  readonly compared: number;
}

/** A term with how much it tells, and for how many shared words it counts. */
interface Weighed {
  readonly key: string;
  /** Which passages have it, by index. */
  readonly having: Uint32Array;
  readonly weight: number;
  readonly counts: 0 | 1 | 2;
  readonly isValue: boolean;
}

/** What a passage says, rarest first. */
interface Profile {
  readonly terms: readonly (Weighed & { readonly isName: boolean })[];
  readonly weight: number;
}

/** Whether a passage is a sentence of the text itself: no caption, table or quote set apart. */
export function isRunningText({ source, sentence }: Passage): boolean {
  const kind = source.article.prose.blocks[sentence.block]?.kind;
  return kind === "paragraph" || kind === "list";
}
