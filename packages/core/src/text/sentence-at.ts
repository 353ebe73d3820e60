import type { Prose, Sentence } from "./prose.ts";

/** The sentence that holds an offset into `Prose.text`, or the last one that opens before it. */
export function sentenceAt(prose: Prose, offset: number): Sentence {
  const { sentences } = prose;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).from <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  if (found === undefined) throw new RangeError(`No sentence at ${offset}`);
  return found;
}
