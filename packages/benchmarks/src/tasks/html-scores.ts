import type { Article } from "@evenhand/core";
import { f1, type Measure, mean, ratio } from "../metrics/ratio.ts";
import { bylineNames, comparable, shingles, withoutSiteName } from "../metrics/text.ts";
import { sameDate, sameNames, sameText } from "./article-parse.ts";
import type { PageItem } from "./page-items.ts";

export interface SegmentCounts {
  readonly wanted: number;
  readonly found: number;
  readonly unwanted: number;
  readonly leaked: number;
}

export function countSegments(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SegmentCounts {
  const found = comparable(text);
  const count = (segments: readonly string[]): number =>
    segments.filter((segment) => found.includes(comparable(segment))).length;
  return { wanted: wanted.length, found: count(wanted), unwanted: unwanted.length, leaked: count(unwanted) };
}

/**
 * The text taken from a page. The headings between the first and the last passage are part of what its author wrote,
 * and the gold has them both among the segments that must and that must not be there; the prose, in which claims are
 * looked up, has none. The headline and the line under it are metadata.
 */
export function extractedText({ blocks, prose }: Article): string {
  const spans = prose.blocks.map(({ span }) => span);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return prose.text;
  const headings = blocks.filter(
    ({ kind, span }) => kind === "headline" && span.start > first.start && span.end < last.end,
  );
  return [prose.text, ...headings.map(({ text }) => text)].join("\n\n");
}

/** Precision, recall and F1 of the runs of four words. */
export function shingleScores(
  gold: string,
  text: string,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const [wanted, got] = [shingles(gold, 4), shingles(text, 4)];
  let shared = 0;
  for (const [shingle, count] of wanted) shared += Math.min(count, got.get(shingle) ?? 0);
  const size = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = ratio(shared, size(got)) ?? 0;
  const recall = ratio(shared, size(wanted)) ?? 0;
  return { precision, recall, f1: f1(precision, recall) ?? 0 };
}

/** Per field whether it is right; null where the gold says nothing. */
export type MetadataHits = Readonly<
  Record<"title" | "bareTitle" | "author" | "anyAuthor" | "date" | "publisher", boolean | null>
>;

export function metadataHits(page: PageItem, article: Article): MetadataHits {
  const authors = bylineNames(article.author ?? "");
  return {
    title: page.title === null ? null : sameText(page.title, article.headline),
    bareTitle:
      page.title === null ? null : withoutSiteName(page.title) === withoutSiteName(article.headline ?? ""),
    author: page.author === null ? null : sameNames(page.author, article.author),
    anyAuthor: page.author === null ? null : [...bylineNames(page.author)].some((name) => authors.has(name)),
    date:
      page.date === null
        ? null
        : sameDate(page.date.slice(0, 10), article.datePublished?.slice(0, 10) ?? null),
    publisher: page.publisher === null ? null : sameText(page.publisher, article.publisher),
  };
}

export function segmentMetrics(pages: readonly SegmentCounts[]): Record<string, Measure> {
  const sum = (field: keyof SegmentCounts): number => pages.reduce((total, page) => total + page[field], 0);
  if (sum("wanted") + sum("unwanted") === 0) return {};
  const precision = ratio(sum("found"), sum("found") + sum("leaked"));
  const recall = ratio(sum("found"), sum("wanted"));
  const right = sum("found") + sum("unwanted") - sum("leaked");
  return {
    segmentPrecision: precision,
    segmentRecall: recall,
    segmentF1: f1(precision, recall),
    segmentAccuracy: ratio(right, sum("wanted") + sum("unwanted")),
  };
}

export function textMetrics(pages: readonly ReturnType<typeof shingleScores>[]): Record<string, Measure> {
  if (pages.length === 0) return {};
  return {
    textPrecision: mean(pages.map(({ precision }) => precision)),
    textRecall: mean(pages.map(({ recall }) => recall)),
    textF1: mean(pages.map((page) => page.f1)),
  };
}

export function metadataMetrics(pages: readonly MetadataHits[]): Record<string, Measure> {
  const share = (field: keyof MetadataHits): Measure => {
    const known = pages.filter((page) => page[field] !== null);
    return ratio(known.filter((page) => page[field]).length, known.length);
  };
  return {
    titleAccuracy: share("title"),
    bareTitleAccuracy: share("bareTitle"),
    authorAccuracy: share("author"),
    anyAuthorAccuracy: share("anyAuthor"),
    dateAccuracy: share("date"),
    publisherAccuracy: share("publisher"),
  };
}
