/** The candidate that a mistyped word most likely means, or null where none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const name = afterSlash(candidate);
    const least = Math.min(
      distance(word, candidate),
      distance(word, name),
      // A right name in the wrong category.
      distance(afterSlash(word), name) + 1,
    );
    if (least < bestDistance) {
      best = candidate;
      bestDistance = least;
    }
  }
  return best;
}

function afterSlash(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
