import { isCalling, ORGANISATION_WORDS, PERSON_TITLES, ROLE_NOUNS } from "./en/titles.ts";
import type { NameMention } from "./name.ts";
import type { Prose } from "./prose.ts";

/** Nouns beside a name that make it a group's. */
const COLLECTIVE = new Set(
  `group organisation organization movement party union association charity campaign company firm outlet newspaper
  broadcaster agency country nation city town village island region province river newsroom`.split(/\s+/),
);

/** The people that a text names, each under the fullest form of the name in it. */
export interface People {
  /** The fullest form in the text of a name that may be shortened ("Pimentel"), or the name itself. */
  fullName(name: string): string;
  /**
   * The person meant by an office ("the AFRICOM commander"): of those who hold it in the text, the last one named
   * before `offset`, else the only one. What the office is called by (`modifiers`, lower case) must stand beside
   * the name too.
   */
  holderOf(role: string, modifiers: readonly string[], offset: number): NameMention | null;
  isPerson(name: string): boolean;
  /** Whether the text says what office the bearer of a full name holds. */
  hasOffice(name: string): boolean;
}

/** What stands before a name in its phrase, and in apposition after it. */
interface Beside {
  readonly lead: string;
  readonly apposition: string;
}

/** A person with the words that stand beside the name at one place. */
interface Holder {
  readonly name: NameMention;
  readonly beside: readonly string[];
}

/** What stands before a person's first name: "my younger brother ", "a girl named ". */
export const KIN: RegExp =
  /\b(?:husband|wife|uncle|aunt|son|daughter|brother|sister|mother|father|grandmother|grandfather|grandson|granddaughter|nephew|niece|cousin|boyfriend|girlfriend|fianc[ée]e?|twin|friend|named|called|nicknamed),? $/;

/** Collects people from the name mentions of a text. */
export function collectPeople(prose: Prose, names: readonly NameMention[]): People {
  const fullNames = new Set<string>();
  const firstNames = new Set<string>();
  const holders = new Map<string, Holder[]>();
  for (const name of names) {
    if (!looksPersonal(name.text)) continue;
    if (!name.text.includes(" ")) {
      if (isFirstName(prose, name)) firstNames.add(name.text);
      continue;
    }
    const near = besides(prose, name);
    if (isCollective(near)) continue;
    const beside = wordsBeside(near);
    fullNames.add(name.text);
    const roles = beside.filter((word) => PERSON_TITLES.has(word) || ROLE_NOUNS.has(word));
    for (const role of new Set([...roles, ...callingsOf(prose, name, near)])) {
      const known = holders.get(role);
      if (known === undefined) holders.set(role, [{ name, beside }]);
      else known.push({ name, beside });
    }
  }
  const byLastWord = new Map<string, string>();
  for (const name of [...fullNames].sort((a, b) => a.length - b.length)) {
    for (const part of lastParts(name)) byLastWord.set(part, name);
  }
  const officers = new Set([...holders.values()].flat().map(({ name }) => name.text));
  return {
    hasOffice: (name) => officers.has(name),
    fullName: (name) => (name.includes(" ") ? name : (byLastWord.get(name.toLowerCase()) ?? name)),
    holderOf: (role, modifiers, offset) => {
      const fitting = (holders.get(role.toLowerCase()) ?? []).filter(({ beside }) =>
        modifiers.every((word) => beside.includes(word)),
      );
      const before = fitting.findLast(({ name }) => name.to <= offset);
      if (before !== undefined) return before.name;
      const [only] = fitting;
      return new Set(fitting.map(({ name }) => name.text)).size === 1 && only !== undefined
        ? only.name
        : null;
    },
    isPerson: (name) =>
      name.includes(" ") ? fullNames.has(name) : byLastWord.has(name.toLowerCase()) || firstNames.has(name),
  };
}

/** Whether a name can be a person's: no word of it belongs to organisations or places. */
export function looksPersonal(name: string): boolean {
  return (
    !name.split(/[\s-]+/).some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) &&
    !/ (?:of|for|&) /.test(name)
  );
}

/** The last word of a name, and the halves of a double one ("Varga-Dunne"). */
function lastParts(name: string): string[] {
  const last = (name.split(/\s+/).at(-1) ?? name).toLowerCase();
  return [last, ...(last.includes("-") ? last.split("-") : [])];
}

/** What a person is by calling, whatever the word: "Ada Brink, a young locksmith", "The locksmith of Lund is called Ada Brink". */
function callingsOf(prose: Prose, name: NameMention, { apposition }: Beside): string[] {
  const head = /^(?:an?|the|her|his|their) /.test(apposition)
    ? apposition.split(HEAD_END)[0]?.trim().split(/\s+/).at(-1)
    : undefined;
  const before = prose.text.slice(Math.max(0, name.from - 70), name.from);
  const called = /(?:s|ed) (?:an? )?$/.test(before.slice(-9)) ? CALLED.exec(before)?.[1] : undefined;
  return [head, called].flatMap((word) =>
    word === undefined || !/^[\p{Ll}-]{4,}$/u.test(word) ? [] : [word],
  );
}

/** "The locksmith of Lund is called " */
const CALLED =
  /\b(?:the|an?|her|his|their) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]+)(?: (?:of|in|at|from) [^.,;:]{2,30})?,? (?:is|was|is called|was called|named|called) (?:an? )?$/iu;

/** Whether the noun beside a name makes it a group's: "the charity X", "X, a firm from Lund", not "X, the firm's head". */
function isCollective({ lead, apposition }: Beside): boolean {
  const head = apposition.split(HEAD_END)[0]?.trim().split(/\s+/).at(-1) ?? "";
  const leading = /\s(?:of|at|from|for|in)\s/.test(lead) ? "" : (lead.trim().split(/\s+/).at(-1) ?? "");
  return [head, leading].some((word) => COLLECTIVE.has(word.toLowerCase()));
}

/** Where the head noun of "a firm from Lund that builds bridges" ends. */
const HEAD_END = /\s(?:of|from|in|at|for|with|on|by|near|that|which|who|whose|based|founded|and)\b/;

/** "a ferry named ", with its noun. */
const NAMED_NOUN =
  /\b(?:an?|the|its|another|one)(?: [\p{Ll}-]+)?? ([\p{Ll}-]+),? (?:named|called|nicknamed),? $/u;
const HUMAN =
  /^(?:boy|girl|child|baby|toddler|teenager|youth|kid|guy|lad|lady|gentleman|person|stranger|.+(?:er|or|ist|man|woman|ian|ee|mate))$/;

/** "my uncle Ned", "a boy named Ned", "Ned, 77,": a person whom the text calls by one name. */
function isFirstName(prose: Prose, name: NameMention): boolean {
  const before = prose.text.slice(Math.max(0, name.from - 30), name.from);
  const kin = KIN.test(before);
  const noun = kin ? NAMED_NOUN.exec(before)?.[1] : undefined;
  // "a fish called Ned" is nobody who speaks.
  return (
    (kin && (noun === undefined || HUMAN.test(noun) || isCalling(noun))) ||
    /^, (?:aged )?\d{1,2}(?=[,.])/.test(prose.text.slice(name.to, name.to + 12))
  );
}

/** Words just before the name ("Energy Minister X", "its chair, X") or in apposition after it ("X, the director"). */
function wordsBeside({ lead, apposition }: Beside): string[] {
  return [...lead.split(/\s+/).slice(-8), ...apposition.split(/\s+/).slice(0, 6)].map((word) =>
    word
      .toLowerCase()
      .replace(/^[(]|(?<![.)])[.)]+$/g, "")
      .replace(/['’]s?$/, ""),
  );
}

/** What stands before the name in its phrase, and in apposition after it. */
function besides(prose: Prose, name: NameMention): Beside {
  const sentence = prose.sentences[name.sentence];
  if (sentence === undefined) return { lead: "", apposition: "" };
  const before = prose.text.slice(Math.max(sentence.from, name.from - 60), name.from);
  const after = prose.text.slice(name.to, Math.min(sentence.to, name.to + 60));
  const lead = /([\p{L}\s.'’()-]+?)(,?)\s*$/u.exec(before);
  // "the Minister of Energy and Water, X": the office is the phrase's head; "and Water Resources": no office at all.
  const leading =
    lead?.[2] === ","
      ? (lead[1] ?? "")
      : ((lead?.[1] ?? "").split(/\b(?:of|and|for|in|at|by|to|from|with)\b/).at(-1) ?? "");
  return { lead: leading, apposition: /^,\s+([^,.;:"“]+)/.exec(after)?.[1] ?? "" };
}
