import type { Token } from "../../text/prose.ts";
import { type Key, markOf, type PhraseNotation, stepsOf } from "./pattern.ts";
import { type WordingKeys, wordingsOf } from "./wordings.ts";

interface Node<Value> {
  readonly next: Map<Key, Node<Value>>;
  /** The marks of the keys that lead on (see `markOf`). */
  marks: number;
  readonly ends: Read<Value>[];
}

interface Read<Value> {
  readonly value: Value;
  readonly order: number;
}

interface Phrase<Value> {
  readonly notation: PhraseNotation;
  readonly value: Value;
  readonly wordClasses: readonly string[];
}

/** A list of phrases, each with a number; of two that match at the same words the one with the lesser comes first. */
export interface PhraseSource<Value> {
  keys(): readonly Key[];
  /** The phrases that may begin with a key. */
  startingWith(key: Key): readonly number[];
  phrase(number: number): Phrase<Value>;
}

/**
 * Phrases over tokens, with a value each. A phrase is read when a text has a word that it may begin with: of the
 * thousands that a list has, a text meets few.
 */
export interface PhraseTrie<Value> {
  /**
   * Reads the phrases that no text has met.
   *
   * @throws Error naming the phrase that is not in the notation, or that names an unknown class.
   */
  readAll(): void;
  /** Every occurrence of every phrase, by where it begins; phrases end with their sentence and at punctuation. */
  find(tokens: readonly Token[]): PhraseOccurrence<Value>[];
}

/** `first` to `last` are positions in the token list that was searched, `last` included. */
export interface PhraseOccurrence<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

/** The node that a key leads to, made where there is none. */
function follow<Value>(node: Node<Value>, key: Key): Node<Value> {
  let next = node.next.get(key);
  if (next === undefined) {
    next = { next: new Map(), marks: 0, ends: [] };
    node.next.set(key, next);
    node.marks |= markOf(key);
  }
  return next;
}

/** `classes` are the word lists that phrases name in braces, their words written like phrase words. */
export function phraseTrie<Value>(
  source: PhraseSource<Value>,
  classes: Readonly<Record<string, readonly string[]>> = {},
): PhraseTrie<Value> {
  const root: Node<Value> = { next: new Map(), marks: 0, ends: [] };
  const classesByWord = new Map<Key, Key[]>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words) {
      const keys = classesByWord.get(word);
      if (keys === undefined) classesByWord.set(word, [`{${name}}`]);
      else keys.push(`{${name}}`);
    }
  }

  const keysRead = new Set<Key>();
  const phrasesRead = new Set<number>();

  /** The phrases that begin with a key, all of them read; null where there are none. */
  function startOf(key: Key): Node<Value> | null {
    const numbers = source.startingWith(key);
    if (numbers.length === 0) return null;
    if (!keysRead.has(key)) {
      keysRead.add(key);
      for (const number of numbers) {
        if (!phrasesRead.has(number)) read(number, source.phrase(number));
        phrasesRead.add(number);
      }
    }
    return root.next.get(key) ?? null;
  }

  function readAll(): void {
    for (const key of source.keys()) startOf(key);
  }

  function read(order: number, { notation, value, wordClasses }: Phrase<Value>): void {
    const phrase = { value, order };
    let ends: Node<Value>[] = [root];
    for (const step of stepsOf(notation, wordClasses)) {
      const next: Node<Value>[] = [];
      for (const run of step) {
        const unknown = run.find((key) => key.startsWith("{") && !(key.slice(1, -1) in classes));
        if (unknown !== undefined) throw new Error(`Phrase "${notation}": no class ${unknown}`);
        for (const end of ends) next.push(run.reduce(follow, end));
      }
      ends = next;
    }
    for (const { ends: phrases } of ends) if (!phrases.includes(phrase)) phrases.push(phrase);
  }

  const readings = new WeakMap<WordingKeys, Reading<Value>>();

  /** What a wording is to this list. */
  function readingOf(wording: WordingKeys): Reading<Value> {
    const known = readings.get(wording);
    if (known !== undefined) return known;
    const { keys: shared, marks } = wording;
    const own = classesByWord.size === 0 ? [] : shared.flatMap((key) => classesByWord.get(key) ?? []);
    const keys = own.length === 0 ? shared : [...shared, ...new Set(own)];
    const starts: Node<Value>[] = [];
    for (const key of keys) {
      const start = startOf(key);
      if (start !== null) starts.push(start);
    }
    const reading = { keys, marks: own.reduce((all, key) => all | markOf(key), marks), starts };
    readings.set(wording, reading);
    return reading;
  }

  function find(tokens: readonly Token[]): PhraseOccurrence<Value>[] {
    const found: { phrase: Read<Value>; first: number; last: number }[] = [];
    const { numbers, following, wordings } = wordingsOf(tokens);
    const ofWordings = wordings.map(readingOf);
    let open: Open<Value>[] = [];
    let next: Open<Value>[] = [];
    /** Keeps what ends at a place, and what the word after it, by its marks, could lead on. */
    function reach(first: number, node: Node<Value>, position: number, marks: number): void {
      for (const phrase of node.ends) found.push({ phrase, first, last: position });
      if ((node.marks & marks) !== 0) next.push({ first, node });
    }
    for (let position = 0; position < numbers.length; position++) {
      const { keys, starts } = ofWordings[numbers[position] as number] as Reading<Value>;
      if (open.length === 0 && starts.length === 0) continue;
      const marksAfter = (ofWordings[following[position] as number] as Reading<Value>).marks;
      next = [];
      for (const { first, node } of open) {
        for (const key of keys) {
          const on = node.next.get(key);
          if (on !== undefined) reach(first, on, position, marksAfter);
        }
      }
      for (const node of starts) reach(position, node, position, marksAfter);
      open = next;
    }
    found.sort((a, b) => a.first - b.first || b.last - a.last || a.phrase.order - b.phrase.order);
    return found.map(({ phrase: { value }, first, last }) => ({ value, first, last }));
  }

  return { readAll, find };
}

/** What a wording is to a list. */
interface Reading<Value> {
  readonly keys: readonly Key[];
  readonly marks: number;
  /** Where phrases that begin with one of the keys go on. */
  readonly starts: readonly Node<Value>[];
}

/** Phrases that may go on: the words from `first` on have led to `node`. */
interface Open<Value> {
  readonly first: number;
  readonly node: Node<Value>;
}
