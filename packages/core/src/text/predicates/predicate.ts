import type { Certainty } from "../en/verb-groups.ts";
import type { Token } from "../prose.ts";

/** A noun with what stands before it: "the two injured officers". */
export interface NounPhrase {
  readonly tokens: readonly Token[];
  /** The noun, pronoun or name at its end. */
  readonly head: Token;
  /** Nobody and nothing: "no official", "nobody", "none of them". */
  readonly isEmpty: boolean;
}

/** A noun phrase behind a preposition: "by the mayor". */
export interface Oblique {
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/** A verb with what it says of whom: a clause, reduced to its parts. */
export interface Predicate {
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  /** The verb that carries the meaning; the complement's head where that is only "be" ("was illegal"). */
  readonly head: Token;
  /** Auxiliaries, leading verbs ("plans to") and adverbs in order, `head` among them. */
  readonly group: readonly Token[];
  /** What the clause opens with, lower case ("that", "if", "because"); null for a main clause. */
  readonly opener: string | null;
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly isPassive: boolean;
  /** The phrase before the verb; null where the clause has none. */
  readonly subject: NounPhrase | null;
  /** The phrase after it without preposition. */
  readonly object: NounPhrase | null;
  readonly obliques: readonly Oblique[];
}

/** Who does it: the subject, or what stands behind "by" in a passive. */
export function agentOf({ isPassive, subject, obliques }: Predicate): NounPhrase | null {
  if (!isPassive) return subject;
  return obliques.find(({ preposition }) => preposition === "by")?.phrase ?? null;
}

/** Whom or what it is done to: the object, or the subject of a passive. */
export function patientOf({ isPassive, subject, object }: Predicate): NounPhrase | null {
  return isPassive ? subject : object;
}
