import { once } from "../text/once.ts";
import data from "./en/document-frequencies.json" with { type: "json" };
import { wordKey } from "./terms.ts";

/** In how many of the counted articles the most frequent word of each concept stands. */
const frequencies = once(() => {
  const byConcept = new Map<string, number>();
  for (const [count, words] of Object.entries(data.words)) {
    for (const word of words.split(" ")) {
      const key = wordKey(word);
      byConcept.set(key, Math.max(byConcept.get(key) ?? 0, Number(count)));
    }
  }
  return byConcept;
});

const rarest = once(() => Math.log((data.documents + 1) / 2));

/**
 * How rare a concept is in news reports at large: 0 for one in every report, 1 for one in next to none. A claim's
 * rare word that no source has tells more than "again" or "announce".
 */
export function rarityOf(key: string): number {
  return Math.log((data.documents + 1) / ((frequencies().get(key) ?? 1) + 1)) / rarest();
}
