import type { Sentence, Token } from "../text/prose.ts";
import type { WeighedTerm } from "./evidence-index.ts";
import type { Passage } from "./verification.ts";

/** Share of the sentence's words that one of the passages has in the same order. */
export function copiedFrom(sentence: Sentence, passages: readonly Passage[]): number {
  const own = wordsOf(sentence);
  if (own.length === 0) return 0;
  return passages.reduce(
    (most, passage) => Math.max(most, commonInOrder(own, wordsOf(passage.sentence)) / own.length),
    0,
  );
}

/** How often a pair of neighbouring words with a term among them comes again in the same sentence. */
export function repeatedPairs({ tokens }: Sentence, terms: readonly WeighedTerm[]): number {
  const starts = new Set(terms.map(({ span }) => span.start));
  const telling = new Set(tokens.filter(({ span }) => starts.has(span.start)).map(({ lemma }) => lemma));
  const words = tokens.filter(({ isWord }) => isWord);
  const seen = new Set<string>();
  let repeated = 0;
  words.forEach(({ lemma }, i) => {
    const before = words[i - 1]?.lemma;
    if (before === undefined || !(telling.has(before) || telling.has(lemma))) return;
    const pair = `${before} ${lemma}`;
    if (seen.has(pair)) repeated += 1;
    seen.add(pair);
  });
  return repeated;
}

function wordsOf({ tokens }: Sentence): string[] {
  return tokens.filter(isWord).map(({ lemma }) => lemma);
}

function isWord({ isWord }: Token): boolean {
  return isWord;
}

/** Length of the longest row of words that both have in this order, others between them. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
