import { f1, type Measure, ratio } from "./ratio.ts";

/** One judged item: `positive` in the gold, and what was predicted. */
export interface Judged {
  readonly gold: boolean;
  readonly predicted: boolean;
}

/** One scored item: a higher score speaks for `gold` being true. */
export interface Scored {
  readonly gold: boolean;
  readonly score: number;
}

export interface Confusion {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly trueNegative: number;
  readonly falseNegative: number;
}

export function confusionOf(items: readonly Judged[]): Confusion {
  let truePositive = 0;
  let falsePositive = 0;
  let trueNegative = 0;
  let falseNegative = 0;
  for (const { gold, predicted } of items) {
    if (predicted) gold ? truePositive++ : falsePositive++;
    else gold ? falseNegative++ : trueNegative++;
  }
  return { truePositive, falsePositive, trueNegative, falseNegative };
}

/** Mean of the two classes' recalls; null where a class has no item. */
export function balancedAccuracy(items: readonly Judged[]): Measure {
  const { truePositive, falsePositive, trueNegative, falseNegative } = confusionOf(items);
  const onPositive = ratio(truePositive, truePositive + falseNegative);
  const onNegative = ratio(trueNegative, trueNegative + falsePositive);
  return onPositive === null || onNegative === null ? null : (onPositive + onNegative) / 2;
}

/** Precision, recall and F1 of the positive class, and the mean of both classes' F1. */
export function binaryScores(items: readonly Judged[]): {
  readonly precision: Measure;
  readonly recall: Measure;
  readonly f1: Measure;
  readonly macroF1: Measure;
} {
  const { truePositive, falsePositive, trueNegative, falseNegative } = confusionOf(items);
  const precision = ratio(truePositive, truePositive + falsePositive);
  const recall = ratio(truePositive, truePositive + falseNegative);
  const positive = ratio(2 * truePositive, 2 * truePositive + falsePositive + falseNegative);
  const negative = ratio(2 * trueNegative, 2 * trueNegative + falsePositive + falseNegative);
  const macroF1 = positive === null || negative === null ? null : (positive + negative) / 2;
  return { precision, recall, f1: precision === null ? positive : f1(precision, recall), macroF1 };
}

/** Area under the ROC curve: the chance that a positive outscores a negative, ties counting half. */
export function rocAuc(items: readonly Scored[]): Measure {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  let wins = 0;
  let negativesBelow = 0;
  let positives = 0;
  for (let i = 0; i < sorted.length; ) {
    const score = sorted[i]?.score;
    let tiedPositives = 0;
    let tiedNegatives = 0;
    for (; i < sorted.length && sorted[i]?.score === score; i++) {
      if (sorted[i]?.gold) tiedPositives++;
      else tiedNegatives++;
    }
    wins += tiedPositives * (negativesBelow + tiedNegatives / 2);
    negativesBelow += tiedNegatives;
    positives += tiedPositives;
  }
  return ratio(wins, positives * negativesBelow);
}

/** The threshold (positive from it on) with the best balanced accuracy; the lowest of equals. */
export function bestThreshold(
  items: readonly Scored[],
): { readonly threshold: number; readonly balancedAccuracy: number } | null {
  const positives = items.filter(({ gold }) => gold).length;
  const negatives = items.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const sorted = [...items].sort((a, b) => a.score - b.score);
  let best = { threshold: Number.NEGATIVE_INFINITY, balancedAccuracy: 0.5 };
  let positivesBelow = 0;
  let negativesBelow = 0;
  for (let i = 0; i < sorted.length; ) {
    const threshold = sorted[i]?.score ?? 0;
    const value = ((positives - positivesBelow) / positives + negativesBelow / negatives) / 2;
    if (value > best.balancedAccuracy) best = { threshold, balancedAccuracy: value };
    for (; i < sorted.length && sorted[i]?.score === threshold; i++) {
      if (sorted[i]?.gold) positivesBelow++;
      else negativesBelow++;
    }
  }
  return best;
}
