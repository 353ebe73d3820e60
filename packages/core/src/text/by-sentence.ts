/** Groups items by the sentence they stand in. */
export function bySentence<Item extends { readonly sentence: number }>(
  items: readonly Item[],
): (sentence: number) => readonly Item[] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group === undefined) groups.set(item.sentence, [item]);
    else group.push(item);
  }
  return (sentence) => groups.get(sentence) ?? [];
}

const groupings = new WeakMap<readonly object[], (sentence: number) => readonly object[]>();

/** Those of a list's items that stand in a sentence; the list is grouped once, for all that ask it. */
export function inSentence<Item extends { readonly sentence: number }>(
  items: readonly Item[],
  sentence: number,
): readonly Item[] {
  const known = groupings.get(items) as ((sentence: number) => readonly Item[]) | undefined;
  if (known !== undefined) return known(sentence);
  const grouped = bySentence(items);
  groupings.set(items, grouped);
  return grouped(sentence);
}
