import type { Range, Report } from "@evenhand/core";

/**
 * What Evenhand's server speaks beyond the Language Server Protocol. A client that declares none of it gets
 * plain LSP.
 */

/** What the client can do for the server; sent as `initializationOptions`. */
export interface InitializationOptions {
  /** It answers `evenhand/readFile`. */
  readonly readFile?: boolean;
  /** It answers `evenhand/findFiles`; needed where the server has no file system of its own. */
  readonly findFiles?: boolean;
  /** It asks for the diagnostics of the whole workspace, open or not, where it asks for any. */
  readonly workspaceDiagnostics?: boolean;
  /** Where each claim is marked with its verdict; off unless said. */
  readonly verdictMarks?: VerdictMarks | boolean;
  /** It has the command `evenhand.showReport`, which takes the URI of a summary. */
  readonly showReport?: boolean;
  /** It has the command `evenhand.openPassage`, which takes an `OpenPassageArguments`. */
  readonly openPassage?: boolean;
  /** It has the command `evenhand.compareSources`, which takes a `CompareSourcesArguments`. */
  readonly compareSources?: boolean;
  /** It has the command `evenhand.openRulePage`, which takes the address of a page. */
  readonly openRulePage?: boolean;
  /**
   * Nothing outside the workspace folders is read, not by a link either: for a workspace that the person at the editor
   * does not trust. Off unless said.
   */
  readonly confined?: boolean;
  /** Languages whose documents can be summaries, by the client's names for them; `markdown` unless said. */
  readonly languages?: readonly string[];
  /** What `workspace/didChangeConfiguration` brings as `evenhand`. */
  readonly settings?: ClientSettings;
}

/** Settings of the person at the editor; they go before a configuration file's. */
export interface ClientSettings {
  /** As in a configuration file. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** 0 to 1; null for the configuration file's. */
  readonly minStrength?: number | null;
  readonly verdictMarks?: VerdictMarks | boolean;
}

/**
 * Where verdicts are shown: nowhere, in inlay hints (`true` means the same), or where the client puts what
 * `evenhand/verdicts` tells.
 */
export type VerdictMarks = "off" | "inline" | "gutter";

/**
 * Notification from server to client, after every check of an open document while `verdictMarks` is "gutter": what the
 * sources say to each of its claims. A document that is no summary has none.
 */
export const VERDICTS = "evenhand/verdicts";

export interface VerdictsParams {
  readonly uri: string;
  /** Of the document that was checked. */
  readonly version: number;
  /** In the order of the text. */
  readonly marks: readonly VerdictMark[];
}

export interface VerdictMark {
  readonly range: Range;
  readonly verdict: "supported" | "contradicted" | "unsupported";
  /** In a few words, for people. */
  readonly text: string;
}

/** Request from server to client: the bytes of a file, whatever file system its URI belongs to. */
export const READ_FILE = "evenhand/readFile";

export interface ReadFileParams {
  readonly uri: string;
  /** It is not read where a link leads to it, whatever the workspace. Off unless said. */
  readonly confined?: boolean;
}

/**
 * The file's bytes as base64, or why they can't be had; "outside" where a link leads out of a workspace that is not
 * trusted, or of one to which the request is confined.
 */
export type ReadFileResult =
  | { readonly content: string }
  | { readonly error: "missing" | "folder" | "forbidden" | "outside" | "other"; readonly message: string };

/** Notification from server to client, after every check of an open Markdown document. */
export const STATUS = "evenhand/status";

export interface StatusParams {
  readonly uri: string;
  /** Null where the document is no summary: it has no sources of its own. */
  readonly summary: SummaryStatus | null;
}

export interface SummaryStatus {
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly claims: {
    readonly supported: number;
    readonly contradicted: number;
    readonly unsupported: number;
    /** All three together. */
    readonly checked: number;
  };
  readonly sources: number;
}

export const SHOW_REPORT = "evenhand.showReport";

/** Shows the page about a rule; takes its address. */
export const OPEN_RULE_PAGE = "evenhand.openRulePage";

export const OPEN_PASSAGE = "evenhand.openPassage";

/** A place in a source article; lines and characters as in LSP. */
export interface OpenPassageArguments {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Shows what each source says to a sentence. */
export const COMPARE_SOURCES = "evenhand.compareSources";

/** A sentence of a summary; line and character as in LSP. */
export interface CompareSourcesArguments {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Request from client to server: all that is to be shown of an open summary; null where the document is none. */
export const REPORT = "evenhand/report";

export interface ReportParams {
  readonly uri: string;
}

export interface ReportResult {
  /** Of the summary, as the server spells it. */
  readonly uri: string;
  readonly report: Report;
  /** Of the report's sources, in their order. */
  readonly places: readonly SourcePlace[];
}

/** Where a source stands in the editor. */
export interface SourcePlace {
  readonly uri: string;
  /** What to write behind a sentence to cite it. */
  readonly citation: string;
  /** Of the report's paragraphs, in their order. */
  readonly paragraphs: readonly Range[];
}

/** Request from client to server: what the sources of an open summary quote; null where the document is none. */
export const QUOTATIONS = "evenhand/quotations";

export interface QuotationsParams {
  readonly uri: string;
}

export interface SourceQuotation {
  /** Of the source. */
  readonly uri: string;
  /** How people call the source: its publisher, else its id. */
  readonly source: string;
  readonly range: Range;
  readonly text: string;
  readonly speaker: string | null;
  /** What to write into the summary: the words as they are, who says them, and the citation. */
  readonly insert: string;
}

/**
 * Request from client to server: what a tool for language models answers, from documents that are open and files in the
 * workspace folders alone. It can be cancelled.
 */
export const TOOL = "evenhand/tool";

export interface ToolParams {
  /** As `evenhand mcp` calls it. */
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Text for a model and the same as data, both inert; or in one line why there is no answer. */
export type ToolResult = { readonly text: string; readonly data: object } | { readonly problem: string };

/**
 * Request from client to server: the findings in an open summary as Markdown, to be handed to an assistant; null where
 * the document is none.
 */
export const FINDINGS = "evenhand/findings";

export interface FindingsParams {
  readonly uri: string;
}

/** Request from server to client: the files of a workspace folder that match a glob. */
export const FIND_FILES = "evenhand/findFiles";

/** Answered with the files' URIs, in any order. */
export interface FindFilesParams {
  /** The URI of the folder. */
  readonly folder: string;
  readonly glob: string;
}

/**
 * Request from client to server: checks every summary of the workspace folders, and publishes the diagnostics of those
 * that are not open. It can be cancelled; what was published by then stays.
 */
export const CHECK_WORKSPACE = "evenhand/checkWorkspace";

export interface CheckWorkspaceParams {
  /** Where progress is reported, as in LSP. */
  readonly workDoneToken?: string | number;
}

export interface CheckWorkspaceResult {
  /** Files that were checked. */
  readonly files: number;
  /** Those that are summaries. */
  readonly summaries: number;
  readonly errors: number;
  readonly warnings: number;
}
