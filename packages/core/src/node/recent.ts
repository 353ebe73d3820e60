/** Values by key, those that were used last; older ones are dropped when there is no room left. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  /** @param size How much of the room it takes; nothing until that is known. */
  set(key: string, value: Value, size?: number): void;
}

export function recent<Value>(room: number): Recent<Value> {
  const kept = new Map<string, { readonly value: Value; readonly size: number }>();
  let taken = 0;
  function remove(key: string): void {
    taken -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  }
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value, size = 0) {
      remove(key);
      kept.set(key, { value, size });
      taken += size;
      for (const [oldest, { size: held }] of kept) {
        if (taken <= room) break;
        if (oldest !== key && held > 0) remove(oldest);
      }
    },
  };
}
