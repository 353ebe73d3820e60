import type { PassageLookup } from "./passage-lookup.ts";
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

/** @param pieces Not empty. */
export function hitAt(source: Source, pieces: readonly SourceRange[], passages: PassageLookup): QuotationHit {
  const from = pieces[0]?.from ?? 0;
  const to = pieces.at(-1)?.to ?? from;
  return { source, from, to, pieces, passage: passages.at(source, from) };
}
