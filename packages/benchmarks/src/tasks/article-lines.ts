import type { Article, Span } from "@evenhand/core";
import { overlap } from "../metrics/spans.ts";
import type { GoldArticle } from "./article-gold.ts";

/** Lines of noise in an article, as they are and as the parser sees them. */
export interface LineCounts {
  /** Noise lines by the gold, optional ones left out. */
  readonly gold: number;
  /** Those of them that have no prose. */
  readonly removed: number;
  /** Lines that no block but noise has, metadata and optional lines left out. */
  readonly predicted: number;
  /** Those of them that are noise by the gold. */
  readonly right: number;
  /** Lines of the article's own text by the gold, and those of them with prose or a heading. */
  readonly text: number;
  readonly kept: number;
}

/** Compares line by line; lines without a letter or digit outside tags count as blank and are skipped. */
export function countLines(gold: GoldArticle, article: Article): LineCounts {
  const counts = { gold: 0, removed: 0, predicted: 0, right: 0, text: 0, kept: 0 };
  const noise = gold.boilerplate.filter(({ optional }) => !optional).map(({ span }) => span);
  const optional = gold.boilerplate.filter((lines) => lines.optional).map(({ span }) => span);
  const blocks = article.blocks.filter(({ kind }) => kind !== "boilerplate").map(({ span }) => span);
  const prose = article.prose.blocks.map(({ span }) => span);
  for (const line of textLines(article.file)) {
    const inside = (spans: readonly Span[]): boolean => spans.some((span) => overlap(span, line));
    const isNoise = inside(noise);
    if (isNoise) {
      counts.gold += 1;
      if (!inside(prose)) counts.removed += 1;
    }
    if (inside(optional) || (!isNoise && inside(gold.fields))) continue;
    if (!inside(blocks)) {
      counts.predicted += 1;
      if (isNoise) counts.right += 1;
    }
    if (!isNoise) {
      counts.text += 1;
      if (inside(blocks)) counts.kept += 1;
    }
  }
  return counts;
}

/** Lines with text outside tags, from their first to their last character that is no white space. */
export function textLines(file: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of file.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    if (!/[\p{L}\p{N}]/u.test(line.replace(/<[^<>]*>/g, ""))) continue;
    const start = match.index + (line.length - line.trimStart().length);
    lines.push({ start, end: match.index + line.trimEnd().length });
  }
  return lines;
}
