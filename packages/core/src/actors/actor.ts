import type { NameKind, NameMention } from "../text/name.ts";
import type { Prose } from "../text/prose.ts";
import type { Span } from "../text/span.ts";

/** A text whose names are to be told apart: an `Article` is one. */
export interface NamedText {
  readonly prose: Prose;
  /** In the order of the text. */
  readonly names: readonly NameMention[];
}

export type Gender = "female" | "male";

/** One place at which a text names an actor. */
export interface ActorMention {
  /** Index into the texts that were given. */
  readonly text: number;
  readonly span: Span;
  /** The name as it stands there. */
  readonly written: string;
}

/** Someone or something that the texts name, under all its names. */
export interface Actor {
  /** Made of the name; differs from the ids of all other actors of the same texts. */
  readonly id: string;
  /** The fullest form of the name. */
  readonly name: string;
  /** Null where no text tells. */
  readonly kind: NameKind | null;
  /** Of a person, where titles, given names or roles tell; else null. */
  readonly gender: Gender | null;
  /** Titles and offices, as first written: "energy minister", "the mayor of Kessel" without its article. */
  readonly roles: readonly string[];
  /** The other forms of the name, in the order in which they are met. */
  readonly aliases: readonly string[];
  /** In the order of the texts, never empty. */
  readonly mentions: readonly ActorMention[];
}
