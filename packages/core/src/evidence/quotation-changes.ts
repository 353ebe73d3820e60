import { SMALL_NUMBERS } from "../text/en/number-words.ts";
import type { PlacedWord } from "./quotation-text.ts";

/** Words of a quotation that stand where the source has others; one of the two may be empty, not both. */
export interface WordChange {
  readonly quoted: readonly PlacedWord[];
  readonly found: readonly PlacedWord[];
}

/** What differs between a quotation's words and the source's, in order; spelling alone is no difference. */
export function wordChanges(quoted: readonly PlacedWord[], found: readonly PlacedWord[]): WordChange[] {
  const lengths = commonLengths(quoted, found);
  const changes: WordChange[] = [];
  let change: { quoted: PlacedWord[]; found: PlacedWord[] } = { quoted: [], found: [] };
  const close = (): void => {
    if (!sameWording(change.quoted, change.found)) changes.push(change);
    change = { quoted: [], found: [] };
  };
  let [i, j] = [0, 0];
  while (i < quoted.length || j < found.length) {
    const [a, b] = [quoted[i], found[j]];
    if (a !== undefined && b !== undefined && a.word === b.word) {
      close();
      i++;
      j++;
    } else if (
      b === undefined ||
      (a !== undefined && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
    ) {
      if (a !== undefined) change.quoted.push(a);
      i++;
    } else {
      change.found.push(b);
      j++;
    }
  }
  close();
  return changes;
}

/** For every pair of places, how many words the two have in common in order from there on. */
function commonLengths(a: readonly PlacedWord[], b: readonly PlacedWord[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] =
        a[i]?.word === b[j]?.word
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** One wording spelt in two ways: "peace-time" and "peacetime", "harbour" and "harbor", "ten" and "10", "he said (that)". */
function sameWording(a: readonly PlacedWord[], b: readonly PlacedWord[]): boolean {
  const [left, right] = [spelling(a), spelling(b)];
  return left === right;
}

function spelling(words: readonly PlacedWord[]): string {
  return words
    .map(({ word }) => word)
    .filter((word) => word !== "that")
    .map((word) => (SMALL_NUMBERS.has(word) ? String(SMALL_NUMBERS.get(word)) : american(word)))
    .join("")
    .replace(/'/g, "")
    .replace(/percent/, "%");
}

/** A British spelling as Americans write it; other words may come out changed, but all alike. */
function american(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?<=[a-z]{2})our(?=s|ed|ing|able|ful|ite|hood|$)/, "or")
    .replace(/(?<=[a-z]{3})is(?=e[ds]?$|ing$|ers?$|ations?$)/, "iz")
    .replace(/ys(?=e[ds]?$|ing$)/, "yz")
    .replace(/(?<=[bt])re(?=s?$)/, "er")
    .replace(/ogue(?=s?$)/, "og")
    .replace(/ence(?=s?$)/, "ense")
    .replace(/([lpt])\1(?=ed$|ing$|ers?$)/, "$1")
    .replace(/ae|oe/, "e")
    .replace(/^programme(?=s?$)/, "program");
}
