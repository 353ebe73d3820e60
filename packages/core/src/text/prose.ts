import type { Root } from "nlcst";
import type { MappedText } from "./mapped-text.ts";
import type { Span } from "./span.ts";

/** What a block of a document is. `headline` covers headings inside the text too. */
export type BlockKind =
  | "headline"
  | "byline"
  | "dateline"
  | "paragraph"
  | "quote"
  | "caption"
  | "list"
  | "table"
  | "boilerplate";

/** A block as a format reader delivers it, before sentences are found in it. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly mapped: MappedText;
  /** The block's range in the file. */
  readonly span: Span;
  /** The speaker of a transcript's turn: every sentence of the block is that speaker's. */
  readonly speaker?: TurnSpeaker;
}

/** Who has the word in a transcript; `span` covers the label, name and role. */
export interface TurnSpeaker {
  readonly name: string;
  readonly span: Span;
  /** A host or correspondent: the outlet's own voice. */
  readonly isOutlet: boolean;
}

/** A block of analysed prose. `from` and `to` are offsets into `Prose.text`. */
export interface ProseBlock {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly speaker?: TurnSpeaker;
}

/** Universal part-of-speech classes (https://universaldependencies.org/u/pos/). */
export type WordClass =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word, number, symbol or punctuation mark; white space is not kept. */
export interface Token {
  readonly text: string;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly wordClass: WordClass;
  /** A word or number, as against punctuation and symbols. */
  readonly isWord: boolean;
  /** Index into `Prose.tokens`, and into `Prose.sentences`. */
  readonly index: number;
  readonly sentence: number;
}

export interface Sentence {
  readonly index: number;
  /** Index into `Prose.blocks`. */
  readonly block: number;
  readonly text: string;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/**
 * A document's own text, analysed once. `text` holds the blocks separated by blank lines, decoded (entities,
 * escapes) and without markup; `mapped` leads from it back into the file. The flat `tokens` and `sentences`
 * are what the rules read; `nlcst` is the same words as a tree with positions, for retext plug-ins, built when
 * first asked for.
 */
export interface Prose {
  readonly text: string;
  readonly mapped: MappedText;
  readonly blocks: readonly ProseBlock[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly nlcst: Root;
}
