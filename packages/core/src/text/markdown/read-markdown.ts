import type { Root, RootContent, Table } from "mdast";
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
import { mappedTextBuilder } from "../mapped-text.ts";
import type { BlockKind, TextBlock } from "../prose.ts";
import { type InlineMark, mapInline } from "./map-inline.ts";
import { nestsTooDeep } from "./nesting.ts";

interface Reading {
  readonly tables: boolean;
  /** Whether block quotes, lists and indented code are told from paragraphs. */
  readonly nesting: boolean;
}

/** GitHub Flavored Markdown without its autolink literals, whose nodes have no positions. */
function remarkOwn(this: Processor, { tables, nesting }: Reading): void {
  const data = this.data() as {
    micromarkExtensions?: MicromarkExtension[];
    fromMarkdownExtensions?: (FromMarkdownExtension | FromMarkdownExtension[])[];
  };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gfmFootnote(), gfmStrikethrough(), gfmTaskListItem());
  if (tables) data.micromarkExtensions.push(gfmTable());
  if (!nesting) data.micromarkExtensions.push({ disable: { null: ["blockQuote", "list", "codeIndented"] } });
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  );
}

function parserOf(reading: Reading): Processor<Root> {
  return unified().use(remarkParse).use(remarkFrontmatter).use(remarkOwn, reading).freeze();
}

const plain = parserOf({ tables: false, nesting: true });
const withTables = parserOf({ tables: true, nesting: true });
const flat = parserOf({ tables: false, nesting: false });

/** The parser that a file needs: looking for tables costs time at each line, and depth at each line of it. */
function parserFor(file: string): Processor<Root> {
  if (nestsTooDeep(file)) return flat;
  return file.includes("|") ? withTables : plain;
}

/** A footnote call or link with its place in a block. */
export interface BlockMark extends InlineMark {
  /** Index into `MarkdownDocument.blocks`. */
  readonly block: number;
}

export interface MarkdownDocument {
  readonly mdast: Root;
  /** Added to every position of `mdast` to get an offset into the file. */
  readonly base: number;
  readonly blocks: readonly TextBlock[];
  readonly marks: readonly BlockMark[];
}

/**
 * Parses Markdown and maps its prose: headings, paragraphs, list items, table rows and block quotes. A file that
 * nests quotes or lists beyond all sense is read without them.
 */
export function readMarkdown(file: string): MarkdownDocument {
  const base = file.charCodeAt(0) === 0xfeff ? 1 : 0;
  const markdown = file.slice(base);
  const mdast = parserFor(markdown).parse(markdown);
  const blocks: TextBlock[] = [];
  const marks: BlockMark[] = [];

  function add(
    kind: BlockKind,
    node: { readonly position?: RootContent["position"] },
    parts: readonly Parameters<typeof mapInline>[0][],
    quoteDepth: number,
  ): void {
    const builder = mappedTextBuilder();
    const found: InlineMark[] = [];
    for (const [i, part] of parts.entries()) {
      const at = base + (part[0]?.position?.start.offset ?? node.position?.start.offset ?? 0);
      if (i > 0) builder.inserted(" | ", at);
      found.push(...mapInline(part, { file, base, quoteDepth }, builder));
    }
    const mapped = builder.build();
    if (mapped.text.trim() === "") return;
    for (const mark of found) marks.push({ ...mark, block: blocks.length });
    const start = base + (node.position?.start.offset ?? 0);
    const end = base + (node.position?.end.offset ?? 0);
    blocks.push({ kind, mapped, span: { start, end } });
  }

  function addTable(table: Table, quoteDepth: number): void {
    table.children.forEach((row, i) => {
      const cells = row.children.map((cell) => cell.children);
      add(i === 0 ? "headline" : "table", row, cells, quoteDepth);
    });
  }

  function visit(nodes: readonly RootContent[], kind: BlockKind, quoteDepth: number): void {
    for (const node of nodes) {
      if (node.type === "paragraph") add(kind, node, [node.children], quoteDepth);
      else if (node.type === "heading") add("headline", node, [node.children], quoteDepth);
      else if (node.type === "table") addTable(node, quoteDepth);
      else if (node.type === "blockquote") visit(node.children, "quote", quoteDepth + 1);
      else if (node.type === "list") {
        for (const item of node.children) visit(item.children, kind === "quote" ? kind : "list", quoteDepth);
      }
    }
  }

  visit(mdast.children, "paragraph", 0);
  return { mdast, base, blocks, marks };
}
