import { once, oncePer } from "../../text/once.ts";
import type { Token } from "../../text/prose.ts";
import { ENTRY_STRENGTH, isStrength } from "../strength.ts";
import { indexLexicon, type LexiconIndex, listOwners, phrasesOf, placeOf } from "./lexicon-index.ts";
import { type PhraseTrie, phraseTrie } from "./phrase-trie.ts";

/** An entry of a lexicon file; what it leaves out it takes from its group. Phrases: see `PhraseNotation`. */
export interface EntryData {
  readonly phrase: string | readonly string[];
  /** Universal parts of speech that the first word must have. */
  readonly pos?: readonly string[] | undefined;
  /** The sense that is meant. */
  readonly note?: string | undefined;
  /** Drop-in replacements; a verb phrase begins with its verb's base form, a noun phrase ends with its noun. */
  readonly neutral?: readonly string[] | undefined;
  /** False where a replacement tells the sense but does not fit the sentence as it stands. */
  readonly edit?: boolean | undefined;
  /** The words can go without a replacement. */
  readonly delete?: boolean | undefined;
  /** Longer phrases in which the words are harmless. */
  readonly harmlessIn?: readonly string[] | undefined;
  /**
   * How sure an editor would be to change the words in plain news prose, 0 to 1: 0.9 for nearly always, 0.6 for
   * mostly, under 0.5 for now and then.
   */
  readonly strength?: number | undefined;
}

export interface GroupData extends Omit<EntryData, "phrase"> {
  readonly id: string;
  /** What the replacements are (`verb` or `noun`), so that they take the form of the words they replace. */
  readonly form?: string | undefined;
  /** What the words do, to follow them in a message: "dramatises criticism". */
  readonly why: string;
  /** What to do where no replacement fits: "name the act". */
  readonly advice?: string | undefined;
  readonly entries: readonly (string | EntryData)[];
}

/** A lexicon file. */
export interface LexiconData {
  readonly description: string;
  /** Who wrote the list, and from what. */
  readonly provenance: string;
  /** Word lists that phrases name in braces. */
  readonly classes?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Phrases in which no entry counts. */
  readonly harmlessIn?: readonly string[] | undefined;
  readonly groups: readonly GroupData[];
  /** What `indexLexicon` makes of the list, where that was done before. */
  readonly index?: LexiconIndex | undefined;
}

export interface LexiconEntry {
  readonly group: string;
  readonly phrases: readonly string[];
  readonly why: string;
  readonly advice: string | null;
  readonly neutral: readonly string[];
  readonly canReplace: boolean;
  readonly canDelete: boolean;
  /** 0 to 1, before the place of the words is taken into account. */
  readonly strength: number;
  /** How `neutral` is inflected; null: not at all. */
  readonly form: "verb" | "noun" | null;
}

export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly trie: PhraseTrie<Mark>;
}

/** An entry, or a phrase that makes an entry, a group's entries or ("*") all entries inside it harmless. */
type Mark =
  | { readonly entry: LexiconEntry; readonly isFixed: boolean }
  | { readonly harmless: LexiconEntry | string };

/** `first` to `last` are positions in the token list that was searched, `last` included. */
export interface PhraseMatch {
  readonly entry: LexiconEntry;
  readonly first: number;
  readonly last: number;
  /** The phrase names all its words, so that a replacement drops none that it doesn't know. */
  readonly isFixed: boolean;
}

const WORD_CLASSES = new Set(
  "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "),
);

/**
 * Compiles a list when it is first looked into: a run that asks for no wording reads none of the thousands of phrases,
 * and one that does only those that the text could have (see `PhraseTrie`).
 *
 * @throws Error, then, naming the phrase or group at fault: notation, unknown class, part of speech, form or strength.
 */
export function compileLexicon(data: LexiconData): Lexicon {
  const compiled = once(() => compile(data));
  return {
    get entries() {
      return compiled().entries;
    },
    get trie() {
      return compiled().trie;
    },
  };
}

const NONE: readonly number[] = [];

function compile(data: LexiconData): Lexicon {
  const owners = listOwners(data);
  const index = new Map(Object.entries(data.index ?? indexLexicon(data)));
  const entryOf = oncePer((owner: number) => {
    const { group, entry } = owners.at(owner);
    return group === null || entry === null ? null : compileEntry(entry, group);
  });
  const trie = phraseTrie<Mark>(
    {
      keys: () => [...index.keys()],
      startingWith: (key) => index.get(key) ?? NONE,
      phrase(number) {
        const [owner, place] = placeOf(number);
        const entry = entryOf(owner);
        const phrase = phrasesOf(data, owners.at(owner))[place];
        if (phrase === undefined) throw new Error(`No phrase ${number}: the index is of another list`);
        const { notation, isHarmless, wordClasses } = phrase;
        const harmless = entry ?? owners.at(owner).group?.id ?? "*";
        const value: Mark =
          isHarmless || entry === null ? { harmless } : { entry, isFixed: !/\.\.|[_<{]/.test(notation) };
        return { notation, value, wordClasses };
      },
    },
    data.classes,
  );
  const entries = once(() =>
    Array.from({ length: owners.count }, (_, owner) => entryOf(owner)).filter((entry) => entry !== null),
  );
  return {
    get entries() {
      return entries();
    },
    trie,
  };
}

function compileEntry(own: EntryData, group: GroupData): LexiconEntry {
  const phrases = typeof own.phrase === "string" ? [own.phrase] : own.phrase;
  const unknown = (own.pos ?? group.pos ?? []).find((name) => !WORD_CLASSES.has(name));
  if (unknown !== undefined) throw new Error(`Phrase "${phrases[0]}": no part of speech "${unknown}"`);
  return {
    group: group.id,
    phrases,
    why: group.why,
    advice: group.advice ?? null,
    neutral: own.neutral ?? group.neutral ?? [],
    canReplace: own.edit ?? group.edit ?? true,
    canDelete: own.delete ?? group.delete ?? false,
    strength: strengthIn(phrases, own.strength ?? group.strength ?? ENTRY_STRENGTH),
    form: formOf(group),
  };
}

function strengthIn(phrases: readonly string[], strength: number): number {
  if (isStrength(strength)) return strength;
  throw new Error(`Phrase "${phrases[0]}": strength is a number from 0 to 1, not ${strength}`);
}

function formOf({ id, form }: GroupData): LexiconEntry["form"] {
  if (form === undefined) return null;
  if (form === "verb" || form === "noun") return form;
  throw new Error(`Group "${id}": form is "verb" or "noun", not "${form}"`);
}

/** The lexicon's phrases in the text, harmless uses left out: leftmost and longest first, without overlaps. */
export function findPhrases(lexicon: Lexicon, tokens: readonly Token[]): PhraseMatch[] {
  if (!tokens.some(({ isWord }) => isWord)) return [];
  const found = lexicon.trie.find(tokens);
  const contexts = found.flatMap(({ value, first, last }) =>
    "harmless" in value ? [{ of: value.harmless, first, last }] : [],
  );
  const matches: PhraseMatch[] = [];
  let open: typeof contexts = [];
  let nextContext = 0;
  let free = 0;
  for (const { value, first, last } of found) {
    if (!("entry" in value) || first < free) continue;
    open = open.filter((context) => context.last >= first);
    for (
      let next = contexts[nextContext];
      next !== undefined && next.first <= first;
      next = contexts[nextContext]
    ) {
      if (next.last >= first) open.push(next);
      nextContext++;
    }
    const { entry, isFixed } = value;
    const isHarmless = open.some(
      (context) => last <= context.last && [entry, entry.group, "*"].includes(context.of),
    );
    if (isHarmless) continue;
    matches.push({ entry, first, last, isFixed });
    free = last + 1;
  }
  return matches;
}
