import type { Span } from "./span.ts";

/** What bears a name. `other` are peoples, events, laws and works. */
export type NameKind = "person" | "organisation" | "place" | "other";

/** A proper name as the text writes it, titles and roles left out. */
export interface NameMention {
  readonly span: Span;
  readonly text: string;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  /** What bears the name, as far as the text tells; null rather than a guess. */
  readonly kind: NameKind | null;
  /** The titles and offices cut off before it, as written ("Energy Minister"); null where there are none. */
  readonly title: string | null;
}
