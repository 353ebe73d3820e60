import type { Article } from "./article/article.ts";
import type { Evidence, ScoredEvidence } from "./diagnostic.ts";
import type { RankedPassage, Source } from "./evidence/verification.ts";
import { type LineIndex, lineIndex, rangeOf } from "./text/line-index.ts";
import { forgetful, type Memory } from "./text/memory.ts";
import { once, oncePer } from "./text/once.ts";
import { keyOfSpan, type Span } from "./text/span.ts";

/** Passages as results show them, and the lines of the files they stand in; each is worked out once. */
export interface Files {
  lines(file: string): LineIndex;
  /** A place of a source: the whole sentence where it is one. */
  evidence(source: Source, span: Span): Evidence;
  scored(ranked: RankedPassage): ScoredEvidence;
}

/** @param own The file that is checked. */
export function filesOf(own: string, sources: readonly Source[] = [], memory: Memory = forgetful): Files {
  const read = memory.recall(filesOfSources, sources);
  const ownLines = once(() => lineIndex(own));
  return { ...read, lines: (file) => (file === own ? ownLines() : read.lines(file)) };
}

function filesOfSources(_sources: readonly Source[]): Files {
  const lines = oncePer(lineIndex);
  const sentencesOf = oncePer(
    ({ prose }: Article) => new Map(prose.sentences.map(({ span, text }) => [keyOfSpan(span), text])),
  );
  const evidenceAt = ({ id, article }: Source, span: Span, text: string): Evidence => ({
    source: id,
    path: article.path,
    span,
    range: rangeOf(lines(article.file), span),
    text,
  });
  const shown = new WeakMap<RankedPassage, ScoredEvidence>();
  return {
    lines,
    evidence(source, span) {
      const { article } = source;
      return evidenceAt(
        source,
        span,
        sentencesOf(article).get(keyOfSpan(span)) ?? article.file.slice(span.start, span.end),
      );
    },
    scored(ranked) {
      const { passage, score, matches } = ranked;
      const evidence = shown.get(ranked) ?? {
        ...evidenceAt(passage.source, passage.span, passage.text),
        score: Number(score.toFixed(4)),
        matches,
        speaker: passage.attribution?.source?.name ?? null,
      };
      shown.set(ranked, evidence);
      return evidence;
    },
  };
}
