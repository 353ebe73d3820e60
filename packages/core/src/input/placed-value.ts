import { InputError } from "./problem.ts";

/** Plain data with the lines it was written on. Objects have their keys as own properties, whatever these are called. */
export interface PlacedValue {
  /** The file, for messages. */
  readonly path: string;
  readonly value: unknown;
  /** The 1-based line of the deepest thing along a trail of keys and indexes; null where lines are not known. */
  lineOf(trail: readonly string[]): number | null;
}

/** A node of some syntax tree, as far as values go. `line` is where the thing, with its key, begins. */
export type ValueNode =
  | { readonly kind: "scalar"; readonly line: number; readonly value: unknown }
  | { readonly kind: "list"; readonly line: number; readonly items: readonly (() => ValueNode)[] }
  | { readonly kind: "object"; readonly line: number; readonly members: readonly Member[] };

export interface Member {
  readonly key: string;
  readonly line: number;
  readonly value: () => ValueNode;
}

/** More than any configuration or list of words has; aliases that hold themselves have no end. */
const MOST_NODES = 200_000;
const MOST_LEVELS = 40;

/**
 * Turns a tree into plain data.
 *
 * @throws InputError for a key that is written twice, and for a tree without end.
 */
export function placedValue(root: ValueNode, path: string): PlacedValue {
  const lines = new Map<string, number>();
  let nodes = 0;
  function plain(node: ValueNode, trail: readonly string[], line: number): unknown {
    lines.set(trailKey(trail), line);
    if (++nodes > MOST_NODES || trail.length > MOST_LEVELS)
      throw new InputError(path, line, "is too large or nested too deeply to be a configuration");
    if (node.kind === "scalar") return node.value;
    if (node.kind === "list") {
      return node.items.map((item, i) => {
        const value = item();
        return plain(value, [...trail, String(i)], value.line);
      });
    }
    const seen = new Set<string>();
    const entries = node.members.map(({ key, line: at, value }): [string, unknown] => {
      if (seen.has(key)) throw new InputError(path, at, `"${key}" is written twice; keep one`);
      seen.add(key);
      return [key, plain(value(), [...trail, key], at)];
    });
    return Object.fromEntries(entries);
  }
  const value = plain(root, [], root.line);
  return {
    path,
    value,
    lineOf(trail) {
      for (let length = trail.length; length > 0; length--) {
        const line = lines.get(trailKey(trail.slice(0, length)));
        if (line !== undefined) return line;
      }
      return root.line;
    },
  };
}

function trailKey(trail: readonly string[]): string {
  return trail.join("\0");
}

/** The part of a value that stands under one of its keys; null where it has no such key. */
export function memberOf(whole: PlacedValue, key: string): PlacedValue | null {
  const { path, value } = whole;
  if (!isRecord(value) || !Object.hasOwn(value, key)) return null;
  return { path, value: value[key], lineOf: (trail) => whole.lineOf([key, ...trail]) };
}

/** Whether a value is an object with keys of its own: no list, no class's instance. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
