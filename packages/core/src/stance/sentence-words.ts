import type { Sentence, Token } from "../text/prose.ts";

/** A range of `Prose.text`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A word of a sentence with what may speak for or against somebody. */
export interface SentenceWord {
  readonly token: Token;
  /** Dictionary form in lower case. What must not sway a judgement has a form that tells no more: `NAME`, `NUM`. */
  readonly form: string;
  readonly isTarget: boolean;
}

export const NAME = "NAME";
export const NUMBER = "NUM";

const HE_OR_SHE = /^(?:s?he|him|her|his|hers|himself|herself)$/i;
const SUBJECT_FORM = /^s?he$/i;

/**
 * The words and marks of a sentence. The target's are one word each time, names in a row are one, and a name is no
 * more than a name: nobody is judged by what is mostly said of somebody so called. For the same reason "he" and "she"
 * are one word.
 */
export function wordsOf({ tokens }: Sentence, targets: readonly TextRange[]): readonly SentenceWord[] {
  const words: SentenceWord[] = [];
  let last: TextRange | undefined;
  tokens.forEach((token, i) => {
    const target = targets.find(({ from, to }) => token.from < to && from < token.to);
    if (target !== undefined) {
      if (target !== last) words.push({ token, form: NAME, isTarget: true });
      last = target;
      return;
    }
    last = undefined;
    const form = formOf(token, tokens[i - 1]);
    const previous = words.at(-1);
    if (form === NAME && previous?.form === NAME && !previous.isTarget) return;
    words.push({ token, form, isTarget: false });
  });
  return words;
}

function formOf(token: Token, previous: Token | undefined): string {
  const { text, lemma, wordClass, isWord } = token;
  if (HE_OR_SHE.test(text)) return SUBJECT_FORM.test(text) ? "he" : /^him$/i.test(text) ? "him" : "his";
  if (/^\d/.test(text)) return NUMBER;
  if (isWord && (wordClass === "PROPN" || (previous?.isWord === true && isCapitalised(text)))) return NAME;
  return lemma.toLowerCase();
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/^I(?:['’].*)?$/.test(text);
}
