import { COUNTING_NOUNS, VALUE_VERBS } from "../en/quantity-words.ts";
import { RATE_NOUNS } from "../en/units.ts";
import type { Token } from "../prose.ts";

const ENDS_PHRASE = new Set(["VERB", "AUX", "ADP", "CCONJ", "SCONJ", "PRON"]);
const isNominal = (token: Token): boolean =>
  token.isWord && (token.wordClass === "NOUN" || token.wordClass === "PROPN");

export interface NounRead {
  readonly lemma: string | null;
  /** Index of the token behind the noun phrase. */
  readonly next: number;
}

/** The head of the noun phrase that begins at a token, at most three words on; a date at `limit` is no part of it. */
function nounFrom(tokens: readonly Token[], at: number, limit: number): NounRead {
  let words = 0;
  let lemma: string | null = null;
  let i = at;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.from >= limit || token.wordClass === "NUM") break;
    // "the country's total budget": the owner is not what is counted.
    if (isNominal(token) && /['’]s?$/.test(token.text)) lemma = null;
    else if (isNominal(token)) lemma = token.lemma;
    else if (lemma !== null || !token.isWord || ENDS_PHRASE.has(token.wordClass) || ++words > 3) break;
  }
  return { lemma, next: i };
}

/** What a share, an amount or a count is of: "61% of voters", "a third of the pupils", "18 of its members". */
export function nounOf(tokens: readonly Token[], at: number, limit: number): NounRead {
  if (tokens[at]?.text !== "of") return nounFrom(tokens, at, limit);
  const isOwner = /^(?:its|their|his|her|our|your|my|these|those)$/i.test(tokens[at + 1]?.text ?? "");
  return nounFrom(tokens, isOwner ? at + 2 : at + 1, limit);
}

/** "a day", "per head" behind what is counted. */
export function rateAt(tokens: readonly Token[], at: number): string | null {
  if (!/^(?:per|an?|each|every)$/.test(tokens[at]?.text ?? "")) return null;
  // "from 70 a year before"
  if (/^(?:before|earlier|ago|later)$/.test(tokens[at + 2]?.text ?? "")) return null;
  return RATE_NOUNS.get(tokens[at + 1]?.text.toLowerCase() ?? "") ?? null;
}

/** How far back the noun that a value measures is looked for, in tokens. */
const REACH = 16;

/** The noun whose value begins at a token: "a budget of $3m", "unemployment among the young fell to 4%". */
export function measuredBy(tokens: readonly Token[], at: number): string | null {
  let i = at - 1;
  const lowest = Math.max(0, at - REACH);
  // "of more than", "to about", "at just"
  while (i > lowest && isSoftener(tokens[i] as Token)) i--;
  const before = tokens[i];
  if (before === undefined || !before.isWord) return null;
  if (before.text === "of") {
    const noun = tokens[i - 1];
    return noun !== undefined && isNominal(noun) && !COUNTING_NOUNS.has(noun.lemma) ? noun.lemma : null;
  }
  if (/^(?:to|by|at|from)$/.test(before.text)) i--;
  while (i > lowest && (tokens[i] as Token).wordClass === "ADV") i--;
  const verb = tokens[i];
  // The tagger takes "fell" for a noun.
  if (verb === undefined || !(VALUE_VERBS.has(verb.lemma) || verb.text === "fell")) return null;
  while (i > lowest && /^(?:VERB|AUX|ADV|PART)$/.test((tokens[i - 1] as Token).wordClass)) i--;
  return subjectBefore(tokens, i, lowest);
}

function isSoftener({ text, wordClass }: Token): boolean {
  return (
    wordClass === "DET" ||
    /^(?:more|less|fewer|than|about|around|some|nearly|almost|roughly|approximately|just|over|under|least|only|up|estimated|record|between|[$€£¥])$/i.test(
      text,
    )
  );
}

/** The head of the subject that ends before a verb: the last noun of its first phrase. */
function subjectBefore(tokens: readonly Token[], end: number, lowest: number): string | null {
  let start = end;
  while (start > lowest && continuesSubject(tokens[start - 1] as Token)) start--;
  let head: Token | null = null;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (isNominal(token)) head = token;
    else if (token.wordClass === "ADP" && head !== null) {
      if (!(token.text === "of" && COUNTING_NOUNS.has(head.lemma))) break;
    }
  }
  return head?.lemma ?? null;
}

function continuesSubject({ isWord, wordClass, text }: Token): boolean {
  if (!isWord) return text === "-" || /^['’“”"]$/.test(text);
  return !/^(?:VERB|AUX|SCONJ|PRON|CCONJ|NUM)$/.test(wordClass) || /^\d{4}$/.test(text);
}
