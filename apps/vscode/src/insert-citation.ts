import { type TextEditor, type Uri, window, workspace } from "vscode";
import type { Reports } from "./reports.ts";
import { type SourceNode, sourceNodes } from "./sources-view/source-nodes.ts";
import { needSummary, type Summaries } from "./summaries.ts";

/** Writes a citation of a source at the cursor; which one is asked for where none is given. */
export async function insertCitation(
  summaries: Summaries,
  reports: Reports,
  node: SourceNode | undefined,
): Promise<void> {
  const summary = needSummary(summaries);
  if (summary === null) return;
  const citation = node?.citation ?? (await pickSource(reports, summary))?.citation;
  if (citation !== undefined) await insertText(summary, citation);
}

/** Asks which source of a summary is meant. */
async function pickSource(reports: Reports, summary: Uri): Promise<SourceNode | undefined> {
  const items = reports.of(summary).then((result) =>
    (result === null ? [] : sourceNodes(result)).map((node) => ({
      label: node.label,
      description: node.description,
      detail: node.about[0] ?? "",
      node,
    })),
  );
  const options = { title: "Insert Citation", placeHolder: "Source to cite", matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.node;
}

/** Writes text behind the selection of the summary's editor, and puts the cursor behind it. */
export async function insertText(summary: Uri, text: string): Promise<void> {
  const editor = await editorOf(summary);
  const { end } = editor.selection;
  const before = editor.document.lineAt(end.line).text.slice(0, end.character);
  const words = /(?:^|\s)$/.test(before) ? text.trimStart() : text;
  await editor.edit((edit) => edit.insert(end, words), { undoStopBefore: true, undoStopAfter: true });
}

async function editorOf(summary: Uri): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === summary.toString(),
  );
  const document = visible?.document ?? (await workspace.openTextDocument(summary));
  return window.showTextDocument(document, {
    preview: false,
    ...(visible?.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn }),
  });
}
