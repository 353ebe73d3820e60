import { attributionJson } from "@evenhand/answers";
import { type Actor, type Article, clusterActors } from "@evenhand/core";
import { dateJson } from "./date-json.ts";

/** The article as JSON, by the schema in `schema/parse.schema.json`. */
export function formatArticleJson(article: Article): string {
  const document = {
    version: 1,
    path: article.path,
    format: article.format,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    author: article.author,
    publisher: article.publisher,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    inLanguage: article.inLanguage,
    url: article.url,
    origins: article.origins,
    voice: article.voice,
    emptiness: article.emptiness,
    blocks: article.blocks.map(({ kind, span }) => ({ kind, span })),
    sentences: article.prose.sentences.map(({ span }) => ({ span })),
    quotations: allQuotations(article).map(quotationJson),
    attributions: article.attributions.map(attributionJson),
    names: article.names.map(({ span, text, kind }) => ({ span, text, kind })),
    actors: clusterActors([article]).map(actorJson),
    quantities: article.quantities.map(quantityJson),
    dates: article.dates.map(dateJson),
    text: article.prose.text,
  };
  return `${JSON.stringify(document)}\n`;
}

/** Those of the headlines and of the prose, in the order of the file. */
function allQuotations({ headlineQuotations, quotations }: Article): Article["quotations"] {
  return [...headlineQuotations, ...quotations].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

function actorJson({ name, kind, gender, roles, aliases, mentions }: Actor) {
  return { name, kind, gender, roles, aliases, mentions: mentions.map(({ span }) => span) };
}

function quotationJson({ span, text, speaker, cue, group }: Article["quotations"][number]) {
  return { span, text, speaker, cue, group };
}

function quantityJson({
  span,
  text,
  value,
  kind,
  unit,
  bound,
  noun,
  measures,
  per,
  range,
  restates,
  period,
  against,
}: Article["quantities"][number]) {
  const when = period?.span ?? null;
  return {
    span,
    text,
    value,
    kind,
    unit,
    bound,
    noun,
    measures,
    per,
    range,
    restates,
    period: when,
    against,
  };
}
