import { foldAccents, isGivenName, isKnownPlace, isPeople } from "./name-words.ts";

/** Folds the spellings of one name ("Dreszko", "Dreshko"; "Saïd", "Said") to a common key. */
export interface NameVariants {
  keyOf(word: string): string;
}

/** Shorter words are too easily alike. */
const SHORTEST = 4;

/**
 * Groups name words whose spellings are variants of each other: equal without accents, or of the same consonants
 * (those levelled that transliterations swap) and hardly different otherwise. Known places and peoples keep their
 * own key: Niger is not Nigeria.
 */
export function clusterNames(words: Iterable<string>): NameVariants {
  const keys = new Map<string, string>();
  const bySkeleton = new Map<string, string[]>();
  for (const word of [...new Set([...words].map(foldAccents))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )) {
    const country = countryOf(word, (base) => keys.has(base) || isKnownPlace(base));
    if (country !== null || word.length < SHORTEST || isKnownPlace(word) || isPeople(word)) {
      keys.set(word, country === null ? word : (keys.get(country) ?? country));
      continue;
    }
    const bones = skeleton(word);
    const known = bySkeleton.get(bones);
    const variant = known?.find((other) => areVariants(word, other));
    keys.set(word, variant ?? word);
    if (variant !== undefined) continue;
    if (known === undefined) bySkeleton.set(bones, [word]);
    else if (known.length < MOST_ALIKE) known.push(word);
  }
  return {
    keyOf: (word) => {
      const folded = foldAccents(word);
      const key = keys.get(folded);
      if (key !== undefined) return key;
      const country = countryOf(folded, (base) => keys.has(base) || isKnownPlace(base));
      if (country !== null) return keys.get(country) ?? country;
      if (folded.length < SHORTEST || isKnownPlace(folded) || isPeople(folded)) return folded;
      return bySkeleton.get(skeleton(folded))?.find((other) => areVariants(folded, other)) ?? folded;
    },
  };
}

/** "russia" of "russian" and "russians", "halvia" of "halvian": a people is looked up with its country. */
function countryOf(word: string, isKnown: (base: string) => boolean): string | null {
  if (word.length <= SHORTEST || isGivenName(word) || isKnownPlace(word)) return null;
  const [ending] = /(?:ians?|ns?|is?|s)$/.exec(word) ?? [];
  if (ending === undefined) return null;
  const stems = [
    word.replace(/ns?$/, ""),
    word.replace(/ians?$/, ""),
    word.replace(/ians?$/, "e"),
    word.replace(/is?$/, ""),
    word.replace(/s$/, ""),
  ];
  return stems.find((base) => base !== word && base.length >= SHORTEST && isKnown(base)) ?? null;
}

/** Names of one skeleton that are told apart; more are not to be met, and the search stays short. */
const MOST_ALIKE = 12;

/** Words of one skeleton whose vowels differ little: "Mohammed" and "Muhammad", not "Harper" and "Hooper". */
function areVariants(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false;
  const limit = Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
  return editDistance(level(a), level(b)) <= limit;
}

/** Spells the sounds that transliterations write differently one way. */
function level(word: string): string {
  return word
    .replace(/tch|tsch|sch|sz|sh|ch|zh|cz/g, "s")
    .replace(/[zc](?=[eiy])|z/g, "s")
    .replace(/ph/g, "f")
    .replace(/gu(?=[ei])/g, "g")
    .replace(/ck|kh|gh|[cq]/g, "k")
    .replace(/[vw]/g, "v")
    .replace(/ou|oo/g, "u")
    .replace(/dj|dz/g, "d")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/['’]/g, "");
}

/** The first sound and the consonants after it; an opening vowel counts as any vowel. */
function skeleton(word: string): string {
  const sounds = level(word);
  const first = sounds[0] ?? "";
  return (
    (/[aeiou]/.test(first) ? "a" : first) +
    sounds
      .slice(1)
      .replace(/[aeiouh]/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
