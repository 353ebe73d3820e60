import { parseArticle } from "@evenhand/core";
import { plainPath, readText } from "../data/files.ts";
import { forEachItem, present, readItems, type Task } from "../task.ts";
import {
  countSegments,
  extractedText,
  metadataHits,
  metadataMetrics,
  segmentMetrics,
  shingleScores,
  textMetrics,
} from "./html-scores.ts";
import { readPage } from "./page-items.ts";

/** Article text and metadata from web pages. */
export const htmlExtraction: Task = {
  name: "html-extraction",
  recognise: (record) =>
    typeof record.html === "string" &&
    (typeof record.gold_text === "string" ||
      Array.isArray(record.gold_with) ||
      Array.isArray(record.gold_without)),
  async score(records, context) {
    const scored = await forEachItem(
      readItems(records, context, readPage),
      context,
      ({ id }) => id,
      async (page) => {
        const html = /<[a-z!]/i.test(page.html) ? page.html : await readText(context.folder, page.html);
        const path = html === page.html ? `${page.id}.html` : htmlPath(page.html);
        const article = await parseArticle({ path, text: html });
        const text = article.prose.text;
        const segments = countSegments(extractedText(article), page.goldWith, page.goldWithout);
        const whole = page.goldText === null ? null : shingleScores(page.goldText, text);
        const metadata = metadataHits(page, article);
        const wrong = Object.entries(metadata)
          .filter(([, hit]) => hit === false)
          .map(([field]) => field);
        const { headline, author, datePublished } = article;
        context.detail(
          `${page.id}: ${segments.found}/${segments.wanted} wanted, ${segments.leaked}/${segments.unwanted} unwanted` +
            `${whole ? `, F1 ${whole.f1.toFixed(3)}` : ""}` +
            `${wrong.length > 0 ? `; wrong ${wrong.join(", ")}: ${JSON.stringify({ headline, author, datePublished })} for ${JSON.stringify({ title: page.title, author: page.author, date: page.date })}` : ""}`,
        );
        return { segments, whole, metadata };
      },
    );
    const pages = present(scored);
    return {
      n: pages.length,
      metrics: {
        ...segmentMetrics(pages.map(({ segments }) => segments)),
        ...textMetrics(pages.flatMap(({ whole }) => whole ?? [])),
        ...metadataMetrics(pages.map(({ metadata }) => metadata)),
      },
    };
  },
};

/** A path whose extension says HTML. */
function htmlPath(path: string): string {
  const plain = plainPath(path);
  return /\.x?html?$/i.test(plain) ? plain : `${plain}.html`;
}
