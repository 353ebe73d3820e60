import type { StatusParams, SummaryStatus } from "@evenhand/language-server/protocol";
import { Disposable, StatusBarAlignment, Uri, window } from "vscode";
import { statusText, statusTooltip } from "./status-text.ts";

/** Shows the state of the summary in the active editor. */
export interface StatusBar extends Disposable {
  update(status: StatusParams): void;
  clear(): void;
}

export function statusBar(): StatusBar {
  const summaries = new Map<string, SummaryStatus>();
  const item = window.createStatusBarItem("evenhand.status", StatusBarAlignment.Right, 200);
  item.name = "Evenhand";
  item.command = "workbench.actions.view.problems";

  function show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const summary = uri === undefined ? undefined : summaries.get(uri);
    if (summary === undefined) {
      item.hide();
      return;
    }
    item.text = statusText(summary);
    item.tooltip = statusTooltip(summary);
    item.show();
  }

  const subscription = Disposable.from(item, window.onDidChangeActiveTextEditor(show));
  return {
    update({ uri, summary }) {
      const key = Uri.parse(uri).toString();
      if (summary === null) summaries.delete(key);
      else summaries.set(key, summary);
      show();
    },
    clear() {
      summaries.clear();
      show();
    },
    dispose: () => subscription.dispose(),
  };
}
