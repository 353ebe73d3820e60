import { type Article, parseArticle } from "@evenhand/core";
import { plainPath, readText } from "../data/files.ts";
import { f1, type Measure, ratio } from "../metrics/ratio.ts";
import { bylineNames, comparable } from "../metrics/text.ts";
import { forEachItem, present, readItems, type Task, type TaskContext } from "../task.ts";
import { type GoldArticle, isArticleRecord, readArticleGold } from "./article-gold.ts";
import { countLines, type LineCounts } from "./article-lines.ts";
import { compareQuotations, type QuotationCounts, quotationMetrics } from "./article-quotations.ts";

/** Which metadata values are right; a null that should be null is. */
export interface MetadataHits {
  readonly title: boolean;
  readonly byline: boolean;
  readonly publisher: boolean;
  /** The day is right, and the time where both have one. */
  readonly date: boolean;
}

/** Metadata, quotations and noise of articles against a hand-made parse. */
export const articleParse: Task = {
  name: "article-parse",
  recognise: isArticleRecord,
  async score(records, context) {
    const scored = await forEachItem(
      readItems(records, context, readArticleGold),
      context,
      ({ file }) => file,
      async (gold) => {
        const text = await readText(context.folder, gold.file);
        const article = await parseArticle({ path: plainPath(gold.file), text });
        const metadata = compareMetadata(gold, article);
        detail(gold, article, metadata, context);
        const quotations = compareQuotations(gold, article, context.detail);
        return { metadata, quotations, lines: countLines(gold, article) };
      },
    );
    const articles = present(scored);
    const share = (field: keyof MetadataHits): Measure =>
      ratio(articles.filter(({ metadata }) => metadata[field]).length, articles.length);
    return {
      n: articles.length,
      metrics: {
        title: share("title"),
        byline: share("byline"),
        publisher: share("publisher"),
        date: share("date"),
        ...quotationMetrics(articles.map(({ quotations }): QuotationCounts => quotations)),
        ...lineMetrics(articles.map(({ lines }) => lines)),
      },
    };
  },
};

export function compareMetadata(
  gold: GoldArticle,
  article: Pick<Article, "headline" | "author" | "publisher" | "datePublished">,
): MetadataHits {
  return {
    title: sameText(gold.title, article.headline),
    byline: sameNames(gold.byline, article.author),
    publisher: sameText(gold.publisher, article.publisher),
    date: sameDate(gold.datePublished, article.datePublished),
  };
}

export function sameText(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found;
  return comparable(gold) === comparable(found);
}

export function sameNames(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found;
  const [wanted, got] = [bylineNames(gold), bylineNames(found)];
  return wanted.size === got.size && [...wanted].every((name) => got.has(name));
}

export function sameDate(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found;
  const day = gold.slice(0, 10);
  if (!found.startsWith(day)) return false;
  return gold.length === 10 || found.length === 10 || Date.parse(gold) === Date.parse(found);
}

function lineMetrics(lines: readonly LineCounts[]): Record<string, Measure> {
  const sum = (field: keyof LineCounts): number => lines.reduce((total, counts) => total + counts[field], 0);
  const precision = ratio(sum("right"), sum("predicted"));
  const recall = ratio(sum("removed"), sum("gold"));
  return {
    boilerplateLines: sum("gold"),
    boilerplateRecall: recall,
    boilerplatePrecision: precision,
    boilerplateF1: f1(precision, recall),
    textLinesKept: ratio(sum("kept"), sum("text")),
  };
}

function detail(gold: GoldArticle, article: Article, hits: MetadataHits, context: TaskContext): void {
  const rows = [
    ["title", hits.title, gold.title, article.headline],
    ["byline", hits.byline, gold.byline, article.author],
    ["publisher", hits.publisher, gold.publisher, article.publisher],
    ["date", hits.date, gold.datePublished, article.datePublished],
  ] as const;
  for (const [field, hit, wanted, got] of rows) {
    if (!hit)
      context.detail(`wrong ${field} ${gold.file} ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`);
  }
}
