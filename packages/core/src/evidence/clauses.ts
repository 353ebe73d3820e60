import { EMPTY_QUANTIFIERS } from "../text/en/verb-groups.ts";
import { agentOf, type NounPhrase, type Predicate, patientOf } from "../text/predicates/predicate.ts";
import { predicatesOf } from "../text/predicates/predicates.ts";
import type { Sentence, Token } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { doingOf } from "./en/light-verbs.ts";
import { meaningOf } from "./en/phrasal-verbs.ts";
import { type Term, type TermKeys, type TermSource, termsOf, wordKey } from "./terms.ts";

/** A predicate with the terms that its parts are compared by. */
export interface Clause {
  readonly predicate: Predicate;
  /** The concept of its head. */
  readonly key: string;
  /** Terms of the whole clause and of the "that" clause it leads to, the head's own left out. */
  readonly terms: ReadonlySet<string>;
  /** Terms of who does it and of whom or what it is done to; empty where the clause does not say. */
  readonly agent: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
  /** The terms of the whole sentence, with their spans. */
  readonly placed: readonly Term[];
}

/** What clauses are drawn from: a sentence with its facts. */
export interface ClauseSource extends Omit<TermSource, "tokens"> {
  readonly sentence: Sentence;
}

/** The clauses of a claim's or passage's sentence. */
export function clausesOf(source: ClauseSource, keys: TermKeys): readonly Clause[] {
  const { tokens } = source.sentence;
  const placed = termsOf({ ...source, tokens }, keys, "claim").filter(({ key }) => !NOBODY.has(key));
  const predicates = predicatesOf({
    ...source.sentence,
    tokens: tokens.map((token) => named(token, source)),
  });
  return predicates.map((predicate, i): Clause => {
    const next = predicates[i + 1];
    const content = next !== undefined && leadsTo(predicate, next) ? partsOf(next) : [];
    const parts = [...partsOf(predicate), ...content];
    const { head, object } = predicate;
    const meant =
      meaningOf(head.lemma, wordsBehind(predicate, tokens)) ??
      doingOf(head.lemma, object?.head.lemma ?? null);
    const key = keys.ofWord(meant ?? head.lemma);
    const terms = keysWithin(placed, parts);
    terms.delete(key);
    if (meant !== null) terms.delete(keys.ofWord(head.lemma));
    return {
      predicate,
      key,
      terms,
      agent: keysOfPhrase(placed, agentOf(predicate)),
      patient: keysOfPhrase(placed, patientOf(predicate)),
      placed,
    };
  });
}

/** "Nordlund Shipping" ships nothing: a name's words are no verbs. */
function named(token: Token, { names }: ClauseSource): Token {
  const verbal = token.wordClass === "VERB" || token.wordClass === "AUX";
  if (!verbal || !/^\p{Lu}/u.test(token.text)) return token;
  const within = names.some(({ from, to }) => from <= token.from && token.to <= to);
  return within ? { ...token, wordClass: "PROPN" } : token;
}

/** "None" and "nobody" name nothing: they deny. */
const NOBODY: ReadonlySet<string> = new Set([...EMPTY_QUANTIFIERS].map(wordKey));

/** The two words behind the verb that may change its meaning, articles and pronouns left out. */
function wordsBehind({ group }: Predicate, tokens: readonly Token[]): string[] {
  const last = tokens.findIndex(({ from }) => from === group.at(-1)?.from);
  return tokens
    .slice(last + 1, last + 4)
    .filter(({ wordClass }) => wordClass !== "DET" && wordClass !== "PRON")
    .slice(0, 2)
    .map(({ lemma }) => lemma);
}

/** The phrases of a clause and its verbs; adverbs say how, not what. */
function partsOf({ subject, object, obliques, group }: Predicate): (readonly Token[])[] {
  const phrases = [subject, object, ...obliques.map(({ phrase }) => phrase)].filter(
    (phrase) => phrase !== null,
  );
  const verbs = group.filter(({ wordClass }) => wordClass !== "ADV").map((token) => [token]);
  return [...phrases.map(({ tokens }) => tokens), ...verbs];
}

/** "denied that the ward would close": the second clause is what the first is about. */
function leadsTo({ group, object }: Predicate, next: Predicate): boolean {
  const last = group.at(-1);
  const first = next.group[0];
  if (next.opener !== "that" || object !== null || last === undefined || first === undefined) return false;
  return first.index - last.index <= FURTHEST_CONTENT;
}

/** Tokens between a verb and that of the clause it leads to. */
const FURTHEST_CONTENT = 10;

function keysOfPhrase(terms: readonly Term[], phrase: NounPhrase | null): ReadonlySet<string> {
  return keysWithin(terms, phrase === null ? [] : [phrase.tokens]);
}

function keysWithin(
  terms: readonly Term[],
  parts: readonly (readonly { readonly span: Span }[])[],
): Set<string> {
  const keys = new Set<string>();
  for (const part of parts) {
    const start = part[0]?.span.start ?? 0;
    const end = part.at(-1)?.span.end ?? 0;
    for (const { span, key } of terms) if (start <= span.start && span.end <= end) keys.add(key);
  }
  return keys;
}
