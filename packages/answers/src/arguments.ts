/** What is asked of each tool, as far as it holds for every host. */

/** A source as whoever asks gives it: a file, or a text with what is known of it. */
export interface GivenSource {
  readonly id?: string | undefined;
  readonly path?: string | undefined;
  readonly text?: string | undefined;
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly url?: string | undefined;
}

/** What is to be checked, and against what. */
export interface GivenTexts {
  /** A summary or another text: a file, or what is to be read instead of it. */
  readonly path?: string | undefined;
  readonly text?: string | undefined;
  readonly sources?: readonly GivenSource[] | undefined;
  readonly config?: string | undefined;
}

/** Which sources are asked about: those given, those of a summary, or those that the host has besides. */
export interface SourcesAsked extends Pick<GivenTexts, "sources" | "config"> {
  /** A summary whose sources are meant. */
  readonly summary?: string | undefined;
}

export interface LintArguments extends GivenTexts {
  readonly rules?: Readonly<Record<string, "off" | "info" | "warning" | "error">> | undefined;
  readonly only?: readonly string[] | undefined;
  readonly evidencePerClaim: number;
}

export interface ExplainArguments extends GivenTexts {
  readonly sentence?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export interface EvidenceArguments extends SourcesAsked {
  readonly sentence: string;
  readonly limit: number;
}

export interface QuotationArguments extends SourcesAsked {
  readonly quotation: string;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
}

export interface CompareArguments extends SourcesAsked {
  readonly mentions: number;
}

export interface ListArguments {
  readonly paths?: readonly string[] | undefined;
}
