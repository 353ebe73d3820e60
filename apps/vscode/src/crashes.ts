import { commands, window } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

/** How often a server that ends by itself is started again, within a time in milliseconds. */
const MOST_RESTARTS = 3;
const WITHIN = 180_000;

/**
 * Starts a server that crashed again, until that makes no sense any more. Documents are the editor's: it sends them
 * to the new server as they stand.
 */
export function restartingHandler(): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < WITHIN), now];
      if (crashes.length <= MOST_RESTARTS) return { action: CloseAction.Restart, handled: true };
      void tellOfCrashes(crashes.length);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tellOfCrashes(count: number): Promise<void> {
  const chosen = await window.showErrorMessage(
    `Evenhand’s language server ended ${count} times within three minutes, and is left off. Your texts are as you left them.`,
    "Restart",
    "Show Output",
  );
  if (chosen === "Show Output") await commands.executeCommand("evenhand.showOutput");
  if (chosen === "Restart") await commands.executeCommand("evenhand.restart");
}
