import type { Verdict } from "@evenhand/core";
import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { touches } from "./positions.ts";
import { VERDICT_NAMES } from "./verdicts.ts";

const MARKS: Readonly<Record<Verdict, string | null>> = {
  supported: "✓",
  contradicted: "✗",
  unsupported: "?",
  "not-checkable": null,
};

/** A mark behind each checked claim in the range: what the sources say to it. */
export function inlayHintsOf({ result, sources }: CheckedSummary, range: Range): InlayHint[] {
  return result.claims.flatMap((claim): InlayHint[] => {
    const mark = MARKS[claim.verdict];
    if (mark === null || !touches(claim.range, range)) return [];
    const [best] = claim.evidence;
    const outlet = best === undefined ? null : sources.get(best.path)?.source.article.publisher;
    const by = claim.verdict === "supported" && best !== undefined ? ` by ${outlet ?? best.source}` : "";
    return [
      {
        position: claim.range.end,
        label: mark,
        kind: InlayHintKind.Type,
        tooltip: `${VERDICT_NAMES[claim.verdict]}${by}`,
        paddingLeft: true,
      },
    ];
  });
}
