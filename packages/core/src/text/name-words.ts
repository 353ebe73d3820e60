import { MONTHS, WEEKDAYS } from "./en/calendar.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_GIVEN_NAMES } from "./en/given-names.ts";
import { HONORIFICS } from "./en/name-words.ts";
import { PEOPLES, PLACES } from "./en/places.ts";
import { PERSON_TITLES } from "./en/titles.ts";

/** Lower case without diacritics, apostrophes straight. */
export function foldAccents(word: string): string {
  return ASCII.test(word)
    ? word.toLowerCase()
    : word.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
}

const ASCII = /^[\x20-\x7e]*$/;

/** A word without its genitive or contraction and without the full stop of its shortening. */
export function stem(word: string): string {
  return word.includes("'") || word.includes("’") || word.endsWith(".")
    ? word
        .replace(/n['’]t$/, "")
        .replace(/['’](?:s|ve|re|ll|d|m)?$/, "")
        .replace(/\.$/, "")
    : word;
}

const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...OTHER_GIVEN_NAMES]);

export function isGivenName(word: string): boolean {
  const folded = foldAccents(word);
  if (GIVEN_NAMES.has(folded)) return true;
  const hyphen = folded.indexOf("-");
  return hyphen > 0 && GIVEN_NAMES.has(folded.slice(0, hyphen));
}

/** Two or more capital letters and nothing else. */
export function isAllCapitals(word: string): boolean {
  const second = word.charCodeAt(1);
  return !(second >= 97 && second <= 122) && /^\p{Lu}{2,}$/u.test(word);
}

/** Whether a name as a whole is a country's, region's or city's. */
export function isKnownPlace(name: string): boolean {
  return PLACES.has(foldAccents(name));
}

/** Whether a name is what a people, its members or its language are called: "Polish", "Algerians", "Arab-Israeli". */
export function isPeople(name: string): boolean {
  const folded = foldAccents(name);
  return isOnePeople(folded) || (/[\s-]/.test(folded) && folded.split(/[\s-]+/).every(isOnePeople));
}

function isOnePeople(folded: string): boolean {
  return PEOPLES.has(folded) || (folded.endsWith("s") && PEOPLES.has(folded.slice(0, -1)));
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
