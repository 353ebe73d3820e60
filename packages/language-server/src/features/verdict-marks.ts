import type { ClaimReport, Verdict } from "@evenhand/core";
import type { VerdictMark, VerdictMarks, VerdictsParams } from "../protocol.ts";
import type { Checked, CheckedSummary } from "../summary/check-summary.ts";
import { VERDICT_NAMES } from "./verdicts.ts";

/** Where verdicts are shown by a setting, which once was a switch. */
export function marksOf(setting: boolean | string | null | undefined): VerdictMarks {
  if (setting === true || setting === "inline") return "inline";
  return setting === "gutter" ? "gutter" : "off";
}

/** A verdict that is worth a mark. */
export type MarkedVerdict = Exclude<Verdict, "not-checkable">;

export function isMarked(verdict: Verdict): verdict is MarkedVerdict {
  return verdict !== "not-checkable";
}

/** "supported by Coast Wire". */
export function verdictInWords(
  { verdict, evidence: [best] }: ClaimReport,
  sources: CheckedSummary["sources"],
): string {
  if (verdict !== "supported" || best === undefined) return VERDICT_NAMES[verdict];
  const outlet = sources.get(best.path)?.source.article.publisher;
  return `${VERDICT_NAMES[verdict]} by ${outlet ?? best.source}`;
}

/** The verdicts on all claims of a document; none where it is no summary. */
export function verdictsOf(uri: string, version: number, checked: Checked): VerdictsParams {
  if (checked.kind !== "summary") return { uri, version, marks: [] };
  const { result, sources } = checked;
  const marks = result.claims.flatMap((claim): VerdictMark[] => {
    const { verdict, range } = claim;
    return isMarked(verdict) ? [{ range, verdict, text: verdictInWords(claim, sources) }] : [];
  });
  return { uri, version, marks };
}
