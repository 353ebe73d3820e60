import { once } from "../text/once.ts";
import type { Quotation } from "../text/quotation.ts";
import { type IndexedWords, indexWords } from "./quotation-match.ts";
import {
  type NormalisedText,
  normaliseForQuoting,
  normaliseSpeech,
  type QuotedPiece,
  wordsOf,
} from "./quotation-text.ts";
import type { Source } from "./verification.ts";

/** A source's prose, normalised once for all quotations. */
export interface QuotableSource {
  readonly source: Source;
  readonly normalised: () => NormalisedText;
  /** Its headlines, which stand in no passage. */
  readonly headlines: () => NormalisedText;
  /** What is said in it, without the reporting clauses in between. */
  readonly speech: () => NormalisedText;
  readonly words: () => IndexedWords;
}

/** A quotation as it is looked up. */
export interface QuotationQuery {
  readonly quotation: Quotation;
  readonly pieces: readonly QuotedPiece[];
  /** How many words it has. */
  readonly length: number;
}

export function quotableSource(source: Source): QuotableSource {
  const { prose, quotations, headline, alternativeHeadline } = source.article;
  const normalised = once(() => normaliseForQuoting(prose.text));
  return {
    source,
    normalised,
    headlines: once(() => normaliseForQuoting(`${headline ?? ""}\n${alternativeHeadline ?? ""}`)),
    speech: once(() => normaliseSpeech(prose.text, quotations)),
    words: once(() => indexWords(wordsOf(normalised()))),
  };
}
