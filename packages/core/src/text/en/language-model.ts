import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import { once } from "../once.ts";

export interface LanguageModel {
  readonly nlp: WinkMethods;
  /** The first id that the model gives out to a word it doesn't know. */
  readonly firstUnknown: number;
}

/** wink-nlp with its light web model for English. It takes long to unpack, so it waits for the first word. */
export const languageModel: () => LanguageModel = once(() => {
  const nlp = winkNLP(model, ["pos"]);
  const [firstUnknown = 0] = wordIds(nlp, ["xqzvbn"]);
  return { nlp, firstUnknown };
});

/** The model's ids of the tokens that the words are read as. */
export function wordIds(nlp: WinkMethods, words: readonly string[]): number[] {
  return nlp
    .readDoc(words.join(" "))
    .tokens()
    .out(nlp.its.uniqueId as never) as unknown as number[];
}
