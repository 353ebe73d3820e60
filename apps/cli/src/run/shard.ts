/** A part of the files, for runs that share them: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `i/n`; null where it is none. */
export function readShard(text: string): Shard | null {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim());
  if (match === null) return null;
  const [index, count] = [Number(match[1]), Number(match[2])];
  return index >= 1 && index <= count ? { index, count } : null;
}

/** Every `count`th file in the order of the paths, from the `index`th on. */
export function shardOf(files: readonly string[], { index, count }: Shard): string[] {
  return [...files].sort().filter((_, at) => at % count === index - 1);
}
