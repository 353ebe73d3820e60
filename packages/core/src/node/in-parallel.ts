/** How many files are looked at together: enough to hide the disk's delays, few enough to stay below open-file limits. */
const AT_ONCE = 16;

/** Works on items, some at a time; the results are in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  async function take(): Promise<void> {
    for (const [at, item] of queue) results[at] = await work(item);
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, take));
  return results;
}
