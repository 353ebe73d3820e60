import type { Source } from "../evidence/verification.ts";
import type { Span } from "../text/span.ts";
import type { Cast, CastMember } from "./cast.ts";
import { IS_AGAINST, IS_FOR, TAKEN_BACK } from "./en/positions.ts";

/** Where a source says that somebody stands. */
export interface Position {
  readonly direction: "for" | "against";
  readonly source: Source;
  /** The sentence that says so. */
  readonly span: Span;
}

/**
 * Who is for the matter that the sources are about, and who against, by the side or name; only what they say in so
 * many words ("opposes the plan", "voted for it"). Whoever is said to be both is neither.
 */
export function positionsOf(cast: Cast, sources: readonly Source[]): ReadonlyMap<string, Position> {
  const found = new Map<string, Position | null>();
  for (const member of cast.members) {
    if (member.kind === "place" || member.kind === "other") continue;
    const key = member.side ?? member.name;
    for (const position of statedOf(member, sources)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, position);
      else if (position === null || known?.direction !== position.direction) found.set(key, null);
    }
  }
  return new Map([...found].filter((entry): entry is [string, Position] => entry[1] !== null));
}

/** What the sources say of one actor; null where it is taken back. */
function* statedOf({ mentions }: CastMember, sources: readonly Source[]): Iterable<Position | null> {
  for (const { text, span } of mentions) {
    const source = sources[text - 1];
    if (source === undefined) continue;
    const { file, prose, quotations } = source.article;
    const sentence = prose.sentences.find((one) => one.span.start <= span.start && span.end <= one.span.end);
    if (sentence === undefined) continue;
    if (quotations.some((one) => one.span.start <= span.start && span.end <= one.span.end)) continue;
    const rest = file.slice(span.end, sentence.span.end).replace(/\s+/g, " ");
    const direction = IS_FOR.test(rest) ? "for" : IS_AGAINST.test(rest) ? "against" : null;
    if (direction === null) continue;
    yield TAKEN_BACK.test(rest) ? null : { direction, source, span: sentence.span };
  }
}
