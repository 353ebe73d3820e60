import type { Passage, Source } from "./verification.ts";

/** Finds the passage at an offset of a source's prose. */
export interface PassageLookup {
  /**
   * @param offset Into the source's `prose.text`.
   * @throws RangeError when the source has no passage.
   */
  at(source: Source, offset: number): Passage;
}

export function passageLookup(passages: readonly Passage[]): PassageLookup {
  const bySource = new Map<Source, Passage[]>();
  for (const passage of passages) {
    const list = bySource.get(passage.source);
    if (list === undefined) bySource.set(passage.source, [passage]);
    else list.push(passage);
  }
  return {
    at: (source, offset) => {
      const list = bySource.get(source) ?? [];
      let low = 0;
      let high = list.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((list[middle] as Passage).sentence.from <= offset) low = middle;
        else high = middle - 1;
      }
      const found = list[low];
      if (found === undefined) throw new RangeError(`${source.id} has no passage at ${offset}`);
      return found;
    },
  };
}
