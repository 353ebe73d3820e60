import type { Token } from "../../text/prose.ts";
import { type Key, keysOf, type PhraseNotation, stepsOf } from "./pattern.ts";
import { wordingsOf } from "./wordings.ts";

interface Node<Value> {
  readonly next: Map<Key, Node<Value>>;
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
    next = { next: new Map(), ends: [] };
    node.next.set(key, next);
  }
  return next;
}

/** `classes` are the word lists that phrases name in braces, their words written like phrase words. */
export function phraseTrie<Value>(
  source: PhraseSource<Value>,
  classes: Readonly<Record<string, readonly string[]>> = {},
): PhraseTrie<Value> {
  const root: Node<Value> = { next: new Map(), ends: [] };
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

  function readFrom(key: Key): void {
    const numbers = source.startingWith(key);
    if (numbers.length === 0 || keysRead.has(key)) return;
    keysRead.add(key);
    for (const number of numbers) {
      if (!phrasesRead.has(number)) read(number, source.phrase(number));
      phrasesRead.add(number);
    }
  }

  function readAll(): void {
    for (const key of source.keys()) readFrom(key);
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

  function allKeysOf(token: Token): readonly Key[] {
    const keys = keysOf(token);
    return [...new Set([...keys, ...keys.flatMap((key) => classesByWord.get(key) ?? [])])];
  }

  /** What a wording is to this list: the keys it answers to, and where phrases that begin with it go on. */
  function readingOf(token: Token): Reading<Value> {
    const keys = allKeysOf(token);
    keys.forEach(readFrom);
    const starts = keys.flatMap((key) => root.next.get(key) ?? []);
    return { keys, starts };
  }

  function find(tokens: readonly Token[]): PhraseOccurrence<Value>[] {
    const found: { phrase: Read<Value>; first: number; last: number }[] = [];
    const { numbers, count } = wordingsOf(tokens);
    const readings = Array<Reading<Value> | undefined>(count);
    let open: Open<Value>[] = [];
    let sentence = -1;
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position] as Token;
      if (open.length > 0 && (!token.isWord || token.sentence !== sentence)) open = [];
      sentence = token.sentence;
      if (!token.isWord) continue;
      const number = numbers[position] as number;
      let reading = readings[number];
      if (reading === undefined) {
        reading = readingOf(token);
        readings[number] = reading;
      }
      if (open.length === 0 && reading.starts.length === 0) continue;
      const reached: Open<Value>[] = [];
      for (const { first, node } of open) {
        for (const key of reading.keys) {
          const next = node.next.get(key);
          if (next !== undefined) reached.push({ first, node: next });
        }
      }
      for (const node of reading.starts) reached.push({ first: position, node });
      open = [];
      for (const way of reached) {
        for (const phrase of way.node.ends) found.push({ phrase, first: way.first, last: position });
        if (way.node.next.size > 0) open.push(way);
      }
    }
    found.sort((a, b) => a.first - b.first || b.last - a.last || a.phrase.order - b.phrase.order);
    return found.map(({ phrase: { value }, first, last }) => ({ value, first, last }));
  }

  return { readAll, find };
}

interface Reading<Value> {
  readonly keys: readonly Key[];
  readonly starts: readonly Node<Value>[];
}

/** Phrases that may go on: the words from `first` on have led to `node`. */
interface Open<Value> {
  readonly first: number;
  readonly node: Node<Value>;
}
