import { languageModel, wordIds } from "./language-model.ts";

/** What was looked up before: a long document asks for the same words over and over. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 50_000;

/**
 * Which of the words English dictionaries have in lower case: "stone" and "voters" are among them, "london" and
 * "chengriha" are not. A word with hyphens is ordinary where all its parts are. Asking once for many words is
 * much cheaper than asking for each.
 */
export function ordinaryWords(words: Iterable<string>): ReadonlySet<string> {
  const asked = [...new Set(words)].filter((word) => /^[\p{Ll}-]+$/u.test(word));
  const fresh = asked.filter((word) => !remembered.has(word));
  if (fresh.length > 0) {
    const forms = [...new Set(fresh.flatMap((word) => word.split("-").flatMap(formsOf)))];
    const { nlp, firstUnknown } = languageModel();
    const ids = wordIds(nlp, forms);
    const isKnown = (id: number | undefined) => id !== undefined && id < firstUnknown;
    const known = new Set(ids.length === forms.length ? forms.filter((_, i) => isKnown(ids[i])) : []);
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    for (const word of fresh) remembered.set(word, word.split("-").every(isInflectionOf(known)));
  }
  return new Set(asked.filter((word) => remembered.get(word)));
}

function isInflectionOf(known: ReadonlySet<string>): (word: string) => boolean {
  return (word) => word === "" || formsOf(word).some((form) => known.has(form));
}

/** The word and what it may be an inflection of. */
function formsOf(word: string): string[] {
  if (word.length < 4) return word === "" ? [] : [word];
  return [
    word,
    ...(/ies$/.test(word) ? [`${word.slice(0, -3)}y`] : []),
    ...(/[^s]s$/.test(word) ? [word.slice(0, -1)] : []),
    ...(/es$/.test(word) ? [word.slice(0, -2)] : []),
    ...(/ed$/.test(word) ? [word.slice(0, -2), word.slice(0, -1)] : []),
    ...(/ing$/.test(word) ? [word.slice(0, -3), `${word.slice(0, -3)}e`] : []),
    ...(/^un\w{4}/.test(word) ? [word.slice(2)] : []),
  ];
}
