import { bySentence } from "../text/facts.ts";
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
    for (const sentence of article.prose.sentences) {
      passages.push({
        index: passages.length,
        source,
        sentence,
        span: sentence.span,
        text: sentence.text,
        attribution: attributions(sentence.index)[0] ?? null,
        quotations: article.quotations.filter(
          (quotation) => quotation.from < sentence.to && sentence.from < quotation.to,
        ),
        quantities: quantities(sentence.index),
        dates: dates(sentence.index),
        names: names(sentence.index),
      });
    }
  }
  return passages;
}
