import type { Source, Verification } from "../evidence/verification.ts";
import { basesOf } from "./rests-on.ts";

/** Which paragraphs of a source a summary uses; tables, lists, quotes and captions count as paragraphs. */
export interface Coverage {
  /** Indexes into the `Prose.blocks` of the article, in order. */
  readonly used: readonly number[];
  /** Blocks that hold at least one sentence. */
  readonly total: number;
}

/** The paragraphs of a source that supported claims rest on, whichever source they cite. */
export function coverageOf(source: Source, verifications: readonly Verification[]): Coverage {
  const used = verifications.flatMap((verification) =>
    basesOf(verification)
      .filter(({ passage }) => passage.source === source)
      .map(({ passage }) => passage.sentence.block),
  );
  return {
    used: [...new Set(used)].sort((a, b) => a - b),
    total: new Set(source.article.prose.sentences.map(({ block }) => block)).size,
  };
}
