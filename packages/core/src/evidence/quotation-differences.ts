import type { Quotation } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./verification.ts";

/** A quotation of the summary against the words of a source. */
export type QuotationDifference = AlteredQuote | SplicedQuote | InventedQuote | OtherSpeaker | TruncatedQuote;

/** The source's words are near, but others. */
export interface AlteredQuote {
  readonly kind: "altered-quote";
  readonly quotation: Quotation;
  readonly passage: Passage;
  /** The words of the summary that are to stand as `found`: those between two ellipses, else all; without the marks. */
  readonly span: Span;
  /** The nearest words of the source, as the quotation would have them, and their span there. */
  readonly found: string;
  readonly foundSpan: Span;
  /** Which words are others, in order; either side may be empty. */
  readonly changes: readonly { readonly quoted: string; readonly found: string }[];
}

/** Two stretches of speech that stand apart, joined as if they were one. */
export interface SplicedQuote {
  readonly kind: "spliced-quote";
  readonly quotation: Quotation;
  /** What stands between the stretches in the summary. */
  readonly joint: Span;
  readonly first: string;
  readonly second: string;
  readonly passage: Passage;
  readonly secondPassage: Passage;
  /** Whether an ellipsis would mend it: one voice of one source, in the order of the source. */
  readonly inOrder: boolean;
}

/** Words that no source has. */
export interface InventedQuote {
  readonly kind: "invented-quote";
  readonly quotation: Quotation;
}

/** The exact words of another. */
export interface OtherSpeaker {
  readonly kind: "speaker";
  readonly quotation: Quotation;
  readonly claimed: string;
  /** Span of the claimed speaker in the summary. */
  readonly span: Span;
  readonly found: string;
  readonly passage: Passage;
  readonly foundSpan: Span;
}

/** The exact words without the part of their sentence that limits or reverses them. */
export interface TruncatedQuote {
  readonly kind: "truncated-quote";
  readonly quotation: Quotation;
  readonly passage: Passage;
  /** The part left out, and its span in the source. */
  readonly limit: string;
  readonly limitSpan: Span;
  readonly place: "before" | "within" | "after";
  /** What the quotation would be with that part; null where it stands outside the source's quotation marks. */
  readonly whole: string | null;
}
