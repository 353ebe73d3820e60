import type { EntryData, GroupData, LexiconData } from "./lexicon.ts";
import { firstKeysOf, type Key, type PhraseNotation } from "./pattern.ts";

/** The numbers of the phrases that may begin with each key. They grow in the order of the list: see `listOwners`. */
export type LexiconIndex = Readonly<Record<Key, readonly number[]>>;

/** What phrases belong to: the list, a group, or an entry of it. */
export interface PhraseOwner {
  readonly group: GroupData | null;
  readonly entry: EntryData | null;
}

export interface OwnedPhrase {
  readonly notation: PhraseNotation;
  /** The phrase makes others harmless that stand in it. */
  readonly isHarmless: boolean;
  readonly wordClasses: readonly string[];
}

/** More phrases than any owner has: a phrase's number is its owner's times this, and its place among the owner's. */
const MOST_PHRASES = 10_000;

/** The list itself, then each group with its entries after it. */
export function listOwners({ groups }: LexiconData): {
  readonly count: number;
  at(owner: number): PhraseOwner;
} {
  const starts: number[] = [];
  let count = 1;
  for (const { entries } of groups) {
    starts.push(count);
    count += 1 + entries.length;
  }
  const groupOf = (owner: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= owner) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count,
    at(owner) {
      const place = groupOf(owner);
      const group = owner === 0 ? undefined : groups[place];
      const item = group?.entries[owner - (starts[place] ?? 0) - 1];
      const entry = typeof item === "string" ? { phrase: item } : item;
      return { group: group ?? null, entry: entry ?? null };
    },
  };
}

export function phrasesOf(data: LexiconData, { group, entry }: PhraseOwner): OwnedPhrase[] {
  const harmless = ((entry ?? group ?? data).harmlessIn ?? []).map((notation) => ({
    notation,
    isHarmless: true,
    wordClasses: [],
  }));
  if (entry === null) return harmless;
  const wordClasses = entry.pos ?? group?.pos ?? [];
  const phrases = typeof entry.phrase === "string" ? [entry.phrase] : entry.phrase;
  return [...phrases.map((notation) => ({ notation, isHarmless: false, wordClasses })), ...harmless];
}

/** The owner's number and the place among its phrases. */
export function placeOf(phrase: number): readonly [owner: number, place: number] {
  return [Math.floor(phrase / MOST_PHRASES), phrase % MOST_PHRASES];
}

/** What takes long to find out about a list of thousands; it can be kept with the list, as `index`. */
export function indexLexicon(data: LexiconData): LexiconIndex {
  const byKey = new Map<Key, number[]>();
  const owners = listOwners(data);
  for (let owner = 0; owner < owners.count; owner++) {
    for (const [place, { notation, wordClasses }] of phrasesOf(data, owners.at(owner)).entries()) {
      if (place >= MOST_PHRASES) throw new Error(`More than ${MOST_PHRASES} phrases with "${notation}"`);
      const number = owner * MOST_PHRASES + place;
      for (const key of firstKeysOf(notation, wordClasses)) {
        const others = byKey.get(key);
        if (others === undefined) byKey.set(key, [number]);
        else others.push(number);
      }
    }
  }
  return Object.fromEntries(byKey);
}
