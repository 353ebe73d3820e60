import type { Actor } from "../actors/actor.ts";
import type { Claim } from "../summary/summary.ts";
import type { NameMention } from "../text/name.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import type { RankedPassage } from "./verification.ts";
import { mayBeOne, type NameInPlace, namesToo } from "./verify-names.ts";

/** What a passage must have of the rest of the claim to be what was said; to be about it. */
const SAYS_IT = 0.6;
const ABOUT_IT = 0.3;

/**
 * Another speaker of what the claim has somebody say in reported speech: the passage gives it to one other person, and
 * none that is about it names the claimed one. Quotations have a rule of their own.
 */
export function speakerInPlaceOf(
  claim: Claim,
  name: NameMention,
  actor: Actor,
  near: () => readonly RankedPassage[],
  index: EvidenceIndex,
): NameInPlace | null {
  const speaker = claim.attribution?.source?.span;
  if (speaker === undefined || actor.kind !== "person" || claim.quotations.length > 0) return null;
  if (name.span.start < speaker.start || speaker.end < name.span.end) return null;
  const ranked = near();
  const [best] = ranked;
  if (best === undefined || best.score < SAYS_IT) return null;
  const about = ranked.filter(({ score }) => score >= ABOUT_IT).map(({ passage }) => passage);
  const named = new Set(index.passagesNaming(actor));
  // "She added": the passage behind one that names the actor may be the actor's too.
  if (about.some((passage) => index.around(passage).some((other) => named.has(other)))) return null;
  const { passage } = best;
  const source = passage.attribution?.source?.span;
  const others = passage.names.filter(
    ({ span }) => source !== undefined && source.start <= span.start && span.end <= source.end,
  );
  const [other] = others;
  const another = other === undefined ? null : index.actorOf(other, passage);
  if (other === undefined || others.length > 1 || another === null || another.kind !== "person") return null;
  if (another === actor || mayBeOne(actor, another, index) || namesToo(claim, another, index)) return null;
  return { passage, other, office: null };
}
