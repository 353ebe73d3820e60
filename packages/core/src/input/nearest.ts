/**
 * The candidate that a mistyped word most likely means, or null where none is close: the one that the word is a part
 * of, if but one is, else the nearest spelling.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const [holding, another] = candidates.filter((candidate) => isPartOf(word, candidate));
  if (holding !== undefined && another === undefined) return holding;
  const own = afterSlash(word);
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const name = afterSlash(candidate);
    const least = Math.min(
      distance(word, candidate),
      distance(word, name),
      // A right name in the wrong category.
      distance(own, name) + 1,
      // The beginning of a name.
      own.length < 4 ? bestDistance : 2 * distance(own, wordsOf(name, own.split("-").length)),
    );
    if (least < bestDistance) {
      best = candidate;
      bestDistance = least;
    }
  }
  return best;
}

/** The first of the words that hyphens join. */
function wordsOf(name: string, count: number): string {
  return name.split("-").slice(0, count).join("-");
}

function afterSlash(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** Whether a candidate has the word as whole words: "sourcing/number" in "sourcing/number-mismatch". */
function isPartOf(word: string, candidate: string): boolean {
  if (word.length < 3) return false;
  const isInside = (part: string): boolean => `/${candidate}-`.replaceAll("/", "-").includes(`-${part}-`);
  return isInside(word.replaceAll("/", "-")) || isInside(afterSlash(word));
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
