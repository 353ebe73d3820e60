import type { Connection } from "vscode-languageserver";
import { REPORT, type ReportParams, type ReportResult } from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { reportOf } from "./report.ts";

/** Answers what an editor's own views ask for. */
export function answerViews(
  connection: Connection,
  summaryAt: (uri: string) => Promise<CheckedSummary | null>,
): void {
  const reports = new WeakMap<CheckedSummary, ReportResult>();
  connection.onRequest(REPORT, async ({ uri }: ReportParams): Promise<ReportResult | null> => {
    const checked = await summaryAt(uri);
    if (checked === null) return null;
    const known = reports.get(checked) ?? reportOf(checked);
    reports.set(checked, known);
    return known;
  });
}
