import { EMPTY_QUANTIFIERS } from "../en/verb-groups.ts";
import type { Token } from "../prose.ts";
import type { NounPhrase } from "./predicate.ts";
import type { VerbGroup } from "./verb-groups.ts";

const BEFORE_NOUN = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "SYM", "X"]);
const NOUN = new Set(["NOUN", "PROPN", "PRON", "NUM", "X"]);
/** Pronouns that stand alone: nothing joins them to the noun behind. */
const ALONE =
  /^(?:I|he|she|it|they|we|you|who|which|that|him|them|us|me|nobody|nothing|everyone|everybody|someone|somebody|anyone|there)$/i;

/** A stretch of tokens that a noun phrase takes up: `from` and `to` are indices, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase;
}

/**
 * The noun phrases of a sentence, in order, none reaching into a verb group. A determiner or pronoun in the middle
 * begins a new one, and so does a time: "the company | last May".
 */
export function nounPhrasesOf(tokens: readonly Token[], verbs: readonly VerbGroup[]): readonly Stretch[] {
  const verbal = new Set(
    verbs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const found: Stretch[] = [];
  let i = 0;
  while (i < tokens.length) {
    let end = i;
    while (end < tokens.length && !verbal.has(end) && belongs(tokens, i, end)) end++;
    const stretch = end > i ? phraseOf(tokens, i, end) : null;
    if (stretch !== null) found.push(stretch);
    i = Math.max(end, i + 1);
  }
  return withComplements(found, tokens);
}

/** "the number of night patients" is one phrase about the number. */
function withComplements(stretches: readonly Stretch[], tokens: readonly Token[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const of = /^of$/i.test(tokens[stretch.from - 1]?.text ?? "");
    if (last === undefined || !of || last.to !== stretch.from - 1) {
      joined.push(stretch);
      continue;
    }
    const phrase = { ...last.phrase, tokens: tokens.slice(last.from, stretch.to) };
    joined[joined.length - 1] = { from: last.from, to: stretch.to, phrase };
  }
  return joined;
}

function belongs(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i] as Token;
  if (!BEFORE_NOUN.has(token.wordClass)) {
    // An adjective made of a verb: "the injured officers", "rising prices".
    const next = tokens[i + 1];
    const participle = token.wordClass === "VERB" && /(?:ed|ing)$/.test(token.text);
    if (!participle || i === from || !isDeterminer(tokens[i - 1] as Token)) return false;
    // "the injured officers" and "the injured were treated"
    return /ed$/.test(token.text) || (next !== undefined && NOUN.has(next.wordClass));
  }
  if (i === from) return true;
  const previous = tokens[i - 1] as Token;
  if (ALONE.test(previous.text) || ALONE.test(token.text)) return false;
  if (/^(?:last|next|this)$/i.test(token.text)) return isDeterminer(previous);
  return !(token.wordClass === "DET" && !isDeterminer(previous));
}

function isDeterminer({ wordClass }: Token): boolean {
  return wordClass === "DET" || wordClass === "PRON";
}

function phraseOf(tokens: readonly Token[], from: number, to: number): Stretch | null {
  const own = tokens.slice(from, to);
  const head = own.findLast(({ wordClass }) => NOUN.has(wordClass)) ?? own.findLast((token) => token.isWord);
  const [first] = own;
  if (head === undefined || first === undefined) return null;
  return { from, to, phrase: { tokens: own, head, isEmpty: isEmpty(own) } };
}

/** "no official" and "nobody", but neither the exclamation "No" nor "no more than forty". */
function isEmpty([first, ...rest]: readonly Token[]): boolean {
  const word = first?.text.toLowerCase() ?? "";
  if (!EMPTY_QUANTIFIERS.has(word)) return false;
  return word !== "no" || (rest.length > 0 && !/^(?:more|less|fewer|later)$/i.test(rest[0]?.text ?? ""));
}
