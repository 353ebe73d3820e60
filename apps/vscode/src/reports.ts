import { REPORT, type ReportParams, type ReportResult } from "@evenhand/language-server/protocol";
import type { CancellationToken, Uri } from "vscode";
import type { Summaries } from "./summaries.ts";

/** Asks the server; null while there is none, or where it fails. */
export type Ask = <Result>(
  method: string,
  params: unknown,
  token?: CancellationToken,
) => Promise<Result | null>;

/** Reports of summaries as they stand. Each is asked for once until something changes. */
export interface Reports {
  of(summary: Uri): Promise<ReportResult | null>;
  /** Of the summary that the writer is in; null where there is none. */
  current(): Promise<ReportResult | null>;
}

export function serverReports(summaries: Summaries, ask: Ask): Reports {
  const known = new Map<string, Promise<ReportResult | null>>();
  summaries.onDidChange(() => known.clear());

  function of(summary: Uri): Promise<ReportResult | null> {
    const params: ReportParams = { uri: summary.toString() };
    const report = known.get(params.uri) ?? ask<ReportResult>(REPORT, params);
    known.set(params.uri, report);
    return report;
  }
  return {
    of,
    current: async () => {
      const summary = summaries.current();
      return summary === null ? null : of(summary);
    },
  };
}
