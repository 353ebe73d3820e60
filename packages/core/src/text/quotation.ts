import type { Span } from "./span.ts";

/** Words between quotation marks, or a speaker's turn in a transcript. */
export interface Quotation {
  /** What stands between the marks, marks excluded. */
  readonly span: Span;
  readonly text: string;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  /** Index into `Prose.sentences` of the sentence in which it opens. */
  readonly sentence: number;
  readonly speaker: { readonly name: string; readonly span: Span } | null;
  readonly cue: { readonly text: string; readonly span: Span } | null;
  /** Parts of one split quotation share a group. */
  readonly group: number;
  /** Stands inside another quotation. */
  readonly nested: boolean;
}

/** Who stands behind a statement, from the outlet's own word to hearsay. */
export type Frame = "outlet" | "named" | "anonymous" | "institution" | "relayed" | "author";

/** A statement that the text lays in someone's mouth: source, cue and content (Pareti 2015). */
export interface Attribution {
  readonly source: { readonly name: string; readonly span: Span } | null;
  readonly cue: { readonly text: string; readonly span: Span } | null;
  readonly content: readonly Span[];
  readonly frame: Frame;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
}
