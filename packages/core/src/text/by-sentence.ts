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
