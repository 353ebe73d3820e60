import type { Article } from "../article/article.ts";
import type { Claim } from "../summary/summary.ts";
import type { DateMention } from "../text/date.ts";
import type { NameMention } from "../text/name.ts";
import type { Sentence } from "../text/prose.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Attribution, Frame, Quotation } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Unjudged } from "./judgeable.ts";
import type { QuotationDifference } from "./quotation-differences.ts";
import type { Support } from "./support-score.ts";

/** A source article as the summary knows it. */
export interface Source {
  /** Citation id, else the path. */
  readonly id: string;
  /** What messages call it, where that is not the id. */
  readonly name?: string;
  /** How the summary points at it: a path relative to the summary, or a URL. Null when only configured. */
  readonly target: string | null;
  readonly article: Article;
}

/** One sentence of a source, with what it says when, of how much, and who says it. */
export interface Passage {
  readonly index: number;
  readonly source: Source;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly text: string;
  readonly attribution: Attribution | null;
  /** Who stands behind it: the speaker's frame, else the article's own voice. */
  readonly frame: Frame;
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
}

/** A passage with how well it matches a claim: 0 to 1, comparable across claims. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly score: number;
  /** File spans of the words, values and names that the claim shares. */
  readonly matches: readonly Span[];
}

/** What the claim is, or what stands in the way of its sources. */
export type NotCheckedReason = NonNullable<Claim["notCheckable"]> | Unjudged;

export type Verdict = "supported" | "contradicted" | "unsupported" | "not-checkable";

/** A value of the claim against the value that the source has in its place. */
export interface ValueDifference<Kind extends "number" | "date"> {
  readonly kind: Kind;
  /** Span in the summary. */
  readonly span: Span;
  readonly claimed: string;
  readonly passage: Passage;
  /** Span in the source. */
  readonly foundSpan: Span;
  readonly found: string;
  /** The source's value as the summary writes values, to put in the claimed one's place. */
  readonly instead: string;
}

/** A clause of the claim against the clause of the source that has it otherwise. */
export interface ClauseDifference<Kind extends "opposed" | "roles" | "certainty" | "weaker"> {
  /** The opposite, agent and patient exchanged, surer than the source, or less sure. */
  readonly kind: Kind;
  /** Span of the verb in the summary. */
  readonly span: Span;
  readonly claimed: string;
  readonly passage: Passage;
  /** Span of the verb in the source. */
  readonly foundSpan: Span;
  readonly found: string;
}

/** A name of the claim against the name that the source has in its place. */
export interface NameDifference {
  readonly kind: "name";
  /** Span in the summary. */
  readonly span: Span;
  readonly claimed: string;
  readonly passage: Passage;
  /** Span in the source. */
  readonly foundSpan: Span;
  readonly found: string;
  /** The office that the source gives to another ("health minister"); null where it is what is done. */
  readonly office: string | null;
}

/** Words of the claim that are surer than the source, on a scale other than that of modal verbs. */
export interface OverstatedDifference {
  readonly kind: "overstated";
  readonly scale:
    | "cause"
    | "allegation"
    | "belief"
    | "plan"
    | "condition"
    | "verb"
    | "quantifier"
    | "bound"
    | "superlative";
  /** Span in the summary. */
  readonly span: Span;
  readonly claimed: string;
  readonly passage: Passage;
  /** Span in the source. */
  readonly foundSpan: Span;
  readonly found: string;
  /** The weaker words that can stand in place of the claimed ones; null where the sentence must change. */
  readonly instead: string | null;
}

/** A claim in the summary's own voice that the sources leave to those who say it. */
export interface AttributionDifference<
  Kind extends "unattributed" | "single-source" = "unattributed" | "single-source",
> {
  /** Only parties, unnamed people or authors say it; or only one source does. */
  readonly kind: Kind;
  /** Span of the claim. */
  readonly span: Span;
  /** What the claim does besides telling a fact. */
  readonly by: "cause" | "judgement" | "forecast" | "demand" | "fact";
  /** Span of the words that do it, else of the claim. */
  readonly at: Span;
  /** Who says it in the source; null where the source does not name them. */
  readonly speaker: string | null;
  readonly passage: Passage;
}

/** What the claim's own source says and another supplied source has otherwise. */
export interface DisputedDifference {
  readonly kind: "disputed";
  /** Span of the value or of the verb in the summary. */
  readonly span: Span;
  readonly claimed: string;
  /** Says what the claim says. */
  readonly passage: Passage;
  /** Says otherwise. */
  readonly other: Passage;
  /** Span in the source of `other`. */
  readonly foundSpan: Span;
  readonly found: string;
}

/** Two facts that the claim explains or contrasts with each other, and no source does. */
export interface SynthesisDifference {
  readonly kind: "synthesis";
  /** Span in the summary: the joining words with what they govern. */
  readonly span: Span;
  /** The joining words. */
  readonly joiner: string;
  /** Whether the sentence stands without the span. */
  readonly isRemovable: boolean;
  /** Where the one stands, and where the other. */
  readonly passages: readonly [Passage, Passage];
}

/** A value of the claim that no source has anywhere. */
export interface AbsentValue {
  readonly kind: "absent";
  /** Span in the summary. */
  readonly span: Span;
  readonly claimed: string;
  /** The nearest one. */
  readonly passage: Passage;
}

/** What alignment left over: the claim's own words against the source's. */
export type Difference =
  | ValueDifference<"number">
  | ValueDifference<"date">
  | ClauseDifference<"opposed">
  | ClauseDifference<"roles">
  | ClauseDifference<"certainty">
  | ClauseDifference<"weaker">
  | NameDifference
  | DisputedDifference
  | OverstatedDifference
  | AttributionDifference<"unattributed">
  | AttributionDifference<"single-source">
  | QuotationDifference
  | SynthesisDifference
  | AbsentValue
  | {
      readonly kind: "citation";
      /** The source that has it; the claim cites another. */
      readonly passage: Passage;
      /** Names of the sources that the claim cites, as in messages. */
      readonly cited: readonly string[];
    };

/** The verdict on one claim, never without the passages and differences that led to it. */
export interface Verification {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Why the claim is not checked; null with every other verdict. */
  readonly reason: NotCheckedReason | null;
  /** Best first. */
  readonly evidence: readonly RankedPassage[];
  /** How far the sources bear the claim out; null where it is not checked against them. */
  readonly support: Support | null;
  readonly differences: readonly Difference[];
}
