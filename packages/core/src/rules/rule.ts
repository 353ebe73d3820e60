import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Source, Verification } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";
import type { Span } from "../text/span.ts";

export type Severity = "error" | "warning" | "info";
export type Category = "sourcing" | "language" | "balance";

/** A place in a source that shows why a finding stands. */
export interface EvidenceReference {
  readonly source: Source;
  /** Span in the source's file. */
  readonly span: Span;
}

/** A rewrite the writer may accept; edits are spans of the summary. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** What a rule yields. `data` fills the `{placeholders}` of the message. */
export interface Finding<MessageId extends string = string> {
  readonly span: Span;
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly evidence?: readonly EvidenceReference[];
  readonly suggestions?: readonly Suggestion[];
}

export interface RuleMeta<MessageId extends string = string> {
  /** `category/name`, equal to the rule's folder. */
  readonly id: `${Category}/${string}`;
  /** Severity in the recommended preset. */
  readonly severity: Severity;
  /** One line. */
  readonly description: string;
  /** The style guide or paper behind the rule. */
  readonly citations: readonly string[];
  /** Templates with `{placeholders}`. */
  readonly messages: Readonly<Record<MessageId, string>>;
}

/** Everything a rule may look at besides the summary. */
export interface RuleContext<Options> {
  readonly options: Options;
  readonly sources: readonly Source[];
  readonly index: EvidenceIndex;
  /** One per claim, in the order of `Summary.claims`. */
  readonly verifications: readonly Verification[];
}

/** A rule: what it is, its options' defaults, and a pure generator of findings. */
export interface Rule<Options = unknown> {
  readonly meta: RuleMeta;
  readonly defaults: Options;
  readonly check: (summary: Summary, context: RuleContext<Options>) => Iterable<Finding>;
}

/** Types a rule: a finding's `messageId` must be one of `meta.messages`. */
export function defineRule<const MessageId extends string, Options extends object>(rule: {
  readonly meta: RuleMeta<MessageId>;
  readonly defaults: Options;
  readonly check: (summary: Summary, context: RuleContext<Options>) => Iterable<Finding<NoInfer<MessageId>>>;
}): Rule<Options> {
  return rule;
}
