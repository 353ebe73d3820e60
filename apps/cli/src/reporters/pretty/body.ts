import type { Article, Quotation } from "@evenhand/core";
import type { Terminal } from "../../terminal.ts";
import { plain, type Styled, wrap } from "../wrap.ts";
import { quotedPieces } from "./quoted.ts";
import type { Speaker } from "./speakers.ts";

type Block = Article["blocks"][number];
type ProseBlock = Article["prose"]["blocks"][number];

/** Columns beside the text in which a block's kind stands. */
const GUTTER = 11;
/** Longer lines than this are hard to read. */
const MEASURE = 88;
/** Furniture shorter than this shares lines. */
const SHORT = 60;

/** What one block, or a run of furniture, is printed from. */
interface Part {
  readonly kind: Block["kind"];
  readonly pieces: readonly Styled[];
}

/** The blocks in the order of the file, with their kinds beside them where they are not paragraphs. */
export function formatBody(
  article: Article,
  speakers: ReadonlyMap<Quotation, Speaker>,
  terminal: Terminal,
): string[] {
  const parts = partsOf(article, speakers, terminal);
  return parts.flatMap((part, i) => [
    ...(i > 0 && standsApart(parts[i - 1], part) ? [""] : []),
    ...formatPart(part, parts[i - 1]?.kind !== part.kind, terminal),
  ]);
}

function partsOf(
  article: Article,
  speakers: ReadonlyMap<Quotation, Speaker>,
  terminal: Terminal,
): readonly Part[] {
  const parts: Part[] = [];
  const quotationsIn = quotationsByBlock(article);
  let next = 0;
  let furniture: string[] = [];
  const flush = (): void => {
    if (furniture.length > 0) {
      const text = furniture.join(terminal.unicode ? " · " : " / ");
      parts.push({ kind: "boilerplate", pieces: [{ text, style: plain }] });
    }
    furniture = [];
  };
  for (const block of article.blocks) {
    const own = article.prose.blocks[next];
    if (own !== undefined && own.span === block.span) {
      flush();
      next++;
      const label = labelOf(own, terminal);
      const pieces = quotedPieces(block.text, own.from, quotationsIn(own), speakers, terminal);
      parts.push({ kind: block.kind, pieces: [...label, ...pieces] });
    } else if (block.kind === "boilerplate") {
      const text = block.text.replace(/\s+/g, " ").trim();
      if (text.length >= SHORT) flush();
      if (text !== "") furniture.push(text);
      if (text.length >= SHORT) flush();
    } else {
      flush();
      const isDeck =
        parts.some(({ kind }) => kind === "headline") && block.text === article.alternativeHeadline;
      const style = block.kind === "headline" && !isDeck ? terminal.colors.bold : plain;
      parts.push({ kind: block.kind, pieces: [{ text: block.text, style }] });
    }
  }
  flush();
  return parts;
}

/** The label of a transcript's turn, which is no part of the block's text. */
function labelOf({ speaker }: ProseBlock, { colors }: Terminal): Styled[] {
  if (speaker === undefined) return [];
  const style = speaker.isOutlet ? colors.dim : colors.bold;
  return [{ text: `${speaker.name}: `, style }];
}

/** The quotations with marks that open in a block; a turn, which is all of its block, has none. */
function quotationsByBlock(article: Article): (block: ProseBlock) => readonly Quotation[] {
  const { quotations } = article;
  let next = 0;
  return (block) => {
    const found: Quotation[] = [];
    for (let q = quotations[next]; q !== undefined && q.from <= block.to; q = quotations[++next]) {
      const isTurn = block.speaker !== undefined && q.from === block.from && q.to === block.to;
      if (q.from >= block.from && !isTurn) found.push(q);
    }
    return found;
  };
}

/** Paragraphs stand apart; credits, furniture and the rows of a list or table keep together. */
function standsApart(before: Part | undefined, part: Part): boolean {
  if (before?.kind === "dateline" && part.kind === "paragraph") return false;
  return isProse(before?.kind) || isProse(part.kind)
    ? before?.kind !== part.kind || !isRow(part.kind)
    : false;
}

function isProse(kind: Block["kind"] | undefined): boolean {
  return kind === "paragraph" || kind === "quote" || (kind !== undefined && isRow(kind));
}

function isRow(kind: Block["kind"]): boolean {
  return kind === "list" || kind === "table";
}

function formatPart({ kind, pieces }: Part, isFirst: boolean, terminal: Terminal): string[] {
  const { colors, unicode } = terminal;
  const label = labels[kind];
  const beside = terminal.width >= 60;
  const indent = beside ? GUTTER + 2 : 2;
  const isQuiet = kind === "boilerplate";
  const bar = isQuiet ? `${unicode ? "┆" : "|"} ` : "";
  const room = Math.min(terminal.width - indent, MEASURE) - bar.length;
  const styled = isQuiet
    ? pieces.map(({ text }) => ({ text: bar === "" ? text : text, style: plain }))
    : pieces;
  const lines = wrap(styled, room).map((line) => (isQuiet ? colors.dim(bar + line) : line));
  const shown = isFirst ? label : "";
  if (!beside) {
    const head = shown === "" ? [] : [`  ${colors.dim(`${shown}:`)}`];
    return [...head, ...lines.map((line) => `  ${line}`)];
  }
  return lines.map((line, i) => {
    const gutter = i === 0 && shown !== "" ? colors.dim(shown.padEnd(GUTTER)) : " ".repeat(GUTTER);
    return `  ${gutter}${line}`.trimEnd();
  });
}

const labels: Readonly<Record<Block["kind"], string>> = {
  headline: "headline",
  byline: "byline",
  dateline: "dateline",
  paragraph: "",
  quote: "quote",
  caption: "caption",
  list: "list",
  table: "table",
  boilerplate: "left out",
};
