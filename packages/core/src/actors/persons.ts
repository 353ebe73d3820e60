import { SHORT_FORMS } from "../text/en/given-names.ts";
import type { NameVariants } from "../text/name-variants.ts";
import { isTitle } from "../text/name-words.ts";
import type { Gender } from "./actor.ts";
import { genderOf, genderOfTitle } from "./beside.ts";
import type { Form, PlacedName } from "./forms.ts";

/** Mentions that are one actor's. */
export interface Cluster {
  /** The forms of the name, the fullest first. */
  readonly forms: Form[];
  readonly mentions: PlacedName[];
}

/** A full name taken apart. Words are folded; `given` is an initial where no more is written. */
interface PersonName {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  readonly suffix: string;
}

interface Person extends Cluster {
  readonly name: PersonName;
  readonly gender: Gender | null;
  readonly fullForms: PersonName[];
  /** What short forms of the name are looked up by. */
  readonly keys: readonly string[];
}

/**
 * Tells persons apart. Full names that agree are one person's; a surname, a given name or a half of a double surname
 * alone goes to the person named last before it in its text, else to the only one who fits.
 */
export function clusterPersons(forms: readonly Form[], variants: NameVariants): Cluster[] {
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const loose = new Map<PlacedName, Form>();
  const owners = new Map<PlacedName, Person>();
  const full = forms
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => rank(b) - rank(a) || (a.folded < b.folded ? -1 : 1));
  for (const form of forms)
    if (form.words.length === 1) for (const mention of form.mentions) loose.set(mention, form);
  for (const form of full) {
    const name = nameOf(form);
    const keys = surnameKeys(name.surname, variants);
    const fitting = [
      ...new Set(keys.flatMap((key) => bySurname.get(`${key} ${initialOf(name)}`) ?? [])),
    ].filter((person) => person.fullForms.every((other) => agree(name, other, variants)));
    const [found] = fitting;
    if (fitting.length > 1) {
      for (const mention of form.mentions) loose.set(mention, form);
      continue;
    }
    const person: Person = found ?? {
      name,
      forms: [],
      mentions: [],
      fullForms: [],
      keys: [...keys.flatMap((key) => [key, `${key} ${initialOf(name)}`]), `given ${name.given}`],
      gender: genderOf(
        form.mentions.map((mention) => mention.name.title),
        [],
        name.given,
      ),
    };
    person.forms.push(form);
    person.fullForms.push(name);
    for (const mention of form.mentions) owners.set(mention, person);
    if (found !== undefined) continue;
    persons.push(person);
    for (const key of keys) {
      for (const bucket of [`${key} ${initialOf(name)}`, key]) add(bySurname, bucket, person);
    }
  }
  const byGiven = new Map<string, Person[]>();
  for (const person of persons) if (person.name.given.length > 1) add(byGiven, person.name.given, person);
  return assignLoose(forms, { persons, bySurname, byGiven, loose, owners, variants });
}

interface Known {
  readonly persons: Person[];
  readonly bySurname: ReadonlyMap<string, Person[]>;
  readonly byGiven: ReadonlyMap<string, Person[]>;
  readonly loose: ReadonlyMap<PlacedName, Form>;
  readonly owners: Map<PlacedName, Person>;
  readonly variants: NameVariants;
}

/** Goes through the texts in order and gives each short form to the person it fits. */
function assignLoose(forms: readonly Form[], known: Known): Cluster[] {
  const { persons, bySurname, byGiven, loose, owners, variants } = known;
  const alone = new Map<string, Cluster>();
  const inOrder = forms
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.text - b.text || a.name.from - b.name.from);
  const textsOf = new Map<Person, Set<number>>();
  for (const [mention, person] of owners) {
    const own = textsOf.get(person);
    if (own === undefined) textsOf.set(person, new Set([mention.text]));
    else own.add(mention.text);
  }
  /** Who was named last in this text, by each key that a short form may have. */
  const recent = new Map<string, Person>();
  let text = -1;
  for (const mention of inOrder) {
    if (mention.text !== text) {
      text = mention.text;
      recent.clear();
    }
    const form = loose.get(mention);
    let person = owners.get(mention);
    if (form !== undefined && person === undefined) {
      const name = nameOf(form);
      const single = form.words.length === 1;
      const key = `${variants.keyOf(name.surname)}${single ? "" : ` ${initialOf(name)}`}`;
      const gender = genderOfTitle(mention.name.title);
      const fits = (candidate: Person): boolean =>
        gender === null || candidate.gender === null || candidate.gender === gender;
      const last = recent.get(key);
      const bearers = bySurname.get(key) ?? [];
      person =
        last !== undefined && fits(last)
          ? last
          : only(bearers.slice(0, MOST_BEARERS).filter(fits), textsOf, text, true);
      if (bearers.length === 0 && single && mention.name.title === null) {
        const called = `given ${name.surname}`;
        person =
          recent.get(called) ??
          only((byGiven.get(name.surname) ?? []).slice(0, MOST_BEARERS), textsOf, text, false);
      }
      if (person !== undefined && !person.forms.includes(form)) person.forms.push(form);
    }
    if (person !== undefined) {
      person.mentions.push(mention);
      for (const key of person.keys) recent.set(key, person);
    } else if (form !== undefined) {
      const key = form.words.length > 1 ? form.folded : variants.keyOf(form.folded);
      const cluster = alone.get(key) ?? { forms: [], mentions: [] };
      alone.set(key, cluster);
      if (!cluster.forms.includes(form)) cluster.forms.push(form);
      cluster.mentions.push(mention);
    }
  }
  return [...persons, ...alone.values()];
}

/** Of more people of one name nobody is chosen unless named before in the text. */
const MOST_BEARERS = 40;

/** The only candidate in the text; else, where allowed, the only one at all. */
function only(
  candidates: readonly Person[],
  textsOf: ReadonlyMap<Person, ReadonlySet<number>>,
  text: number,
  anywhere: boolean,
): Person | undefined {
  const here = candidates.filter((candidate) => textsOf.get(candidate)?.has(text));
  const fitting = here.length > 0 || !anywhere ? here : candidates;
  return fitting.length === 1 ? fitting[0] : undefined;
}

function nameOf({ words, written }: Form): PersonName {
  const suffix = /^(?:jr|sr|ii|iii)$/.test(words.at(-1) ?? "") ? (words.at(-1) ?? "") : "";
  const bare = suffix === "" ? words : words.slice(0, -1);
  const surname = (bare.at(-1) ?? "").replace(/^(?:al|el|ad|ar|as|at|an|ul)-(?=\p{L}{3})/u, "");
  const given = bare.length > 1 && !isTitle(written.split(" ")[0] ?? "") ? (bare[0] ?? "") : "";
  return { given, middle: bare.length > 2 ? (bare[1] ?? "") : "", surname, suffix };
}

/** Whether two full names may be one person's: their parts agree, an initial with what it begins. */
function agree(a: PersonName, b: PersonName, variants: NameVariants): boolean {
  if (a.suffix !== "" && b.suffix !== "" && a.suffix !== b.suffix) return false;
  if (!sameGiven(a.given, b.given, variants)) return false;
  return a.middle === "" || b.middle === "" || a.middle[0] === b.middle[0];
}

function sameGiven(a: string, b: string, variants: NameVariants): boolean {
  if (a === "" || b === "") return a === b;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const [longA, longB] = [SHORT_FORMS.get(a) ?? a, SHORT_FORMS.get(b) ?? b];
  return longA === longB || variants.keyOf(longA) === variants.keyOf(longB);
}

/** The bucket of given names that may agree: their first sound, of the long form where there is one. */
function initialOf({ given }: PersonName): string {
  const long = SHORT_FORMS.get(given) ?? given;
  return (long[0] ?? "")
    .replace(/[ckq]/, "k")
    .replace(/[yij]/, "i")
    .replace(/[vw]/, "v")
    .replace(/[aeou]/, "a");
}

function surnameKeys(surname: string, variants: NameVariants): string[] {
  return [...new Set([surname, ...surname.split("-").filter((half) => half.length > 2)].map(variants.keyOf))];
}

/** Fuller names come first: more words, then more letters. */
function rank({ words, folded }: Form): number {
  return words.filter((word) => word.length > 1).length * 100 + folded.length;
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
