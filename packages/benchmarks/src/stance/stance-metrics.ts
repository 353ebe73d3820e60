import { type Measure, ratio } from "../metrics/ratio.ts";
import { STANCES, type Stance } from "./target-items.ts";

/** An item's stance as labelled and as judged. */
export interface JudgedStance {
  readonly gold: Stance;
  readonly predicted: Stance;
}

/** F1 of each class, their mean, and the share judged as labelled. */
export function stanceMetrics(items: readonly JudgedStance[]): Record<string, Measure> {
  const scores = STANCES.map((stance): Measure => {
    const right = items.filter(({ gold, predicted }) => gold === stance && predicted === stance).length;
    const labelled = items.filter(({ gold }) => gold === stance).length;
    const judged = items.filter(({ predicted }) => predicted === stance).length;
    return ratio(2 * right, labelled + judged);
  });
  const known = scores.filter((score) => score !== null);
  const right = items.filter(({ gold, predicted }) => gold === predicted).length;
  return {
    macroF1: ratio(
      known.reduce((sum, score) => sum + score, 0),
      known.length,
    ),
    accuracy: ratio(right, items.length),
    ...Object.fromEntries(STANCES.map((stance, i) => [stance, scores[i] ?? null])),
  };
}
