import type { ClaimReport, Evidence } from "@evenhand/core";
import type { Position } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { passagesOf } from "./definition.ts";
import { contains } from "./positions.ts";

/** A sentence of a summary that rests on a passage. */
export interface Use {
  readonly summary: CheckedSummary;
  readonly claim: ClaimReport;
  readonly passage: Evidence;
}

/** The sentences of summaries that rest on the passage at a position of an article. */
export function usesOf(
  summaries: readonly CheckedSummary[],
  articleUri: string,
  position: Position,
): readonly Use[] {
  return summaries.flatMap((summary) => {
    const path = [...summary.sources].find(([, { uri }]) => uri === articleUri)?.[0];
    if (path === undefined) return [];
    return summary.result.claims.flatMap((claim) => {
      if (claim.verdict !== "supported" && claim.verdict !== "contradicted") return [];
      const passage = passagesOf(claim).find((one) => one.path === path && contains(one.range, position));
      return passage === undefined ? [] : [{ summary, claim, passage }];
    });
  });
}
