import type { Root, RootContent, Table } from "mdast";
import { mappedTextBuilder } from "../mapped-text.ts";
import { forgetful, type Memory } from "../memory.ts";
import type { BlockKind, TextBlock } from "../prose.ts";
import { type InlineMark, mapInline } from "./map-inline.ts";
import { parseMarkdown } from "./parse-markdown.ts";

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

/** The file that was read last: who checks it asks for its sources, its prose and its wording, one after the other. */
let last: { readonly file: string; readonly document: WeakRef<MarkdownDocument> } | null = null;

/** Parses Markdown and maps its prose: headings, paragraphs, list items, table rows and block quotes. */
export function readMarkdown(file: string, memory: Memory = forgetful): MarkdownDocument {
  const known = last?.file === file ? last.document.deref() : undefined;
  if (known !== undefined) return known;
  const document = readDocument(file, memory);
  last = { file, document: new WeakRef(document) };
  return document;
}

function readDocument(file: string, memory: Memory): MarkdownDocument {
  const base = file.charCodeAt(0) === 0xfeff ? 1 : 0;
  const mdast = parseMarkdown(file.slice(base), memory);
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
