import { FEMALE_NAMES, MALE_NAMES } from "./en/given-names.ts";
import type { NameMention } from "./name.ts";
import { foldAccents } from "./name-words.ts";
import type { People } from "./people.ts";
import type { Prose } from "./prose.ts";

export type Gender = "female" | "male";

const TITLE =
  /\b(?:(mr|sir|lord|king|prince|monsieur|herr|señor|husband|uncle|son|brother|father|grandfather|nephew|boyfriend)|(mrs|ms|miss|mx|lady|dame|queen|princess|madame|mme|frau|wife|aunt|daughter|sister|mother|grandmother|niece|girlfriend))\.?\s$/i;

/** Which pronoun a person takes, by title ("Mrs Brink") or given name; null where neither tells. */
export function genders(
  prose: Prose,
  names: readonly NameMention[],
  people: People,
): (name: string) => Gender | null {
  const titled = new Map<string, Gender>();
  for (const { text, from } of names) {
    const title = TITLE.exec(prose.text.slice(Math.max(0, from - 15), from));
    if (title === null || /^mx$/i.test(title[2] ?? "")) continue;
    titled.set(people.fullName(text), title[1] === undefined ? "female" : "male");
  }
  return (name) => {
    const known = titled.get(name);
    if (known !== undefined) return known;
    if (!name.includes(" ") && !people.isPerson(name)) return null;
    const given = foldAccents(name.split(" ")[0] ?? "").toLowerCase();
    if (FEMALE_NAMES.has(given)) return MALE_NAMES.has(given) ? null : "female";
    return MALE_NAMES.has(given) ? "male" : null;
  };
}
