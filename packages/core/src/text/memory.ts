/**
 * What was worked out of things that do not change, kept for as long as they live: whoever checks a text again after
 * an edit reads its sources no second time. It changes no result. One for each text that is checked again and again.
 */
export interface Memory {
  /** What `make` makes of the things, worked out once for them; the same function is asked again for the same value. */
  recall<Things extends readonly object[], Value>(
    make: (...things: Things) => Value,
    ...things: Things
  ): Value;
}

/** What is remembered of a thing, and with which further ones. */
interface Node {
  value: { readonly made: unknown } | null;
  readonly beside: WeakMap<object, Node>;
}

export function createMemory(): Memory {
  const root = newNode();
  return {
    recall<Things extends readonly object[], Value>(
      make: (...things: Things) => Value,
      ...things: Things
    ): Value {
      let node = root;
      for (const thing of [make, ...things]) {
        const next = node.beside.get(thing) ?? newNode();
        node.beside.set(thing, next);
        node = next;
      }
      node.value ??= { made: make(...things) };
      return node.value.made as Value;
    },
  };
}

/** Remembers nothing: for a text that is checked once. */
export const forgetful: Memory = { recall: (make, ...things) => make(...things) };

function newNode(): Node {
  return { value: null, beside: new WeakMap() };
}
