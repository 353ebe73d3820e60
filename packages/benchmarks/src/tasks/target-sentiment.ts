import { stanceTowards } from "@evenhand/core";
import { type JudgedStance, stanceMetrics } from "../stance/stance-metrics.ts";
import { isTargetRecord, placeTarget, readTarget } from "../stance/target-items.ts";
import { forEachItem, groupBy, present, readItems, type Task } from "../task.ts";

/** Sentiment towards a target in a sentence; the splits are scored apart. */
export const targetSentiment: Task = {
  name: "target-sentiment",
  recognise: isTargetRecord,
  async score(records, context) {
    const items = readItems(records, context, readTarget);
    const judged = await forEachItem(
      items,
      context,
      ({ id }) => id,
      async (item): Promise<JudgedStance & { readonly split: string }> => {
        const placed = placeTarget(item);
        const judgement = placed === null ? null : stanceTowards(placed.sentence, placed, placed);
        const predicted = judgement?.stance ?? "neutral";
        if (predicted !== item.stance) {
          const cues = judgement?.cues.map(({ text }) => text).join(", ");
          context.detail(
            `${item.split} ${item.id} is ${item.stance}, judged ${predicted}${cues ? ` for ${cues}` : ""}`,
          );
        }
        return { gold: item.stance, predicted, split: item.split };
      },
    );
    const scored = present(judged);
    const splits = [...groupBy(scored, ({ split }) => split)];
    return {
      n: scored.length,
      metrics: Object.fromEntries(
        splits.map(([split, own]) => [split, { n: own.length, ...stanceMetrics(own) }]),
      ),
    };
  },
};
