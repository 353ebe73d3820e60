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
  const byPronoun = pronounsBeside(prose, names, people);
  return (name) => {
    const known = titled.get(name);
    if (known !== undefined) return known;
    if (!people.isPerson(name)) return null;
    const given = foldAccents(name.split(" ")[0] ?? "").toLowerCase();
    if (FEMALE_NAMES.has(given)) return MALE_NAMES.has(given) ? null : "female";
    if (MALE_NAMES.has(given)) return "male";
    const votes = byPronoun.get(name) ?? 0;
    return votes === 0 ? null : votes > 0 ? "female" : "male";
  };
}

/** By person, "she" less "he" in the sentences that name nobody else, after the name and outside speech. */
function pronounsBeside(
  prose: Prose,
  names: readonly NameMention[],
  people: People,
): ReadonlyMap<string, number> {
  const only = new Map<number, NameMention | null>();
  for (const name of names) {
    if (people.isPerson(name.text)) only.set(name.sentence, only.has(name.sentence) ? null : name);
  }
  const votes = new Map<string, number>();
  for (const [index, name] of only) {
    const sentence = prose.sentences[index];
    if (sentence === undefined || name === null) continue;
    const after = prose.text.slice(name.to, Math.min(sentence.to, name.to + 300)).split(/["“«„]/)[0] ?? "";
    const pronoun = /\b(?:(she|herself)|he|himself)\b/.exec(after);
    if (pronoun === null) continue;
    const full = people.fullName(name.text);
    votes.set(full, (votes.get(full) ?? 0) + (pronoun[1] === undefined ? -1 : 1));
  }
  return votes;
}
