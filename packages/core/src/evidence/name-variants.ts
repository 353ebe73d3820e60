/** Folds the spellings of one name ("Dreszko", "Dreshko"; "Saïd", "Said") to a common key. */
export interface NameVariants {
  keyOf(word: string): string;
}

/**
 * Groups name words whose spellings are variants of each other: equal without accents, or long, alike in their
 * first letter and at most a fifth of their letters apart.
 */
export function clusterNames(words: Iterable<string>): NameVariants {
  const keys = new Map<string, string>();
  const byInitial = new Map<string, string[]>();
  for (const word of [...new Set([...words].map(foldAccents))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )) {
    const initial = word[0] ?? "";
    const known = byInitial.get(initial) ?? [];
    const variant = word.length >= 5 ? known.find((other) => areVariants(word, other)) : undefined;
    keys.set(word, variant ?? word);
    if (variant === undefined) byInitial.set(initial, [...known, word]);
  }
  return {
    keyOf: (word) => {
      const folded = foldAccents(word);
      const key = keys.get(folded);
      if (key !== undefined) return key;
      const variant =
        folded.length >= 5
          ? byInitial.get(folded[0] ?? "")?.find((other) => areVariants(folded, other))
          : undefined;
      return variant ?? folded;
    },
  };
}

/** Lower case without diacritics. */
export function foldAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function areVariants(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (b.length < 5 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  const limit = Math.floor(longest / 4);
  return skeleton(a) === skeleton(b) || editDistance(a, b, limit) <= limit;
}

/** Consonants, with those that transliterations swap made equal. */
function skeleton(word: string): string {
  return word
    .replace(/sch|sz|sh|ch|zh|tch|cz/g, "s")
    .replace(/[zcs]/g, "s")
    .replace(/ph/g, "f")
    .replace(/[kq]/g, "k")
    .replace(/[vw]/g, "v")
    .replace(/[aeiouyjh'’]/g, "")
    .replace(/dj|dz/g, "d")
    .replace(/(.)\1+/g, "$1");
}

/** Levenshtein distance, given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
