import { BODY_WORDS, DISTINGUISHING_WORDS } from "../text/en/name-words.ts";
import { KNOWN_ACRONYMS } from "../text/en/places.ts";
import { definesAcronym, isAcronymOf } from "../text/name-kinds.ts";
import type { NameVariants } from "../text/name-variants.ts";
import { isKnownPlace, isPeople } from "../text/name-words.ts";
import type { NamedText } from "./actor.ts";
import { LOCAL_BODIES } from "./en/group-nouns.ts";
import { type Form, foldName } from "./forms.ts";
import type { Cluster } from "./persons.ts";

const SMALL_WORDS = /^(?:of|the|for|and|on|de|du|la|&)$/;
const LEGAL_FORMS = /,? (?:inc|corp|corporation|ltd|llc|plc|co|company|gmbh|sa)$/;
/** Every country has one: such a name alone says nothing of whose it is in another text. */
const OFFICE_OF_STATE =
  /\b(?:ministry|department|court|parliament|senate|army|navy|police|government|embassy|council|secretariat|assembly|cabinet|treasury)\b/;

/**
 * Tells organisations, places and the rest apart. Acronyms are led back to what defines them or has their initials,
 * short forms to the one longer name that they are the beginning or the end of.
 */
export function clusterBodies(
  texts: readonly NamedText[],
  forms: readonly Form[],
  variants: NameVariants,
): Cluster[] {
  const keys = new Map<Form, string>();
  for (const form of forms) keys.set(form, spellingKey(form, variants));
  const defined = definitions(texts);
  const byKey = new Map<string, Form[]>();
  for (const [form, key] of keys) byKey.set(key, [...(byKey.get(key) ?? []), form]);
  const shortened = shortForms(forms, keys);
  const byInitials = initialsOf(forms, keys);
  const keyOfFolded = new Map(forms.map((form) => [form.folded, keys.get(form) ?? form.folded]));
  const fullKey = (form: Form): string => {
    const own = keys.get(form) ?? form.folded;
    const known = KNOWN_ACRONYMS.get(form.folded);
    if (known !== undefined) return keyOfFolded.get(known) ?? known;
    const definition = defined.get(form.folded);
    if (definition !== undefined) return keyOfFolded.get(definition) ?? definition;
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(form.written)) {
      const meant = [...(byInitials.get(form.folded.replace(/\W/g, "")) ?? [])];
      if (meant.length === 1 && form.folded.length >= 3) return meant[0] ?? own;
    }
    return own;
  };
  const clusters = new Map<string, Cluster>();
  for (const form of forms) {
    const first = fullKey(form);
    const longer = shortened(form, first);
    const key = follow(longer ?? first, byKey, shortened);
    const cluster = clusters.get(key) ?? { forms: [], mentions: [] };
    clusters.set(key, cluster);
    cluster.forms.push(form);
    cluster.mentions.push(...form.mentions);
  }
  return [...clusters.values()];
}

/** A short form of a short form is one of the longest name. */
function follow(
  key: string,
  byKey: ReadonlyMap<string, readonly Form[]>,
  shortened: (form: Form, key: string) => string | null,
): string {
  let at = key;
  for (let steps = 0; steps < 3; steps++) {
    const [form] = byKey.get(at) ?? [];
    const next = form === undefined ? null : shortened(form, at);
    if (next === null || next === at) return at;
    at = next;
  }
  return at;
}

/** A name's words with the spellings of one word levelled and legal forms left out. */
function spellingKey({ folded, written, words, kind }: Form, variants: NameVariants): string {
  // A people is an actor of its own, though its country's name is spelt alike.
  if (kind === "other" && words.length === 1) return folded.replace(/s$/, "");
  if (isKnownPlace(written) || isPeople(written)) return folded.replace(/s$/, isPeople(written) ? "" : "s");
  return folded
    .replace(LEGAL_FORMS, "")
    .split(" ")
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) =>
      BODY_WORDS.has(word)
        ? word.replace(/isation$/, "ization").replace(/tre$/, "ter")
        : variants.keyOf(word).replace(/defence/, "defense"),
    )
    .join(" ");
}

/** What acronyms stand for, by what stands beside them in brackets; nothing where the texts disagree. */
function definitions(texts: readonly NamedText[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { prose, names } of texts) {
    names.forEach((name, i) => {
      const next = names[i + 1];
      if (next === undefined || next.sentence !== name.sentence) return;
      const [short, full] = definesAcronym(prose, name, next)
        ? [next.text, name.text]
        : /^ \($/.test(prose.text.slice(name.to, next.from)) && isAcronymOf(name.text, next.text)
          ? [name.text, next.text]
          : [null, null];
      if (short === null || full === null) return;
      const known = found.get(foldName(short));
      found.set(foldName(short), known === undefined || known === foldName(full) ? foldName(full) : null);
    });
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The names of several words that have these initials. */
function initialsOf(
  forms: readonly Form[],
  keys: ReadonlyMap<Form, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const form of forms) {
    const words = form.folded.split(/[\s-]+/).filter((word) => !SMALL_WORDS.test(word));
    if (words.length < 2 || form.kind === "other") continue;
    const initials = words.map((word) => word[0]).join("");
    found.set(initials, (found.get(initials) ?? new Set()).add(keys.get(form) ?? form.folded));
  }
  return found;
}

/** Leads a short form to the key of the longer name it is cut from: the only one, and in the same text if need be. */
function shortForms(
  forms: readonly Form[],
  keys: ReadonlyMap<Form, string>,
): (form: Form, key: string) => string | null {
  const longer = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.kind === "place" || form.kind === "person") continue;
    const words = (keys.get(form) ?? "").split(" ");
    for (let cut = 1; cut < words.length; cut++) {
      const dropped = words.slice(0, cut);
      // "North Korea" is not short for anything's Korea, nor "National Bank" for the First National Bank.
      const isShort = words.length - cut >= 2 && !isOfAnother(form.folded, words.length - cut);
      if (isShort && !dropped.some((word) => DISTINGUISHING_WORDS.has(word)))
        push(longer, words.slice(cut).join(" "), form);
      const isLocal = words.length - cut === 1 && LOCAL_BODIES.has(words.at(-1) ?? "");
      if (BODY_WORDS.has(words.at(-1) ?? "") && !isLocal)
        push(longer, words.slice(0, words.length - cut).join(" "), form);
    }
  }
  return (form, key) => {
    if (form.kind === "place" || form.kind === "person") return null;
    if (
      isKnownPlace(form.written) ||
      isPeople(form.written) ||
      (form.words.length === 1 && BODY_WORDS.has(form.folded))
    )
      return null;
    const all = new Set(longer.get(key) ?? []);
    const meant = [...new Set([...all].map((other) => keys.get(other) ?? ""))].filter(
      (other) => other !== key,
    );
    const [only] = meant;
    if (only === undefined || meant.length > 1) return null;
    if (!OFFICE_OF_STATE.test(form.folded)) return only;
    const here = new Set(form.mentions.map(({ text }) => text));
    const there = [...all].filter((other) => keys.get(other) === only).flatMap(({ mentions }) => mentions);
    const both = new Set(there.map(({ text }) => text));
    return [...here].every((text) => both.has(text)) ? only : null;
  };
}

/** "Linden Hall" is another than the Friends of Linden Hall: whether a name's last words are only what it is of. */
function isOfAnother(folded: string, last: number): boolean {
  const words = folded.split(" ");
  let left = last;
  let at = words.length;
  while (at > 0 && left > 0) if (!SMALL_WORDS.test(words[--at] ?? "")) left--;
  const before = words.slice(0, at).filter((word) => word !== "the");
  return /^(?:of|for|at|in|from)$/.test(before.at(-1) ?? "");
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
