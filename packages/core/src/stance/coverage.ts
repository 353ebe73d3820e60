import type { Source, Verification } from "../evidence/verification.ts";

/** Which paragraphs of a source a summary uses; tables, lists, quotes and captions count as paragraphs. */
export interface Coverage {
  /** Indexes into the `Prose.blocks` of the article, in order. */
  readonly used: readonly number[];
  /** Blocks that hold at least one sentence. */
  readonly total: number;
}

/** Passages that a supported claim rests on: the best, and the second where it matches nearly as well. */
const RESTS_ON = 2;
const NEARLY_AS_GOOD = 0.75;

/** The paragraphs of a source that supported claims rest on, whichever source they cite. */
export function coverageOf(source: Source, verifications: readonly Verification[]): Coverage {
  const used = verifications.flatMap(({ verdict, evidence }) => {
    if (verdict !== "supported") return [];
    const least = NEARLY_AS_GOOD * (evidence[0]?.score ?? 0);
    return evidence
      .slice(0, RESTS_ON)
      .filter(({ passage, score }) => passage.source === source && score >= least)
      .map(({ passage }) => passage.sentence.block);
  });
  return {
    used: [...new Set(used)].sort((a, b) => a - b),
    total: new Set(source.article.prose.sentences.map(({ block }) => block)).size,
  };
}
