import type { Task } from "../task.ts";

/** Sentiment towards a target in a sentence: recognised, but the core says nothing of single sentences yet. */
export const targetSentiment: Task = {
  name: "target-sentiment",
  recognise: (record) =>
    typeof record.text === "string" && typeof record.target === "string" && record.label !== undefined,
  score: async (records) => ({ n: records.length, metrics: { skipped: "no sentence sentiment yet" } }),
};
