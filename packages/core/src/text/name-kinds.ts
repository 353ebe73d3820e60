import { BODY_NOUNS, BODY_WORDS, PLACE_NOUNS, PLACE_WORDS, WORK_WORDS } from "./en/name-words.ts";
import { ordinaryWords } from "./en/ordinary-words.ts";
import { KNOWN_BODIES } from "./en/places.ts";
import { PERSON_TITLES, ROLE_NOUNS } from "./en/titles.ts";
import type { NameKind } from "./name.ts";
import { foldAccents, isGivenName, isKnownPlace, isPeople, stem } from "./name-words.ts";
import type { FoundName } from "./names.ts";
import type { Prose, Sentence } from "./prose.ts";

/** What speaks for each kind; the unit is one weak sign. */
type KindVotes = Readonly<Record<NameKind, number>>;

/** Two or three words of which none is an article or an acronym. */
const FOREIGN =
  /^(?!(?:Le|La|Les|El|Los|Las|Die|Der|Das|Il|New|Al) )\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}[\p{L}’'-]*\p{Ll}){1,2}$/u;

type Votes = Record<NameKind, number>;

/**
 * Tells what bears each name, by its words and by what stands beside it anywhere in the text.
 *
 * @returns The kind of the `i`th name; null where the text doesn't tell.
 */
export function kindsOfNames(prose: Prose, names: readonly FoundName[]): (i: number) => NameKind | null {
  const votes = new Map<string, Votes>();
  const looks = new Map<string, number>();
  for (const name of names) {
    let own = votes.get(name.text);
    if (own === undefined) {
      own = wordVotes(name.text);
      votes.set(name.text, own);
      // "Georgia" and "Jordan" may be given names; of other known places the text need not tell.
      looks.set(name.text, isSettled(name.text) ? 0 : ENOUGH);
    }
    const left = looks.get(name.text) ?? 0;
    const sentence = prose.sentences[name.sentence];
    if (left === 0 || sentence === undefined) continue;
    looks.set(name.text, left - 1);
    addContext(own, prose, sentence, name);
  }
  const unknown = [...votes].filter(
    ([text, own]) => winner(own) === null && own.person >= 0 && FOREIGN.test(text),
  );
  const ordinary = ordinaryWords(unknown.flatMap(([text]) => text.toLowerCase().split(" ")));
  for (const [text, own] of unknown) {
    // "Ilmar Dreszko": words that are nothing else, and no article before them.
    if (text.split(" ").every((word) => !ordinary.has(word.toLowerCase()))) own.person += 1;
  }
  const kinds = new Map([...votes].map(([text, own]) => [text, winner(own)]));
  tellCountries(kinds);
  shareAcronyms(prose, names, kinds);
  const surnames = partsOfPersons(kinds);
  for (const [text, kind] of kinds) {
    // What stands beside "in Adelson" weighs less than "Sheldon Adelson".
    const open = kind === null || (kind === "place" && !isKnownPlace(text));
    if (open && surnames.has(foldAccents(text))) kinds.set(text, "person");
  }
  return (i) => {
    const name = names[i];
    if (name === undefined) return null;
    return name.title !== null ? "person" : (kinds.get(name.text) ?? null);
  };
}

/** The kind with clearly the most votes. */
function winner(votes: KindVotes): NameKind | null {
  let best: NameKind | null = null;
  let second = 0;
  for (const kind of ["person", "organisation", "place", "other"] as const) {
    if (best === null || votes[kind] > votes[best]) {
      if (best !== null) second = Math.max(second, votes[best]);
      best = kind;
    } else second = Math.max(second, votes[kind]);
  }
  return best !== null && votes[best] >= 1 && votes[best] >= second * 1.5 ? best : null;
}

/** What a name's own words tell. */
function wordVotes(text: string): Votes {
  const votes: Votes = { person: 0, organisation: 0, place: 0, other: 0 };
  if (isKnownPlace(text)) return { ...votes, place: 4 };
  if (isPeople(text)) return { ...votes, other: 4 };
  if (KNOWN_BODIES.has(foldAccents(text))) return { ...votes, organisation: 4 };
  const words = text.split(/\s+/).map((word) => stem(word).toLowerCase());
  const first = words[0] ?? "";
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word));
  const head = (link > 0 ? words[link - 1] : words.at(-1)) ?? "";
  const given = words.length > 1 && isGivenName(first);
  if (BODY_WORDS.has(head) || /&/.test(text) || /^(?:g\d+)$/.test(text.toLowerCase()))
    votes.organisation += 4;
  else if (PLACE_WORDS.has(head) && (words.length > 1 || link > 0)) votes.place += 3;
  else if (WORK_WORDS.has(head)) votes.other += 3;
  else if (given && link === -1) votes.person += 4;
  else if (
    /^(?:lake|mount|mt|fort|port|cape|san|santa|los|las|el|st|saint|lower|upper)$/.test(first) &&
    words.length > 1
  )
    votes.place += 1.5;
  else if (words.length > 1 && words.some((word) => BODY_WORDS.has(word))) votes.organisation += 3;
  else if (link > 0 && words[link] !== "on" && /s$/.test(head)) votes.organisation += 2;
  else if (/(?:^| )without /.test(text.toLowerCase())) votes.organisation += 2;
  else if (words.length === 1 && isGivenName(first)) votes.person += 1;
  if (/ (?:bin|bint|ibn|van|von|der|del|al) |\b\p{Lu}\. \p{Lu}|,? Jr$|,? Sr$/u.test(text)) votes.person += 2;
  return votes;
}

function isSettled(text: string): boolean {
  return (isKnownPlace(text) && !isGivenName(text)) || isPeople(text);
}

/** At so many places is looked what stands beside a name. */
const ENOUGH = 8;
const BEFORE = 48;
const NOT_PERSONAL =
  /^(?:police|panel|article|piece|memo|document|report|study|survey|poll|statement|letter|brief|ruling|complaint|lawsuit|filing|paper|station|site|network|outlet|campaign|administration|ministry|department|government|office|commission|committee|council|court|army|board|whip|former|acting|deputy|assistant|host|author)$/;

/** What stands beside a name. */
function addContext(votes: Votes, prose: Prose, sentence: Sentence, name: FoundName): void {
  if (name.title !== null) votes.person += 4;
  const after = prose.text.slice(name.to, Math.min(sentence.to, name.to + BEFORE));
  const { word, comma, earlier } = wordsBefore(prose.text, sentence.from, name.from);
  if (word !== "") {
    if (word.toLowerCase() === word) {
      if (comma === "" && /^(?:in|near|outside|across|around|throughout|inside)$/.test(word))
        votes.place += 1;
      else if (comma === "" && word === "of" && PLACE_NOUNS.has(earlier)) votes.place += 3;
      else if (comma === "" && word === "the") {
        if (/^\p{Lu}{2,6}s?$/u.test(name.text)) votes.organisation += 1;
        votes.person -= 0.5;
      } else if (BODY_NOUNS.has(word)) votes.organisation += comma === "" ? 3 : 2;
      else if (PLACE_NOUNS.has(word)) votes.place += 1;
      else if ((ROLE_NOUNS.has(word) || PERSON_TITLES.has(word)) && !NOT_PERSONAL.test(word))
        votes.person += 3;
    }
  }
  if (after.startsWith(", ")) {
    if (/^, (?:who|whose|aged? \d|\d{2},)/.test(after) || /^, \d{2}\.?$/.test(after)) votes.person += 2;
    else {
      const noun = appositionHead(after);
      if (BODY_NOUNS.has(noun)) votes.organisation += 3;
      else if (PLACE_NOUNS.has(noun)) votes.place += 3;
      else if ((ROLE_NOUNS.has(noun) || PERSON_TITLES.has(noun)) && !NOT_PERSONAL.test(noun))
        votes.person += 3;
    }
  } else if (after.startsWith(" is a")) {
    const noun = appositionHead(after.slice(3));
    if (BODY_NOUNS.has(noun)) votes.organisation += 2;
    else if (PLACE_NOUNS.has(noun)) votes.place += 2;
  } else if (/^ \(\d{2}\)/.test(after)) votes.person += 2;
}

/** The word before an offset, whether a comma follows it, and the word before that; "" where there is none. */
function wordsBefore(
  text: string,
  from: number,
  to: number,
): { word: string; comma: string; earlier: string } {
  if (to - 1 <= from || text[to - 1] !== " ") return { word: "", comma: "", earlier: "" };
  const comma = text[to - 2] === "," ? "," : "";
  const end = to - 1 - comma.length;
  const space = Math.max(from - 1, text.lastIndexOf(" ", end - 1));
  const before = Math.max(from - 1, text.lastIndexOf(" ", space - 1));
  return {
    word: text.slice(space + 1, end),
    comma,
    earlier: space <= from ? "" : text.slice(before + 1, space),
  };
}

/** "law firm" of ", a law firm based in": the head noun of the phrase after a name, lower case. */
function appositionHead(after: string): string {
  const phrase =
    /^,? (?:(?:an?|the|its|his|her|their|our|my) )?((?:[\p{L}’'.-]+ ?){1,6})/u.exec(after)?.[1] ?? "";
  const words = phrase.trim().split(" ");
  const end = words.findIndex((word) =>
    /^(?:of|at|for|in|on|from|with|based|that|which|who|and|to|by)$/.test(word),
  );
  return (words[(end === -1 ? words.length : end) - 1] ?? "").toLowerCase().replace(/['’.]s?$/, "");
}

/** Where "Halvian" is met beside "Halvia", the one is a people's name and the other a place's. */
export function tellCountries(kinds: Map<string, NameKind | null>): void {
  for (const [text, kind] of kinds) {
    if (kind !== null || text.length < 6) continue;
    const stems = /^(\p{Lu}\p{L}{2,}?)(?:ns?|ans?|ians?|eans?|ese|is?|ish)$/u.exec(text);
    if (stems === null) continue;
    const [, short = ""] = stems;
    for (const place of [short, `${short}a`, `${short}ia`, text.replace(/ns?$/, "")]) {
      if (place === text || kinds.get(place) === undefined) continue;
      const known = kinds.get(place);
      if (known !== null && known !== "place") continue;
      kinds.set(place, "place");
      kinds.set(text, "other");
    }
  }
}

/** "African Union (AU)": the short form is of the same kind. */
function shareAcronyms(prose: Prose, names: readonly FoundName[], kinds: Map<string, NameKind | null>): void {
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (next === undefined || !definesAcronym(prose, name, next)) return;
    const full = kinds.get(name.text) ?? kinds.get(next.text) ?? "organisation";
    kinds.set(name.text, full);
    kinds.set(next.text, full);
  });
}

/** Whether `short` stands in brackets right after `full` and is made of its initials: "African Union (AU)". */
export function definesAcronym(
  prose: Pick<Prose, "text">,
  full: Pick<FoundName, "text" | "to">,
  short: Pick<FoundName, "text" | "from" | "to">,
): boolean {
  const between = prose.text.slice(full.to, short.from);
  if (!/^,? \(["“]?(?:the )?$/.test(between) || !/^["”]?[),;]/.test(prose.text.slice(short.to, short.to + 2)))
    return false;
  return isAcronymOf(short.text, full.text);
}

/** Whether the letters of `short` are met in order in `full`, the first one opening it: "AFRICOM", "Africa Command". */
export function isAcronymOf(short: string, full: string): boolean {
  const letters = short.replace(/[.\s]/g, "").replace(/s$/, "").toUpperCase();
  if (!/^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(letters) || !full.includes(" ")) return false;
  const initials = full
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  if (initials === letters) return true;
  let at = 0;
  const upper = full.toUpperCase();
  for (const letter of letters) {
    const found = upper.indexOf(letter, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return (
    initials.length > 1 &&
    (letters[0] === initials[0] || initials.includes(letters[0] ?? "")) &&
    letters.includes(initials.at(-1) ?? "")
  );
}

/** First and last words of persons' names, and the halves of double ones; folded. */
function partsOfPersons(kinds: ReadonlyMap<string, NameKind | null>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [text, kind] of kinds) {
    if (kind !== "person" || !text.includes(" ")) continue;
    const words = text
      .replace(/,? (?:Jr|Sr|II|III)$/, "")
      .split(/\s+/)
      .map(foldAccents);
    const last = words.at(-1) ?? "";
    for (const word of [words[0] ?? "", last, ...last.split("-")]) if (word.length > 1) parts.add(word);
  }
  return parts;
}
