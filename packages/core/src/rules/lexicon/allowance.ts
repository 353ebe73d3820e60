import { once } from "../../text/once.ts";
import type { Prose } from "../../text/prose.ts";

/**
 * Whether words are left alone: they are among the allowed ones, or stand in a longer phrase that is. Case, the kind of
 * apostrophe and line ends don't count.
 *
 * @returns Takes the words, and where they begin in the prose.
 */
export function allowance(
  allowed: readonly string[],
  prose: Pick<Prose, "text">,
): (words: string, from: number) => boolean {
  if (allowed.length === 0) return () => false;
  const set = new Set(allowed.map(plain));
  const phrases = once(() => allowed.flatMap((phrase) => occurrences(prose.text, phrase)));
  return (words, from) => {
    const to = from + words.length;
    return set.has(plain(words)) || phrases().some((phrase) => phrase.from <= from && to <= phrase.to);
  };
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll("’", "'").trim().replace(/\s+/g, " ");
}

/** Where a phrase stands as whole words. */
function occurrences(text: string, phrase: string): { readonly from: number; readonly to: number }[] {
  const words = plain(phrase);
  if (words === "") return [];
  const pattern = words
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("'", "['’]")
    .replaceAll(" ", "\\s+");
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu"))].map(
    (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
}
