import type { Claim } from "../summary/summary.ts";
import type { DateMention } from "../text/date.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Span } from "../text/span.ts";
import type { ClauseIndex } from "./clause-index.ts";
import type { Term } from "./terms.ts";
import type { Passage, RankedPassage, Source } from "./verification.ts";

/** All passages of all sources, indexed by what claims are looked up by. */
export interface EvidenceIndex extends ClauseIndex {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  /** What of the index is the same whatever the summary; indexes that share it find alike. */
  readonly read: object;
  /** Passages that match the claim, best first. */
  retrieve(claim: Claim, query?: Query): readonly RankedPassage[];
  /** Share of the claim, 0 to 1, that the passages cover together; words next door count in part. */
  coverage(claim: Claim, passages: readonly Passage[]): number;
  /** Share of the claim's terms, each counted alike, that any passage of any source has. */
  vocabulary(claim: Claim): number;
  /** The claim's terms in their order, each key once, with how much each tells. */
  termsOfClaim(claim: Claim): readonly WeighedTerm[];
  hasTerm(passage: Passage, key: string): boolean;
  spansOfTerm(passage: Passage, key: string): readonly Span[];
  /** Keys of the passage's own terms, in the order drawn; not its author's and outlet's. */
  keysOfPassage(passage: Passage): readonly string[];
  /** All passages that have the term. */
  passagesWith(key: string): readonly Passage[];
  /** Source quantities that the claimed one states: the same, rounded, or as near as its wording allows. */
  sameQuantities(claimed: Quantity): readonly Located<Quantity>[];
  /** Source dates with this day and month, this month, or this year: all that could be the date meant. */
  datesLike(mention: DateMention): readonly Located<DateMention>[];
}

/** A term of a claim with its weight: rare words tell more than common ones, names and values most. */
export interface WeighedTerm extends Term {
  readonly weight: number;
}

/** What part of a claim to look up, and where; spans are of the summary. */
export interface Query {
  /** Passages of these sources only. */
  readonly sources?: readonly Source[];
  /** What the claim says here is left out of account. */
  readonly without?: Span;
  /** Only what the claim says here is looked up. */
  readonly within?: Span;
}

/** A fact of a source with the passage it stands in. */
export interface Located<Fact> {
  readonly passage: Passage;
  readonly fact: Fact;
}
