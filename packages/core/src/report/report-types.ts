import type { Diagnostic } from "../diagnostic.ts";
import type { NotCheckedReason, Verdict } from "../evidence/verification.ts";
import type { Balance, SpeakingCounts } from "../stance/balance.ts";
import type { CastKind } from "../stance/cast.ts";
import type { Stance } from "../stance/mention-score.ts";
import type { Tone } from "../stance/toned-cues.ts";
import type { Range } from "../text/line-index.ts";
import type { BlockKind } from "../text/prose.ts";
import type { Frame } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";

/** A stretch of a text that stands beside it: UTF-16 code units, end exclusive. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/**
 * What a summary takes from its sources and how it shows those who act in them: plain data, all of it JSON. Texts
 * are numbered: 0 is the summary, 1 to n the sources in their order.
 */
export interface Report {
  readonly version: 1;
  /** Of the summary. */
  readonly path: string;
  readonly title: string | null;
  readonly totals: {
    readonly claims: Readonly<Record<Verdict, number>>;
    readonly findings: Readonly<Record<Diagnostic["severity"], number>>;
  };
  /** The summary, block by block. */
  readonly blocks: readonly ReportBlock[];
  readonly claims: readonly ReportClaim[];
  /** In the order of the summary. */
  readonly findings: readonly ReportFinding[];
  /** In the order in which the summary names them. */
  readonly sources: readonly ReportSource[];
  /** Those who are named by two texts or more, or who speak; most often mentioned first. */
  readonly actors: readonly ReportActor[];
  /** How many actors there are besides. */
  readonly otherActors: number;
  /** By text, then in the order of the actors. */
  readonly cells: readonly ReportCell[];
  /** Who speaks in the summary or the sources; most words quoted first, in the summary and then in the sources. */
  readonly speakers: readonly ReportSpeaker[];
  /**
   * What sources have in common, and what one opens with alone: the weightiest first. At most ten that the summary has
   * and ten that it leaves out, and three of either for each source besides.
   */
  readonly points: readonly ReportPoint[];
  /** Sentences that say what several sources have, after one of them; in the order of the summary. */
  readonly soleSources: readonly ReportSoleSource[];
  /** Sentences for which all passages that say it are one side's word; in the order of the summary. */
  readonly oneSideClaims: readonly ReportOneSideClaim[];
  readonly balance: Pick<Balance, "anonymous" | "opens" | "closes" | "sides">;
}

export interface ReportBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Indexes into `Report.claims`; none in headings. */
  readonly claims: readonly number[];
}

/** A sentence of the summary. */
export interface ReportClaim {
  readonly span: Span;
  readonly range: Range;
  readonly text: string;
  readonly verdict: Verdict;
  /** Why it is not checked; null with every other verdict. */
  readonly reason: NotCheckedReason | null;
  /** Numbers of the sources that it cites. */
  readonly cites: readonly number[];
  /** Best first. */
  readonly evidence: readonly ReportEvidence[];
  /** Indexes into `Report.findings`. */
  readonly findings: readonly number[];
}

/** A sentence of a source. */
export interface ReportPassage {
  /** Number of the source. */
  readonly source: number;
  /** Index into `ReportSource.paragraphs`. */
  readonly paragraph: number;
  readonly span: Span;
  readonly range: Range;
  readonly text: string;
  /** Who says it; null in the outlet's own voice. */
  readonly speaker: string | null;
}

/** A sentence of a source beside a sentence of the summary. */
export interface ReportEvidence extends ReportPassage {
  /** What the two sentences share. */
  readonly marks: readonly Mark[];
  /** 0 to 1, comparable across claims. */
  readonly score: number;
}

/** A main point of the sources. */
export interface ReportPoint {
  /** The one that says it best, then of each other source the one that says the same. */
  readonly passages: readonly ReportPassage[];
  /** Indexes into `Report.claims`: those that say it; none where the summary leaves it out. */
  readonly claims: readonly number[];
}

/** A sentence that says after one source what others have too. */
export interface ReportSoleSource {
  /** Index into `Report.claims`. */
  readonly claim: number;
  /** Numbers of the source that it cites or rests on, and of the others. */
  readonly source: number;
  readonly others: readonly number[];
}

/** A sentence that rests on one side's word alone: what its people say, its release or its opinion piece. */
export interface ReportOneSideClaim {
  /** Index into `Report.claims`. */
  readonly claim: number;
  /** As in `SideShare`. */
  readonly side: string;
  /** Whether the sentence says whose word it is. */
  readonly attributed: boolean;
  /** The best first. */
  readonly passages: readonly ReportPassage[];
}

export interface ReportFinding extends Diagnostic {
  /** The sentences that it touches, with the place in each; none for what is said of the title or the whole. */
  readonly places: readonly ({ readonly claim: number } & Mark)[];
}

export interface ReportSource {
  /** Its number. */
  readonly text: number;
  readonly id: string;
  readonly path: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  /** Claims that cite it, and claims that it supports best. */
  readonly cited: number;
  readonly supports: number;
  /** Its own prose, without noise. */
  readonly paragraphs: readonly ReportParagraph[];
  /** Paragraphs that supported claims rest on. */
  readonly used: number;
}

export interface ReportParagraph {
  readonly span: Span;
  readonly text: string;
  /** Indexes into `Report.claims`: the supported claims that rest on it. */
  readonly claims: readonly number[];
}

export interface ReportActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: CastKind | null;
  /** By name; null where the actor stands alone. */
  readonly side: string | null;
  readonly mentions: number;
  /** How many texts mention it. */
  readonly texts: number;
}

/** How one text shows one actor. */
export interface ReportCell {
  readonly text: number;
  /** `ReportActor.id` */
  readonly actor: string;
  readonly favourable: number;
  readonly unfavourable: number;
  readonly neutral: number;
  /** How the text as a whole shows the actor's side, by mentions, wording and whom it lets speak. */
  readonly overall: Stance;
  readonly mentions: readonly ReportMention[];
}

export interface ReportMention {
  readonly span: Span;
  readonly range: Range;
  /** The sentence. */
  readonly text: string;
  /** Where the actor stands in it. */
  readonly at: Mark;
  readonly stance: Stance;
  /** -1 to 1. */
  readonly score: number;
  /** The words that say so. */
  readonly cues: readonly Mark[];
  /** Whose words they are. */
  readonly holder: Frame;
}

/** Somebody who speaks, with the words that introduce what they say. */
export interface ReportSpeaker {
  readonly name: string;
  /** `ReportActor.id`; null for those who are no actor. */
  readonly actor: string | null;
  readonly side: string | null;
  /** Described, and named by no text. */
  readonly anonymous: boolean;
  readonly inSummary: SpeakingCounts;
  readonly inSources: SpeakingCounts;
  /** Shares of the quoted words, 0 to 1, as in `SideShare`. */
  readonly share: number;
  readonly shareInSources: number;
  readonly verbs: readonly ReportVerb[];
}

export interface ReportVerb {
  /** As written, lower case: "said". */
  readonly text: string;
  readonly tone: Tone;
  readonly inSummary: number;
  readonly inSources: number;
}
