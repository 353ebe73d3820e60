import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage, Verification } from "../evidence/verification.ts";
import { forgetful, type Memory } from "../text/memory.ts";
import { oncePer } from "../text/once.ts";
import { type Candidate, choosePoints } from "./choose-points.ts";
import { closenessToHeadlines } from "./headline-closeness.ts";
import { isReadable, standsAlone, wording } from "./passage-wording.ts";
import { type SameMatter, sameMatter } from "./same-matter.ts";
import { claimsSaying } from "./told-points.ts";

/** Something that sources make a main point of. */
export interface CentralPoint {
  /** The passage that says it best first, then of each other source the one that says the same. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** Indexes of the claims that say it too; none where the summary leaves it out. */
  readonly claims: readonly number[];
  /** More tells more: by how many sources, how high up in them and how near to their headlines. */
  readonly weight: number;
}

/** The least that a point weighs. */
const LEAST_WEIGHT = 0.4;
/** What a passage gains by standing in the first paragraph, and by saying all that its headline says. */
const LEAD = 0.5;
const HEADLINE = 1;
/** The least that a source's own opening must share with its headline to be a point of its own. */
const OWN_HEADLINE = 0.2;
/** Paragraphs that open a source. */
const OPENING = 2;
/** What a point of one source weighs against one that another shares. */
const OWN_SHARE = 0.5;
/** What a passage of which others bear out nothing weighs, against 1 more for one that they bear out whole. */
const ALONE = 0.5;

/** What the sources have in common and what each opens with alone: the weightiest first, each matter once. */
export function centralPoints(
  index: EvidenceIndex,
  verifications: readonly Verification[],
  memory: Memory = forgetful,
): readonly CentralPoint[] {
  const matter = sameMatter(index, memory);
  const kept = memory.recall(keptOf, index.read);
  kept.candidates ??= candidatesOf(index, matter);
  return choosePoints(kept.candidates, matter, (point) =>
    claimsSaying(point.passages, verifications, matter),
  );
}

function keptOf(_read: object): { candidates: readonly Candidate[] | null } {
  return { candidates: null };
}

/** The weightiest first. */
function candidatesOf(index: EvidenceIndex, matter: SameMatter): readonly Candidate[] {
  const closeness = closenessToHeadlines(index.sources);
  const prominence = oncePer(
    (passage: Passage): number => 1 + LEAD / (1 + passage.sentence.block / 2) + HEADLINE * closeness(passage),
  );
  const candidates = index.passages.filter(isReadable).flatMap((passage): Candidate[] => {
    const others = matter.inOthers(passage);
    if (others.length === 0) {
      const isOwn = passage.sentence.block < OPENING && closeness(passage) >= OWN_HEADLINE;
      return isOwn && standsAlone(passage)
        ? [{ passages: [passage], weight: OWN_SHARE * prominence(passage) * wording(passage) }]
        : [];
    }
    const passages = [passage, ...others.map((other) => other.passage)] as const;
    const alike = others.reduce((sum, { likeness }) => sum + likeness, 0);
    const prominent = passages.reduce((sum, one) => sum + prominence(one), 0) / passages.length;
    const borne = matter.borneOut(passage, passages.slice(1));
    return [{ passages, weight: Math.log2(1 + alike) * prominent * (ALONE + borne) * wording(passage) }];
  });
  const central = candidates.filter(({ weight }) => weight >= LEAST_WEIGHT);
  central.sort((a, b) => b.weight - a.weight || a.passages[0].index - b.passages[0].index);
  return central;
}
