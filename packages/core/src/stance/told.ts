import { rarityOf } from "../evidence/rarity.ts";
import { wordKey } from "../evidence/terms.ts";
import { comparable, sameValue } from "../evidence/values.ts";
import type { Summary } from "../summary/summary.ts";
import { oncePer } from "../text/once.ts";
import type { Token } from "../text/prose.ts";
import type { Quantity } from "../text/quantity.ts";

/** What a summary says, to look up whether it says something. */
export interface Told {
  /**
   * Share, 0 to 1, of what some words say that one sentence of the summary, with the one behind it, says too; rare
   * words count most. 1 where they say nothing.
   *
   * @param known Keys of what is left out of account.
   */
  share(words: readonly Token[], known?: ReadonlySet<string>): number;
  /** Whether the summary has the value anywhere. */
  hasValue(quantity: Quantity): boolean;
  /** Keys of the words of a sentence of the summary. */
  keysOf(sentence: number): ReadonlySet<string>;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const LIGHT =
  /^(?:be|have|do|say|tell|get|make|go|take|give|put|let|come|add|accord|call|thing|way|lot|one|other|such|same|own|more|much|many|mr|mrs|ms)$/;
/** What a word weighs that every report has, against 1 more for one that next to none has. */
const LEAST_WEIGHT = 0.1;

/** Reads the concepts of words that carry meaning of their own. */
export interface KeyReader {
  ofWords(words: readonly Token[]): ReadonlySet<string>;
  /** The same for a text that was not analysed: a headline. */
  ofText(text: string): ReadonlySet<string>;
}

export function keyReader(): KeyReader {
  const keyOf = oncePer(wordKey);
  return {
    ofWords(words) {
      const keys = new Set<string>();
      for (const { isWord, wordClass, lemma } of words)
        if (isWord && CONTENT.has(wordClass) && !LIGHT.test(lemma)) keys.add(keyOf(lemma));
      return keys;
    },
    ofText(text) {
      return new Set((text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).map(keyOf));
    },
  };
}

/** How much the words that two texts share tell together. */
export function sharedWeight(one: Iterable<string>, ...others: readonly ReadonlySet<string>[]): number {
  let sum = 0;
  for (const key of one) if (others.some((other) => other.has(key))) sum += weightOf(key);
  return sum;
}

function weightOf(key: string): number {
  return LEAST_WEIGHT + rarityOf(key);
}

const NONE: ReadonlySet<string> = new Set();

export function toldBy({ prose, claims }: Summary, keys: KeyReader): Told {
  const keysOf = oncePer((sentence: number) => keys.ofWords(prose.sentences[sentence]?.tokens ?? []));
  const quantities = claims.flatMap((claim) => claim.quantities);
  const places = new Map<string, number[]>();
  for (const { index } of prose.sentences) {
    for (const key of keysOf(index)) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [index]);
      else list.push(index);
    }
  }
  return {
    keysOf,
    hasValue: (asked) =>
      quantities.some((own) => comparable(own, asked) && (sameValue(own, asked) || sameValue(asked, own))),
    share(words, known = NONE) {
      let total = 0;
      const sums = new Map<number, number>();
      for (const key of keys.ofWords(words)) {
        if (known.has(key)) continue;
        const weight = weightOf(key);
        total += weight;
        for (const i of new Set((places.get(key) ?? []).flatMap((place) => [place, place - 1])))
          sums.set(i, (sums.get(i) ?? 0) + weight);
      }
      return total === 0 ? 1 : Math.max(0, ...sums.values()) / total;
    },
  };
}
