import type { WordClass } from "../prose.ts";
import { languageModel } from "./language-model.ts";

/** Dictionary form and part of speech of one tagged token; offsets are into the tagged text. */
export interface Tag {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lemma: string;
  readonly wordClass: WordClass;
}

/** What stands without white space for so long is no word of any dictionary; the tagger takes long over it. */
const LONGEST_RUN = /(?:^|\s)(?=\S{1000})/;
const LONG_RUNS = /\S{1000,}/g;
/** How far ahead in the text a token is looked for. */
const REACH = 200;

/** Tags English text (wink-nlp with its light web model). Tokens that can't be placed in the text are left out. */
export function tag(text: string): Tag[] {
  const tags: Tag[] = [];
  if (!LONGEST_RUN.test(text)) return append(text, 0, tags);
  let done = 0;
  for (const { index, 0: run } of text.matchAll(LONG_RUNS)) {
    append(text.slice(done, index), done, tags);
    done = index + run.length;
  }
  return append(text.slice(done), done, tags);
}

/** Appends the tags of the text that begins at `start` of the whole. */
function append(text: string, start: number, tags: Tag[]): Tag[] {
  if (!/\S/.test(text)) return tags;
  const { its, readDoc } = languageModel().nlp;
  const tokens = readDoc(text).tokens();
  const values = tokens.out() as string[];
  const lemmas = tokens.out(its.lemma as never) as string[];
  const classes = tokens.out(its.pos) as string[];
  let at = 0;
  for (const [i, value] of values.entries()) {
    const from = placeOf(value, text, at);
    if (from === -1 || value === "") continue;
    at = from + value.length;
    tags.push({
      from: start + from,
      to: start + at,
      text: value,
      lemma: lemmas[i] ?? value.toLowerCase(),
      wordClass: isVerbByPlace(values, i, classes) ? "VERB" : ((classes[i] ?? "X") as WordClass),
    });
  }
  return tags;
}

/** "will close", "did not open": what the tagger takes for an adjective there is a verb. */
function isVerbByPlace(values: readonly string[], i: number, classes: readonly string[]): boolean {
  if (classes[i] !== "ADJ") return false;
  const before = values[i - 1] ?? "";
  return NOT.test(before)
    ? MODAL_OR_DO.test(values[i - 2] ?? "")
    : MODAL.test(before) && classes[i - 1] === "AUX";
}

const NOT = /^(?:not|n['’]t)$/i;
const MODAL = /^(?:will|would|may|might|could|can|shall|should|must|['’]ll)$/i;
const MODAL_OR_DO = /^(?:wo|will|would|may|might|could|ca|can|shall|should|must|did|does|do)$/i;

/** Where a token stands in the text from `at` on, or -1. */
function placeOf(value: string, text: string, at: number): number {
  let from = at;
  while (/\s/.test(text.charAt(from))) from++;
  if (text.startsWith(value, from)) return from;
  const near = text.slice(at, from + value.length + REACH).indexOf(value);
  return near < 0 ? -1 : at + near;
}
