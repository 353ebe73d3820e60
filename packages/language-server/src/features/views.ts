import { findingsText } from "@evenhand/answers";
import type { CancellationToken, Connection } from "vscode-languageserver";
import {
  FINDINGS,
  type FindingsParams,
  QUOTATIONS,
  type QuotationsParams,
  REPORT,
  type ReportParams,
  type ReportResult,
  type SourceQuotation,
} from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { quotationsOf } from "./quotations.ts";
import { reportOf } from "./report.ts";

/** Answers what an editor's own views ask for. */
export function answerViews(
  connection: Connection,
  summaryAt: (uri: string, token: CancellationToken) => Promise<CheckedSummary | null>,
): void {
  const reports = new WeakMap<CheckedSummary, ReportResult>();
  connection.onRequest(REPORT, async ({ uri }: ReportParams, token): Promise<ReportResult | null> => {
    const checked = await summaryAt(uri, token);
    if (checked === null) return null;
    const known = reports.get(checked) ?? reportOf(checked);
    reports.set(checked, known);
    return known;
  });
  connection.onRequest(
    QUOTATIONS,
    async ({ uri }: QuotationsParams, token): Promise<readonly SourceQuotation[] | null> => {
      const checked = await summaryAt(uri, token);
      return checked && quotationsOf(checked);
    },
  );
  connection.onRequest(FINDINGS, async ({ uri }: FindingsParams, token): Promise<string | null> => {
    const checked = await summaryAt(uri, token);
    return checked && findingsText(checked.summary.path, checked.summary, checked.result);
  });
}
