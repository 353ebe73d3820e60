import { FieldError, type JsonRecord } from "./data/fields.ts";
import type { LocatedRecord } from "./data/records.ts";

/** A source text that items refer to by `doc_id`. */
export interface DocumentRecord {
  /** One or more texts. */
  readonly texts: readonly string[];
  /** The single text's sentences, where the set numbers them. */
  readonly sentences: readonly string[] | null;
}

/** What a task may use besides its records. */
export interface TaskContext {
  /** The folder that the records' paths are relative to. */
  readonly folder: string;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** Counts one more unit of work as done. */
  readonly step: () => void;
  /** Tells of `count` (default 1) records or items that could not be scored. */
  readonly fail: (place: string, reason: string, count?: number) => void;
  /** A line for `--verbose`: a miss, a false positive. */
  readonly detail: (line: string) => void;
}

/** What a task measures of one set; `n` counts the items that were scored. */
export interface Score {
  readonly n: number;
  readonly metrics: Readonly<Record<string, unknown>>;
}

/** One kind of records and how to score them. */
export interface Task {
  readonly name: string;
  /** Whether a record is of this kind, told by its fields alone. */
  readonly recognise: (record: JsonRecord) => boolean;
  readonly score: (records: readonly LocatedRecord[], context: TaskContext) => Promise<Score>;
}

/** Reads the records of a recognised kind; those that lack a field are reported and left out. */
export function readItems<Item>(
  records: readonly LocatedRecord[],
  context: TaskContext,
  read: (record: JsonRecord, at: LocatedRecord) => Item,
): readonly Item[] {
  const items: Item[] = [];
  for (const at of records) {
    try {
      items.push(read(at.record, at));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      context.fail(`${at.file}:${at.line}`, error.message);
    }
  }
  return items;
}

/**
 * Runs `work` on each item, a few at a time; results come in the items' order. An item whose work throws is
 * reported under its place, with its size (default 1), and gives null.
 */
export async function forEachItem<Item, Result>(
  items: readonly Item[],
  context: TaskContext,
  placeOf: (item: Item) => string,
  work: (item: Item) => Promise<Result>,
  sizeOf: (item: Item) => number = () => 1,
): Promise<readonly (Result | null)[]> {
  const results: (Result | null)[] = new Array(items.length).fill(null);
  const queue = items.entries();
  async function worker(): Promise<void> {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item);
      } catch (error) {
        context.fail(placeOf(item), error instanceof Error ? error.message : String(error), sizeOf(item));
      }
      context.step();
    }
  }
  await Promise.all([worker(), worker(), worker(), worker()]);
  return results;
}

export function present<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.filter((value) => value !== null);
}

/** The items under their keys, in the order of first appearance. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
