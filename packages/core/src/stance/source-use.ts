import type { Source, Verification } from "../evidence/verification.ts";
import type { Summary } from "../summary/summary.ts";

/** How the claims of a summary are spread over its sources. */
export interface SourceUse {
  /** Claims that can be checked. */
  readonly claims: number;
  /** Claims that cite at least one source. */
  readonly citing: number;
  readonly sources: readonly {
    readonly source: Source;
    /** Claims that cite it. */
    readonly cited: number;
    /** Supported claims whose best passage is its. */
    readonly supports: number;
  }[];
}

/** Counts the claims that cite each source, and those that it supports best. */
export function sourceUse(
  summary: Summary,
  sources: readonly Source[],
  verifications: readonly Verification[],
): SourceUse {
  const citing = summary.claims.filter((claim) => claim.citations.length > 0);
  return {
    claims: verifications.filter(({ verdict }) => verdict !== "not-checkable").length,
    citing: citing.length,
    sources: sources.map((source) => ({
      source,
      cited: citing.filter(({ citations }) => source.target !== null && citations.includes(source.target))
        .length,
      supports: verifications.filter(
        ({ verdict, evidence }) => verdict === "supported" && evidence[0]?.passage.source === source,
      ).length,
    })),
  };
}
