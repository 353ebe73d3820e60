import type { Source } from "../../../evidence/verification.ts";
import { oncePerCue } from "../../../stance/balance.ts";
import type { Cast, CastMember } from "../../../stance/cast.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import type { Summary } from "../../../summary/summary.ts";
import { spanOf } from "../../../text/mapped-text.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import type { EvidenceReference } from "../../rule.ts";
import { MISHAP } from "./en.ts";

/** Sayings and quoted words that the sources must have of somebody. */
const LEAST_IN_SOURCES = { sayings: 2, words: 15 };

/** Somebody of whom the summary tells a mishap and quotes nothing, though the sources let them speak. */
export interface Mishap {
  readonly actor: CastMember;
  readonly span: Span;
  readonly words: string;
  readonly theirs: number;
  readonly theirWords: number;
  readonly evidence: readonly EvidenceReference[];
}

export function mishaps(
  { prose, quotations }: Summary,
  cast: Cast,
  utterances: readonly Utterance[],
  sources: readonly Source[],
): readonly Mishap[] {
  const found = new Map<CastMember, Mishap>();
  for (const sentence of prose.sentences) {
    if (prose.blocks[sentence.block]?.kind === "headline") continue;
    for (const match of sentence.text.matchAll(MISHAP)) {
      const from = sentence.from + match.index;
      const span = spanOf(prose.mapped, from, from + match[0].length);
      if (quotations.some((quotation) => overlaps(quotation.span, span))) continue;
      const actor = personAt(cast, sentence.span, span);
      if (actor === null || found.has(actor)) continue;
      const said = utterances.filter(({ speaker }) => speaker === actor);
      if (said.some(({ text, words }) => text === 0 && words > 0)) continue;
      const inSources = said.filter(({ text }) => text > 0);
      const there = oncePerCue(inSources);
      const theirWords = inSources.reduce((sum, { words }) => sum + words, 0);
      if (there.length < LEAST_IN_SOURCES.sayings || theirWords < LEAST_IN_SOURCES.words) continue;
      found.set(actor, {
        actor,
        span,
        words: match[0],
        theirs: there.length,
        theirWords,
        evidence: there.flatMap(({ text, span: place }) => {
          const source = sources[text - 1];
          return source === undefined ? [] : [{ source, span: place }];
        }),
      });
    }
  }
  return [...found.values()];
}

/** The person whom a mishap befalls: the last one spoken of before it ends in its sentence, else the first behind it. */
function personAt(cast: Cast, sentence: Span, mishap: Span): CastMember | null {
  const here = cast.members.flatMap((member) =>
    member.kind === "person"
      ? member.mentions
          .filter(({ text, span }) => text === 0 && overlaps(span, sentence))
          .map(({ span }) => ({ member, start: span.start }))
      : [],
  );
  here.sort((a, b) => a.start - b.start);
  return (here.findLast(({ start }) => start < mishap.end) ?? here[0])?.member ?? null;
}
