import type { NameVariants } from "../text/name-variants.ts";
import { agentOf, type NounPhrase, type Predicate, patientOf } from "../text/predicates/predicate.ts";
import { predicatesOf } from "../text/predicates/predicates.ts";
import type { Sentence } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { type Term, type TermSource, termsOf, wordKey } from "./terms.ts";

/** A predicate with the terms that its parts are compared by. */
export interface Clause {
  readonly predicate: Predicate;
  /** The concept of its head. */
  readonly key: string;
  /** Terms of the whole clause, the head's own left out. */
  readonly terms: ReadonlySet<string>;
  /** Terms of who does it and of whom or what it is done to; empty where the clause does not say. */
  readonly agent: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
}

/** What clauses are drawn from: a sentence with its facts. */
export interface ClauseSource extends Omit<TermSource, "tokens"> {
  readonly sentence: Sentence;
}

/** The clauses of a claim's or passage's sentence. */
export function clausesOf(source: ClauseSource, variants: NameVariants): readonly Clause[] {
  const { tokens } = source.sentence;
  const terms = termsOf({ ...source, tokens }, variants, "claim");
  return predicatesOf(source.sentence).map((predicate): Clause => {
    const phrases = [
      predicate.subject,
      predicate.object,
      ...predicate.obliques.map(({ phrase }) => phrase),
    ].filter((phrase) => phrase !== null);
    const parts = [...phrases.map(({ tokens: own }) => own), predicate.group];
    const key = wordKey(predicate.head.lemma);
    return {
      predicate,
      key,
      terms: new Set(parts.flatMap((part) => keysWithin(terms, part)).filter((term) => term !== key)),
      agent: keysOfPhrase(terms, agentOf(predicate)),
      patient: keysOfPhrase(terms, patientOf(predicate)),
    };
  });
}

function keysOfPhrase(terms: readonly Term[], phrase: NounPhrase | null): ReadonlySet<string> {
  return new Set(phrase === null ? [] : keysWithin(terms, phrase.tokens));
}

function keysWithin(terms: readonly Term[], part: readonly { readonly span: Span }[]): string[] {
  const start = part[0]?.span.start ?? 0;
  const end = part.at(-1)?.span.end ?? 0;
  return terms.filter(({ span }) => start <= span.start && span.end <= end).map(({ key }) => key);
}
