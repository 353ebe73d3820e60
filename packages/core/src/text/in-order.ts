interface Range {
  readonly from: number;
  readonly to: number;
}

/** Index of the first item that begins at or after an offset; the items are in the order of the text. */
export function firstFrom(items: readonly Range[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Range).from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie in a stretch of text. */
export function itemsWithin<Item extends Range>(
  items: readonly Item[],
  { from, to }: Range,
): readonly Item[] {
  const found: Item[] = [];
  for (let i = firstFrom(items, from); i < items.length; i++) {
    const item = items[i] as Item;
    if (item.from >= to) break;
    if (item.to <= to) found.push(item);
  }
  return found;
}
