import type { Span } from "@evenhand/core";

/** Code units that two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function overlap(a: Span, b: Span): boolean {
  return sharedLength(a, b) > 0;
}

/** Shared length over the length of both together, 0 to 1. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = sharedLength(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** Pairs of indices into `gold` and `predicted`. */
export type Match = readonly [gold: number, predicted: number];

/**
 * Pairs each gold item with at most one predicted item, the closest pairs first. `closeness` is 0 where two do
 * not match at all.
 */
export function matchOneToOne<Gold, Predicted>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  closeness: (gold: Gold, predicted: Predicted) => number,
): readonly Match[] {
  const pairs: { readonly g: number; readonly p: number; readonly value: number }[] = [];
  for (const [g, goldItem] of gold.entries()) {
    for (const [p, predictedItem] of predicted.entries()) {
      const value = closeness(goldItem, predictedItem);
      if (value > 0) pairs.push({ g, p, value });
    }
  }
  pairs.sort((a, b) => b.value - a.value || a.g - b.g || a.p - b.p);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const matches: Match[] = [];
  for (const { g, p } of pairs) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    matches.push([g, p]);
  }
  return matches;
}
