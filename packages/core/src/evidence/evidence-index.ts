import type { Claim } from "../summary/summary.ts";
import type { DateMention } from "../text/date.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Span } from "../text/span.ts";
import type { Passage, RankedPassage, Source } from "./verification.ts";

/** All passages of all sources, indexed by what claims are looked up by. */
export interface EvidenceIndex {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  /**
   * Passages that match the claim, best first; of the given sources only, where given. What the claim says in
   * `without` is left out of account.
   */
  retrieve(claim: Claim, sources?: readonly Source[], without?: Span): readonly RankedPassage[];
  /** Share of the claim, 0 to 1, that the passages cover together; words next door count in part. */
  coverage(claim: Claim, passages: readonly Passage[]): number;
  /** Source quantities whose value lies within a tenth of `value`, whatever their unit. */
  quantitiesNear(value: number): readonly Located<Quantity>[];
  /** Source dates with this day and month, this month, or this year: all that could be the date meant. */
  datesLike(mention: DateMention): readonly Located<DateMention>[];
}

/** A fact of a source with the passage it stands in. */
export interface Located<Fact> {
  readonly passage: Passage;
  readonly fact: Fact;
}
