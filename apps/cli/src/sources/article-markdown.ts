import { escapeBlock, escapeCell, escapeInline } from "@evenhand/answers";
import type { Article } from "@evenhand/core";
import { frontMatter, type Provenance } from "./front-matter.ts";

type Block = Article["blocks"][number];

/**
 * An article as a Markdown file that reads back as the same article: front matter, the headline, and the article's
 * own text without its page's furniture. Bylines and lines of dates stand in the front matter alone.
 */
export function articleMarkdown(article: Article, provenance: Provenance): string {
  const parts = [frontMatter(article, provenance)];
  if (article.headline !== null) parts.push(`# ${escapeInline(article.headline)}`);
  const blocks = article.blocks.filter((block) => !isHeadlineOf(article, block));
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    const run = runFrom(blocks, at);
    if (run.length > 1 || block.kind === "table") {
      parts.push(block.kind === "table" ? tableOf(run) : run.map(markdownOf).join("\n"));
      at += run.length;
      continue;
    }
    const next = blocks[at + 1];
    if (block.kind === "dateline" && next?.kind === "paragraph" && opensParagraph(block)) {
      parts.push(escapeBlock(`${clean(block)} ${clean(next)}`));
      at += 2;
      continue;
    }
    const text = markdownOf(block);
    if (text !== null) parts.push(text);
    at += 1;
  }
  return `${parts.join("\n\n")}\n`;
}

/** The list items, or the table's rows, that stand together from a block on; else the block alone. */
function runFrom(blocks: readonly Block[], from: number): Block[] {
  const kind = blocks[from]?.kind;
  if (kind !== "list" && kind !== "table") return blocks.slice(from, from + 1);
  const end = blocks.findIndex((block, i) => i > from && block.kind !== kind);
  return blocks.slice(from, end < 0 ? blocks.length : end);
}

function isHeadlineOf({ headline }: Article, block: Block): boolean {
  return block.kind === "headline" && clean(block) === headline;
}

/** Whether a dateline is the beginning of a paragraph (`BELLPORT, March 4 –`), and no line of its own. */
function opensParagraph(block: Block): boolean {
  return /[–—\-:]$/.test(clean(block));
}

function markdownOf(block: Block): string | null {
  const text = clean(block);
  if (text === "") return null;
  switch (block.kind) {
    case "headline":
      return `## ${escapeInline(text)}`;
    case "paragraph":
    case "caption":
      return escapeBlock(text);
    case "quote":
      return `> ${escapeBlock(text)}`;
    case "list":
      return `- ${escapeBlock(text)}`;
    default:
      return null;
  }
}

/** Rows as a table where they have as many cells, else each as a paragraph. */
function tableOf(rows: readonly Block[]): string {
  const cells = rows.map((row) => clean(row).split(" | "));
  const columns = cells[0]?.length ?? 0;
  if (columns < 2 || cells.some((row) => row.length !== columns)) {
    return rows.map((row) => escapeBlock(clean(row))).join("\n\n");
  }
  const [head = [], ...body] = cells.map((row) => `| ${row.map(escapeCell).join(" | ")} |`);
  return [head, `| ${Array(columns).fill("---").join(" | ")} |`, ...body].join("\n");
}

function clean({ text }: Block): string {
  return text.replace(/[\s\u2028\u2029]+/gu, (space) => (/[^\u00a0\u202f]/.test(space) ? " " : space)).trim();
}
