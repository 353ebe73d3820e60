const SMALL_WORDS = new Set(
  "a an and at by de del der des di du for from in la le of on or the to van von with".split(" "),
);

/** Whether all letters are capitals, of two at least. */
export function isAllCaps(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * A name in capitals, written as a name: "THE EAST POST" becomes "The East Post". Words without a vowel
 * (initialisms) and initials keep their capitals. Text that is not all capitals is left alone.
 */
export function properCase(text: string): string {
  if (!isAllCaps(text)) return text;
  let first = true;
  return text.replace(/[\p{L}\p{M}\d]+(?:['’]\p{L}+)*\.?/gu, (word) => {
    const small = !first && SMALL_WORDS.has(word.toLowerCase());
    first = false;
    if (small) return word.toLowerCase();
    if (!/[AEIOUYÀ-ÖØ-Ý]/.test(word) && !/^(?:MR|MRS|MS|DR|ST|JR|SR|LT|SGT)\.?$/.test(word)) return word;
    if (word.endsWith(".") && word.length <= 2) return word;
    return capitalised(word);
  });
}

/** One word with a capital at its start, after an apostrophe that joins a name ("O'Neill") and after "Mc". */
function capitalised(word: string): string {
  const lower = word.toLowerCase();
  return lower
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(
      /^([OD])(['’])(\p{L})/u,
      (_, start: string, mark: string, letter: string) => start + mark + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
