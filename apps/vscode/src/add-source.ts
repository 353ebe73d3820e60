import { type Uri, window, workspace } from "vscode";
import { footnotesFor } from "./footnotes.ts";
import { needSummary, type Summaries } from "./summaries.ts";

const FILE = { label: "$(file) Files …", detail: "Articles as text, Markdown or HTML" };
const PAGE = {
  label: "$(globe) A web page …",
  detail: "Saved by the command line: evenhand sources add",
};

/**
 * Adds articles to the sources of a summary, as footnotes at its end.
 *
 * @param canFetch Whether there is a terminal for the command that saves a page.
 */
export async function addSource(
  summaries: Summaries,
  canFetch: boolean,
  given: readonly Uri[] | undefined,
): Promise<void> {
  const summary = needSummary(summaries);
  if (summary === null) return;
  let files = given;
  if (files === undefined) {
    const ways = canFetch && workspace.isTrusted ? [FILE, PAGE] : [FILE];
    const way = ways.length === 1 ? FILE : await window.showQuickPick(ways, { title: "Add Source" });
    if (way === PAGE) return savePage(summary);
    if (way === undefined) return;
    files = await window.showOpenDialog({
      title: "Add Source",
      openLabel: "Add",
      canSelectMany: true,
      filters: { Articles: ["txt", "md", "markdown", "html", "htm", "xhtml"] },
    });
  }
  if (files !== undefined && files.length > 0) await addFootnotes(summary, files);
}

async function addFootnotes(summary: Uri, files: readonly Uri[]): Promise<void> {
  const { ids, edit } = footnotesFor(await workspace.openTextDocument(summary), files);
  if (ids.length > 0) await workspace.applyEdit(edit);
}

/** Leaves the fetching to the command line, and its start to the writer: the command is typed and not sent. */
async function savePage(summary: Uri): Promise<void> {
  const address = await window.showInputBox({
    title: "Add Source",
    prompt: "Address of the page. The command that saves it is written into a terminal; you start it.",
    placeHolder: "https://",
    validateInput: (value) =>
      /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : "")
        ? null
        : "Write a whole address, with https://",
  });
  if (address === undefined) return;
  const folder = workspace.getWorkspaceFolder(summary)?.uri;
  const terminal = window.createTerminal({
    name: "Evenhand",
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  terminal.show();
  // An address has neither quotes nor spaces once it was parsed.
  terminal.sendText(
    `npx evenhand sources add "${new URL(address).href.replace(/["$`\\]/g, encodeURIComponent)}"`,
    false,
  );
}
