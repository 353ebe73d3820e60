import type { Token } from "../../text/prose.ts";

/** The wordings of a text, numbered from 0: tokens that are written alike and tagged alike have one number. */
export interface Wordings {
  /** By the token's place; what is no word has 0. */
  readonly numbers: Uint32Array;
  readonly count: number;
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

function numbered(tokens: readonly Token[]): Wordings {
  const numbers = new Uint32Array(tokens.length);
  const byText = new Map<string, Wording>();
  let count = 0;
  for (const [at, { isWord, text, lemma, wordClass }] of tokens.entries()) {
    if (!isWord) continue;
    const first = byText.get(text);
    let wording = first;
    while (wording !== undefined && (wording.wordClass !== wordClass || wording.lemma !== lemma)) {
      wording = wording.next;
    }
    if (wording === undefined) {
      wording = { lemma, wordClass, number: count++, next: first };
      byText.set(text, wording);
    }
    numbers[at] = wording.number;
  }
  return { numbers, count };
}
