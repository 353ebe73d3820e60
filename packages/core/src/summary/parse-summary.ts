import { analyseProse } from "../text/analyse-prose.ts";
import { findFacts } from "../text/facts.ts";
import { type FrontMatter, readFrontMatter } from "../text/markdown/front-matter.ts";
import { type MarkdownDocument, readMarkdown } from "../text/markdown/read-markdown.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import { once } from "../text/once.ts";
import type { SourceFile } from "../text/source-file.ts";
import { readCitations } from "./citations.ts";
import { findClaims } from "./claims.ts";
import { readDirectives } from "./directives.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";
import { readSources } from "./sources.ts";
import type { SourceReference, Summary } from "./summary.ts";

/** A summary's file, and sources that are known to be its own without its naming them. */
export interface SummaryFile extends SourceFile {
  /** What citations by an id lead to where the summary says nothing else. */
  readonly sources?: readonly { readonly id: string; readonly target: string }[];
}

/**
 * Reads a Markdown summary. What it says is worked out when it is first asked for.
 *
 * @param memory Of the summary's other versions, where it is read again and again; it changes no result.
 * @throws FrontMatterError when the front matter is not valid YAML.
 */
export function parseSummary(
  { path, text: file, sources: given = [] }: SummaryFile,
  memory: Memory = forgetful,
): Summary {
  const document = readMarkdown(file, memory);
  const { frontMatter, start } = frontMatterOf(path, file, document);
  const prose = analyseProse(file, document.blocks, memory);
  const date = frontMatter.data.date;
  const facts = findFacts(prose, typeof date === "string" ? date : null);
  const { sources, marks, unread } = readSources(document, file, frontMatter, start, given);
  const citations = once(() => readCitations(marks, prose));
  const attributions = once(() => resolveSpeakers(facts.attributions, facts.names, prose));
  const directives = once(() => readDirectives(document, file));
  const claims = once(() => findClaims(prose, { ...facts, attributions: attributions() }, citations()));
  return {
    path,
    file,
    mdast: document.mdast,
    prose,
    frontMatter: frontMatter.data,
    title: titleOf(document),
    sources,
    unread,
    get directives() {
      return directives();
    },
    get citations() {
      return citations();
    },
    get quotations() {
      return facts.quotations;
    },
    get attributions() {
      return attributions();
    },
    get claims() {
      return claims();
    },
  };
}

/** Front matter, or the beginning of a footnote or link. */
const MAY_NAME_SOURCES = /^\ufeff?---|[[<]/;

/**
 * Reads which sources a Markdown file names, and leaves its prose alone.
 *
 * @throws FrontMatterError when the front matter is not valid YAML.
 */
export function readSourceReferences({ path, text: file }: SourceFile): readonly SourceReference[] {
  if (!MAY_NAME_SOURCES.test(file)) return [];
  const document = readMarkdown(file);
  const { frontMatter, start } = frontMatterOf(path, file, document);
  return readSources(document, file, frontMatter, start).sources;
}

function frontMatterOf(
  path: string,
  file: string,
  { mdast, base }: MarkdownDocument,
): { frontMatter: FrontMatter; start: number } {
  const [first] = mdast.children;
  if (first?.type !== "yaml") return { frontMatter: { data: {}, sources: [] }, start: 0 };
  // The YAML text begins on the line after the opening fence.
  const fence = base + (first.position?.start.offset ?? 0);
  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = fence;
  lineEnd.exec(file);
  const start = lineEnd.lastIndex;
  const end = base + (first.position?.end.offset ?? 0);
  const yaml = file.slice(start, end).replace(/---[ \t]*$/, "");
  return { frontMatter: readFrontMatter(path, yaml, 2), start };
}

/** The first heading. */
function titleOf({ mdast, blocks, base }: MarkdownDocument): Summary["title"] {
  const heading = mdast.children.find((node) => node.type === "heading");
  const start = base + (heading?.position?.start.offset ?? -1);
  const block =
    heading === undefined ? undefined : blocks.find((candidate) => candidate.span.start === start);
  return block === undefined ? null : { text: block.mapped.text, span: block.span };
}
