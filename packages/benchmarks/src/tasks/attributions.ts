import { parseArticle, type Span } from "@evenhand/core";
import { isRecord } from "../data/fields.ts";
import { f1, type Measure, ratio } from "../metrics/ratio.ts";
import { type Match, matchOneToOne } from "../metrics/spans.ts";
import { forEachItem, present, readItems, type Task } from "../task.ts";
import {
  type AttributionSpans,
  countRole,
  type RoleCounts,
  readItem,
  roles,
  sharedUnits,
  spansOf,
} from "./attribution-items.ts";
import { countDirect, directMetrics } from "./direct-quotations.ts";

/** Who says what in news articles: source, cue and content spans. */
export const attributions: Task = {
  name: "attributions",
  recognise: (record) =>
    typeof record.text === "string" &&
    Array.isArray(record.attributions) &&
    record.attributions.every(isRecord),
  async score(records, context) {
    const scored = await forEachItem(
      readItems(records, context, readItem),
      context,
      ({ id }) => id,
      async ({ id, text, attributions: gold }) => {
        const article = await parseArticle({ path: `${id}.txt`, text });
        const predicted = spansOf(article);
        const matches = matchOneToOne(gold, predicted, (a, b) => sharedUnits(a.content, b.content));
        for (const { source, cue, content } of missed(gold, matches)) {
          const show = (spans: readonly Span[]): string =>
            spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
          context.detail(
            `missed ${id} [${show(source)}] [${show(cue)}] ${JSON.stringify(show(content).slice(0, 120))}`,
          );
        }
        return {
          roles: roles.map((role) => countRole(role, gold, predicted)),
          pairs: matches.flatMap(([g, p]) => {
            const [wanted, got] = [gold[g], predicted[p]];
            return wanted && got ? [[wanted, got] as const] : [];
          }),
          counts: countDirect(gold, article),
        };
      },
    );
    const articles = present(scored);
    const pairs = articles.flatMap((article) => article.pairs);
    const sourced = pairs.filter(([wanted]) => wanted.source.length > 0);
    const metrics: Record<string, Measure> = {};
    for (const [index, role] of roles.entries()) {
      const counts = articles.flatMap((article) => article.roles[index] ?? []);
      const total = (field: keyof RoleCounts): number => counts.reduce((all, entry) => all + entry[field], 0);
      const precision = ratio(total("matched"), total("predicted"));
      const recall = ratio(total("matched"), total("gold"));
      metrics[`${role}Precision`] = precision;
      metrics[`${role}Recall`] = recall;
      metrics[`${role}F1`] = f1(precision, recall);
    }
    return {
      n: articles.length,
      metrics: {
        ...metrics,
        sourceOfMatched: ratio(
          sourced.filter(([wanted, got]) => sharedUnits(wanted.source, got.source) > 0).length,
          sourced.length,
        ),
        ...directMetrics(articles.map(({ counts }) => counts)),
      },
    };
  },
};

function missed(gold: readonly AttributionSpans[], matches: readonly Match[]): readonly AttributionSpans[] {
  const found = new Set(matches.map(([g]) => g));
  return gold.filter((_, index) => !found.has(index));
}
