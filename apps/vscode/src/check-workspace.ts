import { CHECK_WORKSPACE, type CheckWorkspaceResult } from "@evenhand/language-server/protocol";
import { type CancellationToken, commands, type Progress, ProgressLocation, window, workspace } from "vscode";
import { type BaseLanguageClient, WorkDoneProgress } from "vscode-languageclient";
import { plural } from "./status-text.ts";

/** Checks every summary of the workspace, open or not, and tells what came of it. */
export async function checkWorkspace(client: BaseLanguageClient | undefined): Promise<void> {
  if (client?.isRunning() !== true) {
    void window.showInformationMessage("Evenhand’s checks are off: switch them on first.");
    return;
  }
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage("Open a folder first: its summaries are checked.");
    return;
  }
  const options = {
    location: ProgressLocation.Notification,
    title: "Checking all summaries",
    cancellable: true,
  };
  try {
    const result = await window.withProgress(options, (progress, token) => askFor(client, progress, token));
    if (result !== null) void tell(result);
  } catch (error) {
    void window.showErrorMessage(`Evenhand: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @returns Null where the check was cancelled. */
async function askFor(
  client: BaseLanguageClient,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<CheckWorkspaceResult | null> {
  const workDoneToken = crypto.randomUUID();
  let done = 0;
  const following = client.onProgress(WorkDoneProgress.type, workDoneToken, (work) => {
    if (work.kind !== "report") return;
    const { percentage = done, message } = work;
    progress.report({ increment: percentage - done, ...(message === undefined ? {} : { message }) });
    done = percentage;
  });
  try {
    return await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, { workDoneToken }, token);
  } catch (error) {
    if (token.isCancellationRequested) return null;
    throw error;
  } finally {
    following.dispose();
  }
}

async function tell({ summaries, errors, warnings }: CheckWorkspaceResult): Promise<void> {
  if (summaries === 0) {
    void window.showInformationMessage(
      "No summary found in the workspace. A summary is a Markdown file that names its sources.",
    );
    return;
  }
  const message = `${plural(summaries, "summary", "summaries")} checked: ${plural(errors, "error")}, ${plural(warnings, "warning")}.`;
  const chosen = await window.showInformationMessage(message, "Show Problems");
  if (chosen !== undefined) await commands.executeCommand("workbench.actions.view.problems");
}
