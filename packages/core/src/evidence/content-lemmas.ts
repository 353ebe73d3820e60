import type { Prose, Token } from "../text/prose.ts";
import { sentenceAt } from "../text/sentence-at.ts";

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const LIGHT =
  /^(?:be|have|do|say|get|make|go|take|give|put|let|come|thing|way|lot|one|other|such|same|own|more|much|many)$/;

/** The lemmas of the words between two offsets that carry meaning of their own, in order. */
export function contentLemmas(prose: Prose, from: number, to: number): string[] {
  if (from >= to) return [];
  const lemmas: string[] = [];
  for (let i = sentenceAt(prose, from).index; i < prose.sentences.length; i++) {
    const sentence = prose.sentences[i];
    if (sentence === undefined || sentence.from >= to) break;
    for (const token of sentence.tokens)
      if (token.from >= from && token.to <= to && isContent(token)) lemmas.push(token.lemma);
  }
  return lemmas;
}

function isContent({ wordClass, lemma }: Token): boolean {
  return CONTENT.has(wordClass) && !LIGHT.test(lemma);
}
