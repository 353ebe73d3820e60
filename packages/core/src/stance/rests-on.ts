import type { RankedPassage, Verification } from "../evidence/verification.ts";

/** Passages that a supported claim rests on: the best, and the second where it matches nearly as well. */
const RESTS_ON = 2;
const NEARLY_AS_GOOD = 0.75;

/** The passages that a claim rests on; none unless it is supported. */
export function basesOf({ verdict, evidence }: Verification): readonly RankedPassage[] {
  if (verdict !== "supported") return [];
  const least = NEARLY_AS_GOOD * (evidence[0]?.score ?? 0);
  return evidence.slice(0, RESTS_ON).filter(({ score }) => score >= least);
}
