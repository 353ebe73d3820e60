/** What is worked out when first asked for, then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each thing asked about, as long as what asks lives. */
export function oncePer<Asked, Value>(make: (asked: Asked) => Value): (asked: Asked) => Value {
  const made = new Map<Asked, Value>();
  return (asked) => {
    const known = made.get(asked);
    if (known !== undefined) return known;
    const value = make(asked);
    made.set(asked, value);
    return value;
  };
}
