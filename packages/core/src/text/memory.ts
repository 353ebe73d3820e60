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
  /**
   * `make` for the texts of a check, the same function given at each check: for one that the check before asked for
   * too, what was made of it then. What a check does not ask for is forgotten with the next.
   */
  texts<Value>(make: (text: string) => Value): (text: string) => Value;
}

/** What is remembered of a thing, and with which further ones. */
interface Node {
  value: { readonly made: unknown } | null;
  readonly beside: WeakMap<object, Node>;
}

export function createMemory(): Memory {
  const root = newNode();
  const rounds = new Map<unknown, Round>();
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
    texts<Value>(make: (text: string) => Value): (text: string) => Value {
      const before = rounds.get(make)?.now ?? new Map<string, unknown>();
      const now = new Map<string, unknown>();
      rounds.set(make, { now });
      return (text) => {
        const known = now.has(text) ? now : before.has(text) ? before : null;
        const value = known === null ? make(text) : (known.get(text) as Value);
        now.set(text, value);
        return value;
      };
    },
  };
}

/** What was made of the texts of one check. */
interface Round {
  readonly now: Map<string, unknown>;
}

/** Remembers nothing: for a text that is checked once. */
export const forgetful: Memory = { recall: (make, ...things) => make(...things), texts: (make) => make };

function newNode(): Node {
  return { value: null, beside: new WeakMap() };
}
