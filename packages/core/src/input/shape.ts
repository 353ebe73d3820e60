import { nearest } from "./nearest.ts";
import { isRecord } from "./placed-value.ts";

/** Which values a setting may have: what a configuration is checked against, and its JSON Schema made of. */
export type Shape = (
  | {
      readonly kind: "text";
      /** Says what is wrong with a text; null where nothing is. */
      readonly problem?: (text: string) => string | null;
    }
  | { readonly kind: "number"; readonly least?: number; readonly most?: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly item: Shape }
  | { readonly kind: "tuple"; readonly items: readonly Shape[] }
  | { readonly kind: "either"; readonly of: readonly Shape[] }
  | ObjectShape
) & {
  /** To follow "must be" in a message: "a list of globs, like […]". */
  readonly expected: string;
  /** What the setting is for, for the JSON Schema. */
  readonly description?: string;
  readonly standard?: unknown;
  /** A name for the JSON Schema, which writes a shape with one in one place. */
  readonly define?: string;
};

interface ObjectShape {
  readonly kind: "object";
  readonly entries: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Keys of which one stands there, and no more. */
  readonly exactlyOne?: readonly string[];
  /** What messages call the member of a key. */
  readonly nameOf: (key: string) => string;
  /** What to say of a key that there is not. */
  readonly unknown: (key: string) => string;
}

/** What is wrong with a value, and where in it. */
export interface Fault {
  readonly trail: readonly string[];
  readonly message: string;
  /** The message tells more than what could have stood there. */
  readonly isOwn?: boolean;
}

/**
 * The first thing that is wrong with a value; null where nothing is.
 *
 * @param name What messages call the value.
 */
export function faultIn(
  shape: Shape,
  value: unknown,
  name: string,
  trail: readonly string[] = [],
): Fault | null {
  const wrong = (at = trail): Fault => ({ trail: at, message: `${name} must be ${shape.expected}` });
  switch (shape.kind) {
    case "text": {
      if (typeof value !== "string") return wrong();
      const problem = shape.problem?.(value) ?? null;
      return problem === null ? null : { trail, message: `${name}: ${problem}`, isOwn: true };
    }
    case "number":
      return typeof value === "number" &&
        value >= (shape.least ?? -Infinity) &&
        value <= (shape.most ?? Infinity)
        ? null
        : wrong();
    case "boolean":
      return typeof value === "boolean" ? null : wrong();
    case "choice":
      return shape.values.includes(String(value)) && typeof value === "string" ? null : wrong();
    case "list":
      return Array.isArray(value)
        ? firstOf(value, (item, i) => inItem(shape, item, [...trail, i], name))
        : wrong();
    case "tuple": {
      if (!Array.isArray(value) || value.length !== shape.items.length) return wrong();
      return firstOf(shape.items, (item, i) => faultIn(item, value[Number(i)], name, [...trail, i]));
    }
    case "either":
      return inOneOf(shape, value, name, trail);
    case "object":
      return isRecord(value) ? inObject(shape, value, trail, name) : wrong();
  }
}

function firstOf<Item>(
  items: readonly Item[],
  check: (item: Item, index: string) => Fault | null,
): Fault | null {
  for (const [i, item] of items.entries()) {
    const fault = check(item, String(i));
    if (fault !== null) return fault;
  }
  return null;
}

/** What is wrong with a simple item is told of its list: an example of that shows more. */
function inItem(
  list: Extract<Shape, { kind: "list" }>,
  value: unknown,
  trail: readonly string[],
  name: string,
): Fault | null {
  const { item } = list;
  const fault = faultIn(item, value, name, trail);
  if (fault === null || fault.isOwn === true || fault.trail.length > trail.length) return fault;
  return item.kind === "object"
    ? { trail, message: `an entry of ${name} must be ${item.expected}` }
    : { trail, message: `${name} must be ${list.expected}` };
}

function inOneOf(
  shape: Extract<Shape, { kind: "either" }>,
  value: unknown,
  name: string,
  trail: readonly string[],
): Fault | null {
  const faults = shape.of.map((one) => ({ one, fault: faultIn(one, value, name, trail) }));
  if (faults.some(({ fault }) => fault === null)) return null;
  // What is meant shows in what the value is: its own fault tells more than what else could have stood there.
  const meant = faults.find(
    ({ one, fault }) =>
      fault !== null &&
      ((one.kind === "object" && isRecord(value)) ||
        fault.isOwn === true ||
        (one.kind === "list" && Array.isArray(value)) ||
        fault.trail.length > trail.length + 1),
  );
  return meant?.fault ?? { trail, message: `${name} must be ${shape.expected}${meantBy(shape, value)}` };
}

/** The choice that a word is the beginning of ("warn"). */
function meantBy({ of }: Extract<Shape, { kind: "either" }>, value: unknown): string {
  if (typeof value !== "string" || value === "") return "";
  const values = of.flatMap((one) => (one.kind === "choice" ? one.values : []));
  const meant = values.find((known) => known.startsWith(value.toLowerCase())) ?? nearest(value, values);
  return meant === null ? "" : `; did you mean "${meant}"?`;
}

function inObject(
  {
    entries,
    required = [],
    exactlyOne,
    nameOf,
    unknown,
    expected,
  }: ObjectShape & { readonly expected: string },
  value: Readonly<Record<string, unknown>>,
  trail: readonly string[],
  name: string,
): Fault | null {
  for (const [key, member] of Object.entries(value)) {
    const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (shape === undefined) return { trail: [...trail, key], message: unknown(key) };
    // A module may leave a setting undefined.
    if (member === undefined) continue;
    const fault = faultIn(shape, member, nameOf(key), [...trail, key]);
    if (fault !== null) return fault;
  }
  const given = exactlyOne?.filter((key) => value[key] !== undefined).length ?? 1;
  if (given !== 1) return { trail, message: `an entry of ${name} must be ${expected}`, isOwn: true };
  const missing = required.find((key) => value[key] === undefined);
  const shape = missing === undefined ? undefined : entries[missing];
  if (missing === undefined || shape === undefined) return null;
  return { trail, message: `${nameOf(missing)} must be ${shape.expected}`, isOwn: true };
}

/** A remedy for a mistyped word: what it may mean, else what to choose from. */
export function hint(word: string, candidates: readonly string[], otherwise: string): string {
  const meant = nearest(word, candidates);
  return meant === null ? otherwise : `did you mean "${meant}"?`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
