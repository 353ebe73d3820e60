import type { Evidence } from "../diagnostic.ts";
import type { Span } from "../text/span.ts";

/** A value or a quotation of a summary, with what the sources have of it. */
export type Spot = ValueSpot | QuotationSpot;

/** A number, amount, percentage or date. */
export interface ValueSpot {
  readonly kind: "value";
  /** Span in the summary. */
  readonly span: Span;
  readonly text: string;
  /** The same value in passages near the claim, one for each source: those that it cites first, then the nearest. */
  readonly same: readonly Found[];
  /** Other values that stand in its place. */
  readonly other: readonly Found[];
}

export interface QuotationSpot {
  readonly kind: "quotation";
  /** Span in the summary, marks excluded. */
  readonly span: Span;
  readonly text: string;
  /** How far it is the source's: in its words, in words near it, put together of two places, or in no source. */
  readonly wording: "exact" | "altered" | "spliced" | "invented";
  /** Where it stands: one place for each source; of two places put together, both; of none, nothing. */
  readonly found: readonly Found[];
  /** Whom the summary names for the words of another; null where nothing speaks against it. */
  readonly wrongSpeaker: string | null;
}

/** Words of a source in the sentences around them. */
export interface Found extends Evidence {
  /** The words themselves, as in the source. */
  readonly words: string;
  /** The sentences, in pieces. */
  readonly pieces: readonly Piece[];
  /** Who says it in the source; null in the outlet's own voice, and where the source names nobody. */
  readonly speaker: string | null;
}

/** A stretch of a source's sentences, against the words that were looked up. */
export interface Piece {
  readonly text: string;
  /**
   * What stands around them; the words; such as the summary has otherwise or not; and the summary's own, which stand in
   * the source not at all.
   */
  readonly as: "around" | "words" | "missing" | "added";
}
