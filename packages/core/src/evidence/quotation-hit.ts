import type { SourceRange } from "./quotation-match.ts";
import type { Passage, Source } from "./verification.ts";

/** Where a quotation stands word for word; offsets into the source's `prose.text`. */
export interface QuotationHit extends SourceRange {
  readonly source: Source;
  /** The range of each of its pieces, in order; not empty. */
  readonly pieces: readonly SourceRange[];
  /** The sentence in which it opens. */
  readonly passage: Passage;
}
