import type { Root } from "mdast";
import type { DateMention } from "../text/date.ts";
import type { NameMention } from "../text/name.ts";
import type { Prose } from "../text/prose.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Attribution, Quotation } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Directive } from "./directives.ts";

/** A source as the summary names it: by footnote definition, link or front matter. */
export interface SourceReference {
  /** Citation id (footnote label or front-matter id), else null. */
  readonly id: string | null;
  /** A path relative to the summary, or a URL. */
  readonly target: string;
  /** Where the summary names it; its beginning where it was named from outside. */
  readonly span: Span;
  readonly from: "footnote" | "link" | "front matter" | "outside";
}

/** A place in the text that cites a source. */
export interface Citation {
  readonly span: Span;
  /** The `SourceReference.target` it leads to; `^label` for a footnote call and `@id` for an id that nothing defines. */
  readonly target: string;
  /** Index into `Prose.sentences` of the sentence it binds. */
  readonly sentence: number;
}

/** A target that citations lead to and behind which there is nothing to read. */
export interface UnreadTarget {
  readonly target: string;
  /** No such footnote; a link to no file; a named file that is missing, unreadable or without prose, or a URL. */
  readonly why: "undefined" | "dead link" | "unusable";
}

/** A checkable assertion of the summary: a prose sentence, a list item's sentence or a table row. */
export interface Claim {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  /** Targets cited on this claim, in order, without repeats. */
  readonly citations: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly attribution: Attribution | null;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  /** Why the claim is not checked against the sources, or null where it is. */
  readonly notCheckable: "question" | "about the sources" | "no assertion" | null;
}

/** A Markdown summary, parsed once. */
export interface Summary {
  readonly path: string;
  /** The file as read, for spans to slice. */
  readonly file: string;
  /** To be read, and not to be changed: who reads the same file again may get the same tree. */
  readonly mdast: Root;
  /** The summary's prose: headings, paragraphs, list items, table rows and block quotes. */
  readonly prose: Prose;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly sources: readonly SourceReference[];
  readonly citations: readonly Citation[];
  /** Before the sources are looked up, only footnote calls that nothing defines. */
  readonly unread: readonly UnreadTarget[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** The comments that silence rules. */
  readonly directives: readonly Directive[];
}
