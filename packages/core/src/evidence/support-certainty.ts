import type { Sentence } from "../text/prose.ts";
import type { Passage } from "./verification.ts";

const OPEN: ReadonlySet<string> = new Set("may might could would".split(" "));
const MODAL: ReadonlySet<string> = new Set([...OPEN, ..."should must will can".split(" ")]);

/** Whether the sentence has no modal verb and each of the passages leaves open what it says. */
export function isSurer(sentence: Sentence, passages: readonly Passage[]): boolean {
  return (
    passages.length > 0 &&
    !hasOne(sentence, MODAL) &&
    passages.every((passage) => hasOne(passage.sentence, OPEN))
  );
}

function hasOne({ tokens }: Sentence, words: ReadonlySet<string>): boolean {
  return tokens.some(({ text }) => words.has(text.toLowerCase()));
}
