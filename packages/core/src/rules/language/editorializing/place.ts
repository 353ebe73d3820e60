import type { Prose, Token } from "../../../text/prose.ts";
import type { PhraseMatch } from "../../lexicon/lexicon.ts";

const PAUSE = /^(?:[,;:()]|[–—-]+)$/;
/** What begins a clause, so that an adverb before it comments on the whole. */
const BEGINS_CLAUSE = new Set(["DET", "PRON", "PROPN", "ADP", "SCONJ", "NUM"]);

/**
 * Whether the words comment on a whole clause: they open the sentence before a pause or a clause, or stand between
 * pauses. "Notably higher" and "acted strangely" tell how.
 */
export function commentsOnClause({ tokens }: Prose, { first, last }: PhraseMatch): boolean {
  const head = tokens[first];
  const beside = (token: Token | undefined): Token | undefined =>
    token !== undefined && token.sentence === head?.sentence ? token : undefined;
  const [before, after] = [beside(tokens[first - 1]), beside(tokens[last + 1])];
  const opens = before === undefined || /^["“‘([*_]+$/.test(before.text);
  const joined = before?.wordClass === "CCONJ" && beside(tokens[first - 2])?.isWord !== true;
  const pauses = after !== undefined && PAUSE.test(after.text);
  if (opens || joined) return pauses || (after !== undefined && BEGINS_CLAUSE.has(after.wordClass));
  const ends = after === undefined || /^[.!?…]+$/.test(after.text);
  return PAUSE.test(before.text) && (pauses || ends);
}

/** What may stand before a word of command that still opens its sentence. */
const LEAD = /^(?:and|but|so|or|then|yet|just|now|please|oh|well|["“‘'([*_–—,:-]+)$/i;

/** Whether the words open a sentence of running text, as what readers are told to do does. */
export function opensSentence({ tokens, sentences, blocks }: Prose, { first }: PhraseMatch): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  if (sentence === undefined || blocks[sentence.block]?.kind !== "paragraph") return false;
  return sentence.tokens.every(({ index, text }) => index >= first || LEAD.test(text));
}
