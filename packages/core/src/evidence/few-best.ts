/** The first few in the order, without sorting the rest. */
export function fewBest(
  items: readonly number[],
  few: number,
  order: (a: number, b: number) => number,
): number[] {
  const best: number[] = [];
  for (const item of items) {
    let at = best.length;
    while (at > 0 && order(item, best[at - 1] as number) < 0) at--;
    if (at === few) continue;
    best.splice(at, 0, item);
    if (best.length > few) best.pop();
  }
  return best;
}
