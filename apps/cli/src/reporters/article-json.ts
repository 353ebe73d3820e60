import type { Article } from "@evenhand/core";
import { attributionJson } from "./attribution-json.ts";

/** The article as JSON, by the schema in `schema/parse.schema.json`. */
export function formatArticleJson(article: Article): string {
  const { path, headline, author, publisher, datePublished, prose } = article;
  const document = {
    version: 1,
    path,
    headline,
    alternativeHeadline: article.alternativeHeadline,
    author,
    publisher,
    datePublished,
    dateModified: article.dateModified,
    inLanguage: article.inLanguage,
    url: article.url,
    blocks: article.blocks.map(({ kind, span }) => ({ kind, span })),
    sentences: prose.sentences.map(({ span }) => ({ span })),
    quotations: article.quotations.map(({ span, text, speaker, cue, group }) => ({
      span,
      text,
      speaker,
      cue,
      group,
    })),
    attributions: article.attributions.map(attributionJson),
    text: prose.text,
  };
  return `${JSON.stringify(document)}\n`;
}
