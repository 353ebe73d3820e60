import { type Uri, WorkspaceEdit, window, workspace } from "vscode";
import { footnoteId, relativePath } from "./source-names.ts";
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
  const document = await workspace.openTextDocument(summary);
  const text = document.getText();
  const ids = new Set(
    [...text.matchAll(/\[\^([^\]\s]+)\]/g)].flatMap(([, id]) => (id === undefined ? [] : [id])),
  );
  const base =
    summary.scheme === "untitled"
      ? workspace.workspaceFolders?.[0]?.uri
      : summary.with({ path: `${summary.path}/..` });
  const lines: string[] = [];
  for (const file of files) {
    const path = base === undefined ? null : relativePath(base, file);
    if (path === null) {
      void window.showErrorMessage(
        `${file.fsPath} is on another disk than the summary; copy it beside the summary first.`,
      );
      continue;
    }
    const id = footnoteId(file.path, ids);
    ids.add(id);
    lines.push(`[^${id}]: ${path}`);
  }
  if (lines.length === 0) return;
  const last = document.lineAt(document.lineCount - 1);
  const isList = /^\[\^[^\]]+\]:/.test(text.trimEnd().split("\n").at(-1) ?? "");
  const gap = text.trim() === "" ? "" : "\n".repeat((last.text === "" ? 0 : 1) + (isList ? 0 : 1));
  const edit = new WorkspaceEdit();
  edit.insert(summary, last.range.end, `${gap}${lines.join("\n")}\n`);
  await workspace.applyEdit(edit);
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
