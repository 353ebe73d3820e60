import { MONTHS, WEEKDAYS } from "./en/calendar.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_GIVEN_NAMES } from "./en/given-names.ts";
import { HONORIFICS } from "./en/name-words.ts";
import { PEOPLES, PLACES } from "./en/places.ts";
import { PERSON_TITLES } from "./en/titles.ts";

/** Lower case without diacritics. */
export function foldAccents(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const ASCII = /^[\x20-\x7e]*$/;

/** A word without its genitive or contraction and without the full stop of its shortening. */
export function stem(word: string): string {
  return /['’.]/.test(word)
    ? word
        .replace(/n['’]t$/, "")
        .replace(/['’](?:s|ve|re|ll|d|m)?$/, "")
        .replace(/\.$/, "")
    : word;
}

export function isGivenName(word: string): boolean {
  const folded = foldAccents(word);
  return [folded, ...(folded.includes("-") ? folded.split("-").slice(0, 1) : [])].some(
    (name) => FEMALE_NAMES.has(name) || MALE_NAMES.has(name) || OTHER_GIVEN_NAMES.has(name),
  );
}

/** Whether a name as a whole is a country's, region's or city's. */
export function isKnownPlace(name: string): boolean {
  return PLACES.has(foldAccents(name));
}

/** Whether a name is what a people, its members or its language are called: "Polish", "Algerians", "Arab-Israeli". */
export function isPeople(name: string): boolean {
  const folded = foldAccents(name);
  const known = (word: string): boolean => PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ""));
  return known(folded) || (/[\s-]/.test(folded) && folded.split(/[\s-]+/).every(known));
}

/** A title or office before a person's name ("Sen", "president"). */
export function isTitle(word: string): boolean {
  const lower = stem(word).toLowerCase();
  return PERSON_TITLES.has(lower) || HONORIFICS.has(lower);
}

/** "July", "Friday" and "July-September" are no names. */
export function isCalendarWord(word: string): boolean {
  const lower = stem(word).toLowerCase();
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return true;
  return lower.includes("-") && lower.split("-").every((part) => MONTHS.has(part) || WEEKDAYS.has(part));
}
