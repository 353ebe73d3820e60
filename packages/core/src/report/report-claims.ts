import type { Diagnostic } from "../diagnostic.ts";
import type { Source, Verification } from "../evidence/verification.ts";
import type { Files } from "../files.ts";
import type { Summary } from "../summary/summary.ts";
import { rangeOf } from "../text/line-index.ts";
import { overlaps } from "../text/span.ts";
import { marksIn } from "./marks.ts";
import { passageReader } from "./report-points.ts";
import type { ReportBlock, ReportClaim, ReportEvidence, ReportFinding } from "./report-types.ts";

/** Passages that a sentence is shown with. */
const MOST_EVIDENCE = 4;

/** The summary's sentences, each with its verdict and the passages behind it. */
export function reportClaims(
  summary: Summary,
  sources: readonly Source[],
  verifications: readonly Verification[],
  findings: readonly ReportFinding[],
  files: Files,
): readonly ReportClaim[] {
  const passageOf = passageReader(sources, files);
  return verifications.map(({ claim, verdict, reason, evidence }): ReportClaim => {
    const { span, text, citations, index } = claim;
    return {
      span,
      range: rangeOf(files.lines(summary.file), span),
      text,
      verdict,
      reason,
      cites: sources.flatMap(({ target }, i) =>
        target !== null && citations.includes(target) ? [i + 1] : [],
      ),
      evidence: evidence.slice(0, MOST_EVIDENCE).map(
        ({ passage, score, matches }): ReportEvidence => ({
          ...passageOf(passage),
          marks: marksIn(passage.sentence, matches),
          score: Number(score.toFixed(4)),
        }),
      ),
      findings: findings.flatMap(({ places }, i) =>
        places.some((place) => place.claim === index) ? [i] : [],
      ),
    };
  });
}

/** The findings, each with its places in the sentences. */
export function reportFindings(
  { claims, prose }: Summary,
  diagnostics: readonly Diagnostic[],
): readonly ReportFinding[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    places: claims.flatMap(({ span, sentence, index }) => {
      const own = overlaps(diagnostic.span, span) ? prose.sentences[sentence] : undefined;
      return own === undefined
        ? []
        : marksIn(own, [diagnostic.span]).map((mark) => ({ claim: index, ...mark }));
    }),
  }));
}

/** The summary's blocks, as its text runs. */
export function reportBlocks({ prose, claims }: Summary): readonly ReportBlock[] {
  const byBlock = new Map<number, number[]>();
  for (const { index, sentence } of claims) {
    const block = prose.sentences[sentence]?.block ?? -1;
    byBlock.set(block, [...(byBlock.get(block) ?? []), index]);
  }
  return prose.blocks.map(({ kind, from, to }, i) => ({
    kind,
    text: prose.text.slice(from, to),
    claims: byBlock.get(i) ?? [],
  }));
}
