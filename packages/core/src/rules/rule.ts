import type { DisputeLookup } from "../evidence/disputed-content.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Judgeable } from "../evidence/judgeable.ts";
import type { Source, Verification } from "../evidence/verification.ts";
import type { Balance } from "../stance/balance.ts";
import type { Cast } from "../stance/cast.ts";
import type { StanceMatrix } from "../stance/matrix.ts";
import type { Utterance } from "../stance/utterances.ts";
import type { Summary } from "../summary/summary.ts";
import type { Memory } from "../text/memory.ts";
import type { Span } from "../text/span.ts";
import type { DirectiveUse } from "./suppression/directive-use.ts";

export type Severity = "error" | "warning" | "info";
export type Category = "sourcing" | "language" | "balance" | "suppression";

/** A place in a source that shows why a finding stands. */
export interface EvidenceReference {
  readonly source: Source;
  /** Span in the source's file. */
  readonly span: Span;
}

/**
 * What a suggestion changes: a mark of quotation, the words of a quotation, a citation, a number or date, a name, a
 * comment that silences rules, or how something is worded.
 */
export type SuggestionKind =
  | "typography"
  | "quotation"
  | "citation"
  | "value"
  | "name"
  | "comment"
  | "wording";

/** A rewrite the writer may accept; edits are spans of the summary. */
export interface Suggestion {
  readonly title: string;
  /** Wording unless said. */
  readonly kind?: SuggestionKind;
  /** Whether it can be made unseen: it copies what the cited source has, or changes no word that is read. */
  readonly safe?: boolean;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** What a rule yields. `data` fills the `{placeholders}` of the message. */
export interface Finding<MessageId extends string = string> {
  readonly span: Span;
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly evidence?: readonly EvidenceReference[];
  /** Other places of the summary that count towards the finding. */
  readonly related?: readonly Span[];
  readonly suggestions?: readonly Suggestion[];
  /** How strongly the words tip the scale, 0 to 1; findings about wording alone have one. */
  readonly strength?: number;
  /** Another severity than the rule's default; holds where the rule runs at its default. */
  readonly severity?: Severity;
}

export interface RuleMeta<MessageId extends string = string> {
  /** `category/name`, equal to the rule's folder. */
  readonly id: `${Category}/${string}`;
  /** Severity unless the settings say another. */
  readonly severity: Severity | "off";
  /** One line. */
  readonly description: string;
  /** The style guide or paper behind the rule. */
  readonly citations: readonly string[];
  /** Templates with `{placeholders}`. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** The values that an option of text may have, by its name. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** Everything a rule may look at besides the summary. */
export interface RuleContext<Options> {
  readonly options: Options;
  readonly sources: readonly Source[];
  readonly index: EvidenceIndex;
  readonly judgeable: Judgeable;
  /** One per claim, in the order of `Summary.claims`. */
  readonly verifications: readonly Verification[];
  /** A passage that disputes what a sentence says or reports, by its index into `Prose.sentences`; null if none. */
  readonly disputeOf: DisputeLookup;
  /** Who acts and speaks in the summary and its sources. Worked out when first asked for, like all that follows. */
  readonly cast: () => Cast;
  /** What is said in the summary and its sources, in the order of the texts. */
  readonly utterances: () => readonly Utterance[];
  readonly balance: () => Balance;
  /** How each text shows each actor. */
  readonly matrix: () => StanceMatrix;
  /** What came of the comments that silence rules; only the rules about them, which run last, are given any. */
  readonly directives: readonly DirectiveUse[];
  /** Keeps what is worked out of the sources, where the summary is checked again and again. */
  readonly memory?: Memory;
}

/**
 * A rule: what it is, its options' defaults, and a pure generator of findings. `check` is a method, so that
 * rules of different options fit one list; the runner hands each its own options.
 */
export interface Rule<Options extends object = object> {
  readonly meta: RuleMeta;
  readonly defaults: Options;
  /** Nothing, `undefined`, stands between two steps of work that takes long. */
  check(summary: Summary, context: RuleContext<Options>): Iterable<Finding | undefined>;
}

/** What a rule of wording reads: a summary, or an article's own prose. */
export type WrittenText = Pick<Summary, "prose" | "quotations" | "attributions"> &
  Partial<Pick<Summary, "citations">>;

/** A rule that judges wording alone, so that it can read an article as well as a summary. */
export interface WordingRule<Options extends object = object> extends Rule<Options> {
  check(text: WrittenText, context: WordingContext<Options>): Iterable<Finding>;
}

/** What a rule of wording looks at besides the text; an article has no sources that could dispute it. */
export type WordingContext<Options> = Pick<RuleContext<Options>, "options" | "sources"> &
  Partial<Pick<RuleContext<Options>, "disputeOf" | "memory">>;

/** A rule about the comments that silence others, in a summary or in any Markdown text. */
export interface SuppressionRule<Options extends object = object> extends Rule<Options> {
  check(text: unknown, context: Pick<RuleContext<Options>, "options" | "directives">): Iterable<Finding>;
}

/** Types a rule: a finding's `messageId` must be one of `meta.messages`. */
export function defineRule<const MessageId extends string, Options extends object>(rule: {
  readonly meta: RuleMeta<MessageId>;
  readonly defaults: Options;
  readonly check: (
    summary: Summary,
    context: RuleContext<Options>,
  ) => Iterable<Finding<NoInfer<MessageId>> | undefined>;
}): Rule<Options> {
  return rule;
}

/** `defineRule` for a rule that judges wording alone. */
export function defineWordingRule<const MessageId extends string, Options extends object>(rule: {
  readonly meta: RuleMeta<MessageId>;
  readonly defaults: Options;
  readonly check: (
    text: WrittenText,
    context: WordingContext<Options>,
  ) => Iterable<Finding<NoInfer<MessageId>>>;
}): WordingRule<Options> {
  return rule;
}

/** `defineRule` for a rule about the comments that silence others. */
export function defineSuppressionRule<const MessageId extends string, Options extends object>(rule: {
  readonly meta: RuleMeta<MessageId>;
  readonly defaults: Options;
  readonly check: (
    text: unknown,
    context: Pick<RuleContext<Options>, "options" | "directives">,
  ) => Iterable<Finding<NoInfer<MessageId>>>;
}): SuppressionRule<Options> {
  return rule;
}
