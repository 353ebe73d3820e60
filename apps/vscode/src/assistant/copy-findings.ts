import { FINDINGS, type FindingsParams } from "@evenhand/language-server/protocol";
import { env, Uri, window } from "vscode";
import type { Ask } from "../reports.ts";
import { needSummary, type Summaries } from "../summaries.ts";

/**
 * Puts the findings in a summary on the clipboard, as text for an assistant of any kind.
 *
 * @param at Where a menu was opened; else the summary that the writer was in last is meant.
 */
export async function copyFindings(summaries: Summaries, ask: Ask, at?: unknown): Promise<void> {
  const summary = at instanceof Uri && summaries.statusOf(at) !== undefined ? at : needSummary(summaries);
  if (summary === null) return;
  const params: FindingsParams = { uri: summary.toString() };
  const text = await ask<string>(FINDINGS, params);
  if (text === null) {
    void window.showInformationMessage("There are no findings to copy: the document is no summary.");
    return;
  }
  await env.clipboard.writeText(text);
  void window.setStatusBarMessage("$(check) Findings copied for an assistant", 5000);
}
