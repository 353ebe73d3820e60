import type { Token } from "../../text/prose.ts";
import { type Key, keysOf, markOf } from "./pattern.ts";

/** The wordings of a text, numbered from 1: tokens that are written alike and tagged alike have one number. */
export interface Wordings {
  /** By the token's place; what is no word has 0. */
  readonly numbers: Uint32Array;
  /** By the token's place: the number of the token after it where that is a word of the same sentence, else 0. */
  readonly following: Uint32Array;
  /** By number; the first answers to nothing. */
  readonly wordings: readonly WordingKeys[];
}

/** The keys that a wording answers to in every list, each once, and all their marks: one object in all texts. */
export interface WordingKeys {
  readonly keys: readonly Key[];
  readonly marks: number;
}

const known = new WeakMap<readonly Token[], Wordings>();

/** What all lists look a text's words up by: a text has many words, and few different ones. Worked out once a text. */
export function wordingsOf(tokens: readonly Token[]): Wordings {
  const own = known.get(tokens) ?? numbered(tokens);
  known.set(tokens, own);
  return own;
}

interface Wording extends Pick<Token, "lemma" | "wordClass"> {
  readonly number: number;
  /** Another wording of the same word. */
  readonly next: Wording | undefined;
}

const NO_WORD: WordingKeys = { keys: [], marks: 0 };

function numbered(tokens: readonly Token[]): Wordings {
  const numbers = new Uint32Array(tokens.length);
  const following = new Uint32Array(tokens.length);
  const byText = new Map<string, Wording>();
  const wordings: WordingKeys[] = [NO_WORD];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.isWord) continue;
    const { text, lemma, wordClass } = token;
    const first = byText.get(text);
    let wording = first;
    while (wording !== undefined && (wording.wordClass !== wordClass || wording.lemma !== lemma)) {
      wording = wording.next;
    }
    if (wording === undefined) {
      wording = { lemma, wordClass, number: wordings.length, next: first };
      wordings.push(keysFor(token));
      byText.set(text, wording);
    }
    numbers[at] = wording.number;
    if (at > 0 && tokens[at - 1]?.sentence === token.sentence) following[at - 1] = wording.number;
  }
  return { numbers, following, wordings };
}

/** How many wordings are kept for the next text: in a day's typing everybody writes many that never come again. */
const MOST_KEPT = 20_000;

const met = new Map<string, WordingKeys>();

function keysFor(token: Token): WordingKeys {
  const form = `${token.text} ${token.lemma} ${token.wordClass}`;
  const known = met.get(form);
  if (known !== undefined) return known;
  const keys = [...new Set(keysOf(token))];
  const own = { keys, marks: keys.reduce((all, key) => all | markOf(key), 0) };
  if (met.size >= MOST_KEPT) met.clear();
  met.set(form, own);
  return own;
}
