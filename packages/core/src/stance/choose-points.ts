import type { Passage, Source } from "../evidence/verification.ts";
import { bestWordedFirst } from "./passage-wording.ts";
import type { SameMatter } from "./same-matter.ts";

/** Of the points that the summary has, and of those that it leaves out: so many over all, and more where a source has fewer. */
const MOST = 10;
const MOST_OF_SOURCE = 3;
/** How alike two passages are at least that make the same point. */
const SAME_MATTER = 0.3;
/** Share of a point's passages that another has, from which the two are one. */
const SAME_POINT = 0.5;

/** Passages that could make a point together. */
export interface Candidate {
  /** The one that stands for them first, then one of each other source. */
  readonly passages: readonly [Passage, ...Passage[]];
  readonly weight: number;
}

/** A point with the claims that say it. */
export interface Chosen extends Candidate {
  /** Indexes of claims. */
  readonly claims: readonly number[];
}

/** Each matter once, as many as are told of the whole and of each source. */
export function choosePoints(
  candidates: readonly Candidate[],
  matter: SameMatter,
  claimsOf: (candidate: Candidate) => readonly number[],
): readonly Chosen[] {
  const taken = new Set<Passage>();
  const opened = new Set<Source>();
  const points: Chosen[] = [];
  const rooms = { told: roomFor(), leftOut: roomFor() };
  for (const candidate of candidates) {
    const { passages } = candidate;
    const [best] = passages;
    const isAlone = passages.length === 1;
    const known = passages.filter((passage) => taken.has(passage)).length;
    if (known >= SAME_POINT * passages.length || taken.has(best)) continue;
    if (isAlone && opened.has(best.source)) continue;
    if (!rooms.told.isFor(passages) && !rooms.leftOut.isFor(passages)) continue;
    if (points.some((point) => matter.likeness(best, point.passages[0]) >= SAME_MATTER)) continue;
    const claims = claimsOf(candidate);
    for (const passage of passages) taken.add(passage);
    if (isAlone) opened.add(best.source);
    const room = claims.length > 0 ? rooms.told : rooms.leftOut;
    if (!room.isFor(passages)) continue;
    room.fill(passages);
    points.push({ ...candidate, passages: bestWordedFirst(allOf(candidate, taken, matter)), claims });
  }
  return points;
}

/** The passages of a point, where many sources have it those that were not met before too. */
function allOf(
  { passages }: Candidate,
  taken: Set<Passage>,
  matter: SameMatter,
): readonly [Passage, ...Passage[]] {
  const [best, ...others] = passages;
  if (!matter.mayBeInMore(others.length)) return passages;
  const known = new Set(passages.map(({ source }) => source));
  const more = matter
    .inAll(best)
    .map(({ passage }) => passage)
    .filter((passage) => !known.has(passage.source) && !taken.has(passage));
  for (const passage of more) taken.add(passage);
  return [best, ...others, ...more];
}

interface Room {
  isFor(passages: readonly Passage[]): boolean;
  fill(passages: readonly Passage[]): void;
}

function roomFor(): Room {
  let all = 0;
  const ofSource = new Map<Source, number>();
  const countOf = ({ source }: Passage): number => ofSource.get(source) ?? 0;
  return {
    isFor: (passages) => all < MOST || passages.some((passage) => countOf(passage) < MOST_OF_SOURCE),
    fill: (passages) => {
      all++;
      for (const passage of passages) ofSource.set(passage.source, countOf(passage) + 1);
    },
  };
}
