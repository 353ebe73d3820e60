import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { WordClass } from "../prose.ts";

/** Dictionary form and part of speech of one tagged token; offsets are into the tagged text. */
export interface Tag {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lemma: string;
  readonly wordClass: WordClass;
}

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** Tags English text (wink-nlp with its light web model). Tokens that can't be placed in the text are left out. */
export function tag(text: string): Tag[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out() as string[];
  const lemmas = tokens.out(its.lemma as never) as string[];
  const classes = tokens.out(its.pos) as string[];
  const tags: Tag[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const from = text.indexOf(value, at);
    if (from === -1 || value === "") return;
    at = from + value.length;
    tags.push({
      from,
      to: at,
      text: value,
      lemma: lemmas[i] ?? value.toLowerCase(),
      wordClass: (classes[i] ?? "X") as WordClass,
    });
  });
  return tags;
}
