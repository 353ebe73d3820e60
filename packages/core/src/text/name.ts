import type { Span } from "./span.ts";

/** A proper name as the text writes it, titles and roles left out. */
export interface NameMention {
  readonly span: Span;
  readonly text: string;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
}
