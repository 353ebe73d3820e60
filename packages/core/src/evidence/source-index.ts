import type { Memory } from "../text/memory.ts";
import type { NameVariants } from "../text/name-variants.ts";
import { oncePer } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import { indexPassageClauses, type PassageClauses } from "./clause-index.ts";
import { indexFacts } from "./fact-index.ts";
import { nameKeys, type Term, type TermKeys, termKeys, termsOf } from "./terms.ts";
import type { Passage, Source } from "./verification.ts";

/** All passages of all sources by their terms: the part of an index that no summary changes. */
export interface SourceIndex extends PassageClauses, ReturnType<typeof indexFacts> {
  readonly passages: readonly Passage[];
  /** The terms of each passage with their places; of its author's and outlet's names there are none. */
  readonly terms: readonly ReadonlyMap<string, readonly Span[]>[];
  /** For each passage, those before and after it in its paragraph or the next one. */
  readonly neighbours: readonly (readonly number[])[];
  /** The passages that have a term. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/**
 * The passages' index under these spellings of names, the one from before where they lead all names that it has looked
 * up to the same keys.
 */
export function sourceIndex(
  passages: readonly Passage[],
  variants: NameVariants,
  memory: Memory,
): SourceIndex {
  const last = memory.recall(lastIndex, passages);
  if (last.made?.isUnder(variants)) {
    last.made.take(variants);
    return last.made.index;
  }
  const { keys, isUnder, take } = keysThatLast(variants);
  const index = indexPassages(passages, keys);
  last.made = { index, isUnder, take };
  return index;
}

interface LastIndex {
  made: (Pick<LastingKeys, "isUnder" | "take"> & { readonly index: SourceIndex }) | null;
}

function lastIndex(_passages: readonly Passage[]): LastIndex {
  return { made: null };
}

interface LastingKeys {
  readonly keys: TermKeys;
  /** Whether every name asked so far has the same key under other spellings. */
  isUnder(variants: NameVariants): boolean;
  /** Goes on with these spellings. */
  take(variants: NameVariants): void;
}

function keysThatLast(first: NameVariants): LastingKeys {
  let current = first;
  const asked = new Map<string, string>();
  const { ofWord } = termKeys(first);
  return {
    keys: {
      ofWord,
      ofName(word) {
        const key = asked.get(word) ?? `n:${current.keyOf(word)}`;
        asked.set(word, key);
        return key;
      },
    },
    isUnder: (variants) =>
      variants === current || [...asked].every(([word, key]) => key === `n:${variants.keyOf(word)}`),
    take(variants) {
      current = variants;
    },
  };
}

function indexPassages(passages: readonly Passage[], keys: TermKeys): SourceIndex {
  // "Quill argued in the Post": author and outlet stand behind every sentence of theirs.
  const authorKeys = oncePer(({ article: { author, publisher } }: Source) =>
    nameKeys(`${author ?? ""} ${publisher ?? ""}`, keys),
  );
  const terms = passages.map((passage) => {
    const found = termsByKey(termsOf({ ...passage, tokens: passage.sentence.tokens }, keys, "passage"));
    for (const key of authorKeys(passage.source)) if (!found.has(key)) found.set(key, []);
    return found;
  });
  const postings = new Map<string, number[]>();
  terms.forEach((found, i) => {
    for (const key of found.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [i]);
      else list.push(i);
    }
  });
  return {
    passages,
    terms,
    neighbours: passages.map((_, i) => neighboursOf(passages, i)),
    postings,
    ...indexFacts(passages),
    ...indexPassageClauses(passages, keys),
  };
}

/** The passages before and after, in the same paragraph or the next one. */
function neighboursOf(passages: readonly Passage[], i: number): number[] {
  const { source, sentence } = passages[i] as Passage;
  return [i - 1, i + 1].filter((n) => {
    const other = passages[n];
    return other?.source === source && Math.abs(other.sentence.block - sentence.block) <= 1;
  });
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
