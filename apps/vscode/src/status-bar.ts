import { SHOW_REPORT } from "@evenhand/language-server/protocol";
import { Disposable, StatusBarAlignment, window } from "vscode";
import { statusLabel, statusText, statusTooltip } from "./status-text.ts";
import type { Summaries } from "./summaries.ts";

/** Shows the state of the summary in the active editor; its report opens from there. */
export function statusBar(summaries: Summaries): Disposable {
  const item = window.createStatusBarItem("evenhand.status", StatusBarAlignment.Right, 200);
  item.name = "Evenhand";
  item.command = SHOW_REPORT;

  function show(): void {
    const uri = window.activeTextEditor?.document.uri;
    const summary = uri === undefined ? undefined : summaries.statusOf(uri);
    if (summary === undefined) {
      item.hide();
      return;
    }
    item.text = statusText(summary);
    item.tooltip = statusTooltip(summary);
    item.accessibilityInformation = { label: statusLabel(summary), role: "button" };
    item.show();
  }

  show();
  return Disposable.from(item, summaries.onDidChange(show), window.onDidChangeActiveTextEditor(show));
}
