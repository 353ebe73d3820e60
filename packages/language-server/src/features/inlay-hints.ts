import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { touches } from "./positions.ts";
import { isMarked, type MarkedVerdict, verdictInWords } from "./verdict-marks.ts";

const SIGNS: Readonly<Record<MarkedVerdict, string>> = {
  supported: "✓",
  contradicted: "✗",
  unsupported: "?",
};

/** A mark behind each checked claim in the range: what the sources say to it. */
export function inlayHintsOf({ result, sources }: CheckedSummary, range: Range): InlayHint[] {
  return result.claims.flatMap((claim): InlayHint[] => {
    const { verdict } = claim;
    if (!isMarked(verdict) || !touches(claim.range, range)) return [];
    return [
      {
        position: claim.range.end,
        label: SIGNS[verdict],
        kind: InlayHintKind.Type,
        tooltip: verdictInWords(claim, sources),
        paddingLeft: true,
      },
    ];
  });
}
