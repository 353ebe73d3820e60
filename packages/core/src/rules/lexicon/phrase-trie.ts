import type { Token } from "../../text/prose.ts";
import { type Key, keysOf, type PhraseNotation, stepsOf } from "./pattern.ts";

interface Node<Value> {
  readonly next: Map<Key, Node<Value>>;
  readonly values: Value[];
}

/** Phrases over tokens, with a value each. Built once, read-only afterwards. */
export interface PhraseTrie<Value> {
  add(phrase: PhraseNotation, value: Value, wordClasses?: readonly string[]): void;
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
    next = { next: new Map(), values: [] };
    node.next.set(key, next);
  }
  return next;
}

/** `classes` are the word lists that phrases name in braces, their words written like phrase words. */
export function phraseTrie<Value>(
  classes: Readonly<Record<string, readonly string[]>> = {},
): PhraseTrie<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  const classesByWord = new Map<Key, Key[]>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words) {
      const keys = classesByWord.get(word);
      if (keys === undefined) classesByWord.set(word, [`{${name}}`]);
      else keys.push(`{${name}}`);
    }
  }

  function add(phrase: PhraseNotation, value: Value, wordClasses?: readonly string[]): void {
    let ends: Node<Value>[] = [root];
    for (const step of stepsOf(phrase, wordClasses)) {
      const next: Node<Value>[] = [];
      for (const run of step) {
        const unknown = run.find((key) => key.startsWith("{") && !(key.slice(1, -1) in classes));
        if (unknown !== undefined) throw new Error(`Phrase "${phrase}": no class ${unknown}`);
        for (const end of ends) next.push(run.reduce(follow, end));
      }
      ends = next;
    }
    for (const { values } of ends) if (values.at(-1) !== value) values.push(value);
  }

  function allKeysOf(token: Token): Key[] {
    const keys = keysOf(token);
    const own = keys.flatMap((key) => classesByWord.get(key) ?? []);
    return own.length === 0 ? keys : [...keys, ...new Set(own)];
  }

  function find(tokens: readonly Token[]): PhraseOccurrence<Value>[] {
    const found: PhraseOccurrence<Value>[] = [];
    let open: { first: number; node: Node<Value> }[] = [];
    let sentence = -1;
    for (const [position, token] of tokens.entries()) {
      if (!token.isWord || token.sentence !== sentence) open = [];
      sentence = token.sentence;
      if (!token.isWord) continue;
      open.push({ first: position, node: root });
      const keys = allKeysOf(token);
      const reached = new Map<Node<Value>, { first: number; node: Node<Value> }>();
      for (const { first, node } of open) {
        for (const key of keys) {
          const next = node.next.get(key);
          if (next !== undefined && !reached.has(next)) reached.set(next, { first, node: next });
        }
      }
      open = [...reached.values()];
      for (const { first, node } of open) {
        for (const value of node.values) found.push({ value, first, last: position });
      }
    }
    return found.sort((a, b) => a.first - b.first || b.last - a.last);
  }

  return { add, find };
}
