import type { Source, Verification } from "../evidence/verification.ts";
import type { CentralPoint } from "./central-points.ts";
import { basesOf } from "./rests-on.ts";

/** A claim that is told after one source though others cover the same matter. */
export interface SoleSource {
  /** Index of the claim. */
  readonly claim: number;
  readonly source: Source;
  /** In the order of the sources. */
  readonly others: readonly Source[];
}

/**
 * The claims that say what several sources have in common and cite one source alone, or rest on one where they cite
 * none; in the order of the summary.
 */
export function soleSources(
  sources: readonly Source[],
  verifications: readonly Verification[],
  points: readonly CentralPoint[],
): readonly SoleSource[] {
  return verifications.flatMap((verification, claim): SoleSource[] => {
    const having = new Set(
      points
        .filter(({ claims }) => claims.includes(claim))
        .flatMap(({ passages }) => passages.map(({ source }) => source)),
    );
    const [source, second] = sourcesOf(verification, sources);
    if (source === undefined || second !== undefined) return [];
    const others = sources.filter((other) => other !== source && having.has(other));
    return others.length === 0 ? [] : [{ claim, source, others }];
  });
}

/** The sources that a claim cites, else those that it rests on. */
function sourcesOf(verification: Verification, sources: readonly Source[]): readonly Source[] {
  const { citations } = verification.claim;
  const cited = sources.filter(({ target }) => target !== null && citations.includes(target));
  if (cited.length > 0) return cited;
  return [...new Set(basesOf(verification).map(({ passage }) => passage.source))];
}
