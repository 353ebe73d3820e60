/** Whether a file writes a word with its hyphen on one line, at least at the start of a longer one. */
export type HyphenatedWords = (word: string) => boolean;

/** Longest word that is looked at. */
const LONGEST = 80;

/** Knows the words with hyphens of a file. It reads the file when first asked. */
export function hyphenatedWords(file: string): HyphenatedWords {
  let sorted: readonly string[] | null = null;
  return (word) => {
    sorted ??= wordsIn(file);
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(word) ?? false;
  };
}

function wordsIn(file: string): string[] {
  const words = new Set<string>();
  for (const [run] of file.matchAll(/[\p{L}-]+/gu))
    if (run.length <= LONGEST && /[^-]-+[^-]/.test(run)) words.add(run);
  return [...words].sort();
}

/** The word that a line which ends in a hyphen makes with the next line, its hyphen kept. */
export function wordOver(line: string, next: string): string {
  const end = line.slice(-LONGEST);
  const start = next.slice(0, LONGEST);
  return `${/(?<![\p{L}-])[\p{L}-]+$/u.exec(end)?.[0] ?? ""}${/^[\p{L}-]+/u.exec(start)?.[0] ?? ""}`;
}
