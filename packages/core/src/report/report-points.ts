import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage, Source, Verification } from "../evidence/verification.ts";
import type { Files } from "../files.ts";
import { centralPoints } from "../stance/central-points.ts";
import type { OneSideClaim } from "../stance/one-side-claims.ts";
import { soleSources } from "../stance/sole-source.ts";
import { rangeOf } from "../text/line-index.ts";
import type { ReportOneSideClaim, ReportPassage, ReportPoint, ReportSoleSource } from "./report-types.ts";

/** The sources' main points with the sentences that say them, and which of those sentences go by one source. */
export function reportPoints(
  index: EvidenceIndex,
  verifications: readonly Verification[],
  files: Files,
): { readonly points: readonly ReportPoint[]; readonly soleSources: readonly ReportSoleSource[] } {
  const { sources } = index;
  const passageOf = passageReader(sources, files);
  const numberOf = numbersOf(sources);
  const points = centralPoints(index, verifications);
  return {
    points: points.map(({ passages, claims }) => ({ passages: passages.map(passageOf), claims })),
    soleSources: soleSources(sources, verifications, points).map(({ claim, source, others }) => ({
      claim,
      source: numberOf(source),
      others: others.map(numberOf),
    })),
  };
}

export function reportOneSideClaims(
  found: readonly OneSideClaim[],
  sources: readonly Source[],
  files: Files,
): readonly ReportOneSideClaim[] {
  const passageOf = passageReader(sources, files);
  return found.map(({ claim, side, isAttributed, passages }) => ({
    claim,
    side,
    attributed: isAttributed,
    passages: passages.map(passageOf),
  }));
}

/** Makes plain data of passages. */
export function passageReader(sources: readonly Source[], files: Files): (passage: Passage) => ReportPassage {
  const numberOf = numbersOf(sources);
  return ({ source, sentence, span, text, attribution }) => ({
    source: numberOf(source),
    paragraph: sentence.block,
    span,
    range: rangeOf(files.lines(source.article.file), span),
    text,
    speaker: attribution?.source?.name ?? null,
  });
}

function numbersOf(sources: readonly Source[]): (source: Source) => number {
  const numbers = new Map(sources.map((source, i) => [source, i + 1]));
  return (source) => numbers.get(source) ?? 0;
}
