import type { Article } from "../article/article.ts";
import { bySentence } from "../text/by-sentence.ts";
import type { Quotation } from "../text/quotation.ts";
import type { Passage, Source } from "./verification.ts";

/** The passages of all sources, in the order of the sources and of their text. */
export function passagesOf(sources: readonly Source[]): Passage[] {
  const passages: Passage[] = [];
  for (const source of sources) {
    const { article } = source;
    const attributions = bySentence(article.attributions);
    const quantities = bySentence(article.quantities);
    const dates = bySentence(article.dates);
    const names = bySentence(article.names);
    const quotations = quotationsBySentence(article);
    for (const sentence of article.prose.sentences) {
      const attribution = attributions(sentence.index)[0] ?? null;
      passages.push({
        index: passages.length,
        source,
        sentence,
        span: sentence.span,
        text: sentence.text,
        attribution,
        frame: attribution?.frame ?? article.voice,
        quotations: quotations[sentence.index] ?? [],
        quantities: quantities(sentence.index),
        dates: dates(sentence.index),
        names: names(sentence.index),
      });
    }
  }
  return passages;
}

/** For each sentence, the quotations that it holds a part of. */
function quotationsBySentence({ prose, quotations }: Article): readonly (readonly Quotation[])[] {
  const held: Quotation[][] = prose.sentences.map(() => []);
  for (const quotation of quotations) {
    for (let i = quotation.sentence; i < prose.sentences.length; i++) {
      const sentence = prose.sentences[i];
      if (sentence === undefined || sentence.from >= quotation.to) break;
      if (quotation.from < sentence.to) held[i]?.push(quotation);
    }
  }
  return held;
}
