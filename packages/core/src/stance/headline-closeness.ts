import type { Passage, Source } from "../evidence/verification.ts";
import { oncePer } from "../text/once.ts";
import { keyReader, sharedWeight } from "./told.ts";

/** Share of a headline, 0 to 1, that a passage says: half for its own source's, half for the nearest of the others. */
export function closenessToHeadlines(sources: readonly Source[]): (passage: Passage) => number {
  const keys = keyReader();
  const headlines = sources.flatMap((source) => {
    const own = keys.ofText(source.article.headline ?? "");
    const whole = sharedWeight(own, own);
    return whole === 0 ? [] : [{ source, keys: own, whole }];
  });
  return oncePer((passage: Passage) => {
    const words = keys.ofWords(passage.sentence.tokens);
    let [own, others] = [0, 0];
    for (const headline of headlines) {
      const share = sharedWeight(headline.keys, words) / headline.whole;
      if (headline.source === passage.source) own = share;
      else others = Math.max(others, share);
    }
    return (own + others) / 2;
  });
}
