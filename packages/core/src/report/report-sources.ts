import type { Source, Verification } from "../evidence/verification.ts";
import { coverageOf } from "../stance/coverage.ts";
import { sourceUse } from "../stance/source-use.ts";
import type { Summary } from "../summary/summary.ts";
import type { ReportSource } from "./report-types.ts";

/** The sources with their paragraphs, and which of those the summary uses. */
export function reportSources(
  summary: Summary,
  sources: readonly Source[],
  verifications: readonly Verification[],
): readonly ReportSource[] {
  const claims = claimsByParagraph(verifications);
  return sourceUse(summary, sources, verifications).sources.map(
    ({ source, cited, supports }, i): ReportSource => {
      const { article, id } = source;
      const { path, headline, publisher, author, datePublished, url, prose } = article;
      const own = claims.get(source);
      return {
        text: i + 1,
        id,
        path,
        headline,
        publisher,
        author,
        datePublished,
        url,
        cited,
        supports,
        paragraphs: prose.blocks.map(({ span, from, to }, block) => ({
          span,
          text: prose.text.slice(from, to),
          claims: own?.get(block) ?? [],
        })),
        used: own?.size ?? 0,
      };
    },
  );
}

/** The claims that rest on each paragraph, by source and block. */
function claimsByParagraph(
  verifications: readonly Verification[],
): ReadonlyMap<Source, ReadonlyMap<number, readonly number[]>> {
  const bySource = new Map<Source, Map<number, number[]>>();
  for (const [claim, verification] of verifications.entries()) {
    for (const source of new Set(verification.evidence.map(({ passage }) => passage.source))) {
      const paragraphs = bySource.get(source) ?? new Map<number, number[]>();
      bySource.set(source, paragraphs);
      for (const block of coverageOf(source, [verification]).used) {
        paragraphs.set(block, [...(paragraphs.get(block) ?? []), claim]);
      }
    }
  }
  return bySource;
}
