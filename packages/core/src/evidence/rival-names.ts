import type { Actor } from "../actors/actor.ts";
import type { Claim, Summary } from "../summary/summary.ts";
import type { NameMention } from "../text/name.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { placeOfName } from "./name-place.ts";
import { rivalPassages } from "./rival-passages.ts";
import { isWithin } from "./value-contexts.ts";
import type { Passage, Source } from "./verification.ts";
import { mayBeOne, type NameInPlace, namesToo } from "./verify-names.ts";

/**
 * Another name in the same place of a passage that tells what the claim tells beside it, where the passages that have
 * the claim's name tell something else.
 */
export function rivalNameOf(
  summary: Summary,
  claim: Claim,
  name: NameMention,
  actor: Actor,
  cited: readonly Source[],
  index: EvidenceIndex,
): NameInPlace | null {
  const sentence = summary.prose.sentences[claim.sentence];
  const bearers = index.passagesNaming(actor);
  // A name that no source has may be another form of one that they have.
  if (sentence === undefined || bearers.length === 0 || !isSaid(claim, name, index)) return null;
  // An author speaks in passages that do not name them.
  if (index.sources.some(({ article }) => article.author?.includes(name.text))) return null;
  const place = placeOfName(sentence, name);
  for (const passage of rivalPassages(claim, name.span, bearers, cited, index)) {
    const [other, ...more] = passage.names.filter(
      (candidate) =>
        (candidate.kind === name.kind || candidate.kind === null || name.kind === null) &&
        placeOfName(passage.sentence, candidate) === place &&
        !isSomebodys(candidate, passage),
    );
    if (other === undefined || more.length > 0) continue;
    const another = index.actorOf(other, passage);
    if (another === null || another === actor) continue;
    if (mayBeOne(actor, another, index) || namesToo(claim, another, index)) continue;
    return { passage, other, office: null };
  }
  return null;
}

/** "Its Foreign Ministry" may be that of the one whom the claim names. */
function isSomebodys(name: NameMention, { sentence }: Passage): boolean {
  return /\b(?:its|his|her|their|our)\s$/i.test(sentence.text.slice(0, name.from - sentence.from));
}

/** Whether the name is part of what is said, and not of a link to where it stands. */
function isSaid(claim: Claim, name: NameMention, index: EvidenceIndex): boolean {
  return index.termsOfClaim(claim).some(({ span }) => isWithin(span, name.span));
}
