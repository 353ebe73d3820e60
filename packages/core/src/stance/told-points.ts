import type { Passage, Verification } from "../evidence/verification.ts";
import { basesOf } from "./rests-on.ts";
import type { SameMatter } from "./same-matter.ts";

/** Share of a point from which a claim says it: one that rests on its passages, on their paragraphs, or on others, and the least of what stands for it. */
const SAID = { resting: 0.15, beside: 0.25, other: 0.4, atAll: 0.1 };

/** Indexes of the claims that say what the passages say. */
export function claimsSaying(
  passages: readonly [Passage, ...Passage[]],
  verifications: readonly Verification[],
  matter: SameMatter,
): readonly number[] {
  return verifications.flatMap((verification, i) => {
    const { claim, verdict } = verification;
    if (verdict === "not-checkable" || matter.saidBy(passages[0], claim) < SAID.atAll) return [];
    const bases = basesOf(verification).map(({ passage }) => passage);
    const says = passages.some((passage) => {
      const beside = bases.some((base) => isBeside(base, passage));
      const least = bases.includes(passage) ? SAID.resting : beside ? SAID.beside : SAID.other;
      return matter.saidBy(passage, claim) >= least;
    });
    return says ? [i] : [];
  });
}

function isBeside(one: Passage, other: Passage): boolean {
  return one.source === other.source && one.sentence.block === other.sentence.block;
}
