import type { Root, RootContent } from "mdast";
import type { Extension as FromMarkdownExtension } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { Extension as MicromarkExtension } from "micromark-util-types";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { forgetful, type Memory } from "../memory.ts";
import { isCrowded } from "./crowding.ts";
import { definitionsFor } from "./definitions.ts";
import { nestsTooDeep } from "./nesting.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

interface Reading {
  readonly frontMatter: boolean;
  readonly tables: boolean;
  /** Whether block quotes, lists and indented code are told from paragraphs, and HTML from their text. */
  readonly nesting: boolean;
}

/** What micromark calls what it reads. */
const ALL_NESTING = ["blockQuote", "list", "codeIndented", "htmlText"];
const ALL_MARKS = [
  "attention",
  "autolink",
  "codeText",
  "definition",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "setextUnderline",
];

/** GitHub Flavored Markdown without its autolink literals, whose nodes have no positions. */
function remarkOwn(this: Processor, { tables, nesting }: Reading): void {
  const data = this.data() as {
    micromarkExtensions?: MicromarkExtension[];
    fromMarkdownExtensions?: (FromMarkdownExtension | FromMarkdownExtension[])[];
  };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gfmFootnote(), gfmStrikethrough(), gfmTaskListItem());
  if (tables) data.micromarkExtensions.push(gfmTable());
  if (!nesting) {
    data.micromarkExtensions.push({ disable: { null: ALL_NESTING } });
  }
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  );
}

function parserOf(reading: Reading): Processor<Root> {
  const parser = unified().use(remarkParse).use(remarkOwn, reading);
  return (reading.frontMatter ? parser.use(remarkFrontmatter) : parser).freeze();
}

const top = parserOf({ frontMatter: true, tables: false, nesting: true });
const topWithTables = parserOf({ frontMatter: true, tables: true, nesting: true });
const inner = parserOf({ frontMatter: false, tables: false, nesting: true });
const innerWithTables = parserOf({ frontMatter: false, tables: true, nesting: true });
const flat = parserOf({ frontMatter: true, tables: false, nesting: false });
/** For paragraphs and headings of mere text alone. */
const bare = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    const data = this.data() as { micromarkExtensions?: MicromarkExtension[] };
    data.micromarkExtensions = [{ disable: { null: [...ALL_NESTING, ...ALL_MARKS] } }];
  })
  .use(remarkFrontmatter)
  .freeze();

/** From this many openings of comments and the like without an end, HTML is not looked for. */
const OPEN_COMMENTS = 100;

/** Looking for tables costs time at each line. */
function readTop(part: string): Root {
  return (part.includes("|") ? topWithTables : top).parse(part);
}

/** A part that does not open the file. */
function readInner(part: string): Root {
  return (part.includes("|") ? innerWithTables : inner).parse(part);
}

/** How many comments, declarations and instructions are opened beyond those that are closed. */
function openComments(file: string): number {
  let open = 0;
  for (const [mark] of file.matchAll(/<[!?]|[-?\]]>/g)) open += mark.startsWith("<") ? 1 : -1;
  return open;
}

/**
 * Parses Markdown. A file that nests quotes or lists, or opens comments, beyond all sense is read without them, and one
 * with more marks in a paragraph than anyone writes as mere text.
 * Paragraphs of mere text, most of any article, are not given to the Markdown parser, whose answer is known.
 *
 * @param memory Of the file's other versions, where it is read again and again; it changes no result.
 */
export function parseMarkdown(markdown: string, memory: Memory = forgetful): Root {
  if (isCrowded(markdown)) return bare.parse(markdown);
  if (nestsTooDeep(markdown) || openComments(markdown) > OPEN_COMMENTS) return flat.parse(markdown);
  const stretches = stretchesOf(markdown);
  const read = { top: memory.texts(readTop), inner: memory.texts(readInner) };
  const define = definitionsFor(markdown, stretches, read.inner);
  const children: RootContent[] = [];
  const place: Place = { line: 1, offset: 0 };
  for (const stretch of stretches) {
    advance(place, markdown, stretch.from);
    if (stretch.isPlain) children.push(plainNode(markdown, stretch, place));
    else {
      const part = markdown.slice(stretch.from, stretch.to);
      const root = (place.offset === 0 ? read.top : read.inner)(part + define(part));
      for (const node of root.children)
        if ((node.position?.start.offset ?? 0) < part.length) children.push(movedNode(node, place));
    }
  }
  advance(place, markdown, markdown.length);
  const end = { line: place.line, column: columnAt(markdown, markdown.length), offset: markdown.length };
  return { type: "root", children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** A place in the file; lines are counted from 1. */
interface Place {
  line: number;
  offset: number;
}

function advance(place: Place, markdown: string, to: number): void {
  for (
    let end = markdown.indexOf("\n", place.offset);
    end >= 0 && end < to;
    end = markdown.indexOf("\n", end + 1)
  )
    place.line++;
  place.offset = to;
}

function columnAt(markdown: string, offset: number): number {
  return offset === 0 ? 1 : offset - markdown.lastIndexOf("\n", offset - 1);
}

function plainNode(markdown: string, { from, to }: Stretch, { line }: Place): RootContent {
  const depth = markdown[from] === "#" ? markdown.indexOf(" ", from) - from : 0;
  const textFrom = depth > 0 ? from + depth + 1 : from;
  const value = markdown.slice(textFrom, to);
  let lines = 0;
  for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) lines++;
  const end = { line: line + lines, column: columnAt(markdown, to), offset: to };
  const text = {
    type: "text" as const,
    value,
    position: { start: { line, column: textFrom - from + 1, offset: textFrom }, end },
  };
  const position = { start: { line, column: 1, offset: from }, end: { ...end } };
  if (depth > 0) {
    return { type: "heading", depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children: [text], position };
  }
  return { type: "paragraph", children: [text], position };
}

type Point = NonNullable<RootContent["position"]>["start"];

/** A node that was read by itself, with its positions where its text stands in the file. */
function movedNode<Node extends RootContent>(node: Node, by: Place): Node {
  if (by.offset === 0) return node;
  const moved = (point: Point): Point => ({
    line: point.line + by.line - 1,
    column: point.column,
    ...(point.offset !== undefined && { offset: point.offset + by.offset }),
  });
  return {
    ...node,
    ...(node.position && { position: { start: moved(node.position.start), end: moved(node.position.end) } }),
    ...("children" in node && { children: node.children.map((child) => movedNode(child, by)) }),
  };
}
