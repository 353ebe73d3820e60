import type { Facts } from "../text/facts.ts";
import type { Prose, TextBlock } from "../text/prose.ts";
import type { Quotation } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Voice } from "./voice.ts";

export type ArticleFormat = "text" | "markdown" | "html";

/** The names of schema.org NewsArticle. */
export type MetadataField =
  | "headline"
  | "alternativeHeadline"
  | "author"
  | "publisher"
  | "datePublished"
  | "dateModified"
  | "inLanguage"
  | "url";

/** Where a metadata value was found; `span` is null where the origin is not a place in the file. */
export interface MetadataOrigin {
  readonly from: "sidecar" | "front matter" | "json-ld" | "meta" | "element" | "text";
  readonly span: Span | null;
}

/** Metadata values: null rather than a guess. Dates are ISO 8601, a written local date stays one. */
export type Metadata = Readonly<Record<MetadataField, string | null>>;

/** What a format reader makes of a file: the blocks of the whole document in order, and the metadata. */
export interface ArticleDocument {
  readonly format: ArticleFormat;
  readonly metadata: Metadata;
  readonly origins: Partial<Readonly<Record<MetadataField, MetadataOrigin>>>;
  readonly blocks: readonly TextBlock[];
}

/** A source article: its metadata, its own prose without noise, and who says what in it. */
export interface Article extends Metadata, Facts {
  readonly path: string;
  readonly format: ArticleFormat;
  readonly origins: ArticleDocument["origins"];
  /** The file as read, for spans to slice. */
  readonly file: string;
  /** All blocks of the file, noise included. */
  readonly blocks: readonly ProseBlockOfFile[];
  /** The article's own prose: blocks of kind paragraph, quote, caption, list and table. */
  readonly prose: Prose;
  /** Quotations in headlines and subheadings, whose offsets are of those and not of `prose`. */
  readonly headlineQuotations: readonly Quotation[];
  /** Whose the unattributed sentences are: a report's, or an opinion piece's author's. */
  readonly voice: Voice;
  /** Why there is no prose: one line for a reader, without the path. Null where there is some. */
  readonly emptiness: string | null;
}

export interface ProseBlockOfFile extends TextBlock {
  /** What stands in it, decoded and without markup. */
  readonly text: string;
}
