import { FEMALE_NAMES, MALE_NAMES, SHORT_FORMS } from "../text/en/given-names.ts";
import { FEMALE_WORDS, MALE_WORDS } from "../text/en/name-words.ts";
import { PERSON_TITLES, ROLE_NOUNS } from "../text/en/titles.ts";
import { foldAccents } from "../text/name-words.ts";
import type { Gender, NamedText } from "./actor.ts";
import type { PlacedName } from "./forms.ts";

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|monsieur|madame|herr|frau|signor|signora|mme|hon)\.?$/i;
const NEARBY = 90;

/** The offices and roles that stand beside a mention: its title, "farmer X", "X, the mayor of Kessel,". */
export function rolesBeside(texts: readonly NamedText[], { text, name }: PlacedName): string[] {
  const roles: string[] = [];
  if (name.title !== null && !HONORIFIC.test(name.title))
    roles.push(name.title.toLowerCase().replace(/\.$/, ""));
  const prose = texts[text]?.prose;
  const sentence = prose?.sentences[name.sentence];
  if (prose === undefined || sentence === undefined) return roles;
  const before = prose.text.slice(Math.max(sentence.from, name.from - NEARBY), name.from);
  if (name.title === null && isRole(lastWord(before))) {
    const noun = /(?:^|[\s“"(])((?:[\p{Ll}-]+ )?\p{Ll}[\p{L}-]+) $/u.exec(before)?.[1];
    const words = noun?.split(" ") ?? [];
    if (words.length > 0)
      roles.push(
        words.length > 1 &&
          /^(?:[\p{Ll}-]*(?:al|ry|ty|ce|se|er|th|an|ic|ed|ior|ef|eputy|ormer))$/u.test(words[0] ?? "") &&
          !FUNCTION.test(words[0] ?? "")
          ? words.join(" ")
          : (words.at(-1) ?? ""),
      );
  }
  const after = prose.text.slice(name.to, Math.min(sentence.to, name.to + NEARBY));
  const [, article = "", apposition = "", follower = ""] =
    /^, ((?:an?|the|its|his|her|their|our) )?([^,.;:"“”—–()]{3,60})[,.] ?(.?)/u.exec(after) ?? [];
  const head = apposition.split(/ (?:of|at|for|in|on|from|with|who|and|to)\b/)[0] ?? "";
  // "Ada Stone, Army Chief of Staff, General Bo Kramm" lists two people.
  const listed = article === "" && /^\p{Lu}/u.test(apposition) && /\p{Lu}/u.test(follower);
  if (
    !listed &&
    !/^(?:and|but|or|who|which|as)\b/.test(apposition) &&
    head.split(" ").length <= 4 &&
    isRole(head.split(" ").at(-1)?.toLowerCase())
  )
    roles.push(apposition);
  return roles;
}

/** The word before the space that ends a text; no role is longer than the stretch looked at. */
function lastWord(text: string): string | undefined {
  return text.endsWith(" ")
    ? text
        .slice(-30, -1)
        .split(/[\s“"(]/)
        .at(-1)
    : undefined;
}

const FUNCTION = /^(?:the|a|an|that|than|after|under|over|her|their|other|another|later|however|said)$/;

function isRole(word: string | undefined): boolean {
  return (
    word !== undefined &&
    (ROLE_NOUNS.has(word) || PERSON_TITLES.has(word)) &&
    !/^(?:former|acting|deputy|vice|police|government)$/.test(word)
  );
}

/** What a title says of its bearer's sex. */
export function genderOfTitle(title: string | null): Gender | null {
  if (title === null) return null;
  for (const word of title.toLowerCase().split(/[\s.]+/)) {
    if (FEMALE_WORDS.has(word)) return "female";
    if (MALE_WORDS.has(word)) return "male";
  }
  return null;
}

function genderOfGivenName(given: string): Gender | null {
  for (const name of [foldAccents(given), SHORT_FORMS.get(given) ?? ""]) {
    if (FEMALE_NAMES.has(name)) return "female";
    if (MALE_NAMES.has(name)) return "male";
  }
  return null;
}

/** The sex that titles, roles and the given name agree on; a title outweighs the given name. */
export function genderOf(
  titles: readonly (string | null)[],
  roles: readonly string[],
  given: string,
): Gender | null {
  const told = new Set([...titles, ...roles].map(genderOfTitle).filter((gender) => gender !== null));
  if (told.size === 1) return [...told][0] ?? null;
  return told.size > 1 ? null : genderOfGivenName(given);
}
