import { commands, Disposable } from "vscode";
import type { Summaries } from "./summaries.ts";

/** Tells the menus which documents are summaries: `resource in evenhand.summaries`. */
export function summaryContext(summaries: Summaries): Disposable {
  let told = "";
  function tell(): void {
    const uris = summaries.uris();
    const key = uris.join("\n");
    if (key === told) return;
    told = key;
    void commands.executeCommand("setContext", "evenhand.summaries", uris);
  }
  return Disposable.from(summaries.onDidChange(tell));
}
