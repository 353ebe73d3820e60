/** How each word of the texts is written: in small letters where it ever is, else as it most often is. */
export type WordForms = ReadonlyMap<string, string>;

export function wordForms(texts: readonly string[]): WordForms {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
      const key = word.toLowerCase();
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => {
      const [most] = [...forms].sort(([, a], [, b]) => b - a);
      return [key, forms.has(key) ? key : (most?.[0] ?? key)];
    }),
  );
}

/** Gives a claim that a corpus has in small letters throughout the capitals that the document's words have. */
export function recased(claim: string, forms: WordForms): string {
  if (/\p{Lu}/u.test(claim)) return claim;
  return claim
    .replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => forms.get(word) ?? word)
    .replace(/^\W*\p{Ll}/u, (start) => start.toUpperCase());
}
