import { analyseProse } from "../text/analyse-prose.ts";
import { findFacts } from "../text/facts.ts";
import type { Quotation } from "../text/quotation.ts";
import type { Article } from "./article.ts";
import { isOwnProse } from "./emptiness.ts";

/** All that an article's author writes: headlines and prose as one text, in the order of the file. */
export type OwnText = Pick<Article, "prose" | "quotations" | "attributions">;

/** An article's headlines together with its prose; noise, bylines and datelines left out. */
export function ownText(article: Article): OwnText {
  const blocks = ownBlocks(article);
  if (!blocks.some(({ kind }) => kind === "headline")) return article;
  const prose = analyseProse(article.file, blocks);
  const { quotations, attributions } = findFacts(prose, article.datePublished);
  const speakers = new Map(article.headlineQuotations.map(({ span, speaker }) => [span.start, speaker]));
  return {
    prose,
    attributions,
    quotations: quotations.map((quotation): Quotation => {
      const speaker = quotation.speaker ?? speakers.get(quotation.span.start) ?? null;
      return speaker === quotation.speaker ? quotation : { ...quotation, speaker };
    }),
  };
}

/** How many words an article's author writes, as people count them: what stands between white space. */
export function countOwnWords(article: Article): number {
  return ownBlocks(article).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

function ownBlocks({ blocks }: Article): Article["blocks"] {
  return blocks.filter((block) => block.kind === "headline" || isOwnProse(block));
}
