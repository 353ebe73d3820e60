import { type TextDocument, type Uri, WorkspaceEdit, window, workspace } from "vscode";
import { footnoteId, relativePath } from "./source-names.ts";

/** Footnotes for files that are to be sources of a summary, and the edit that defines them at its end. */
export interface Footnotes {
  /** Ids of the footnotes; none for a file that has no path from the summary. */
  readonly ids: readonly string[];
  readonly edit: WorkspaceEdit;
}

export function footnotesFor(document: TextDocument, files: readonly Uri[]): Footnotes {
  const { uri: summary } = document;
  const text = document.getText();
  const taken = new Set(
    [...text.matchAll(/\[\^([^[\]\s]+)\]/g)].flatMap(([, id]) => (id === undefined ? [] : [id])),
  );
  const base =
    summary.scheme === "untitled"
      ? workspace.workspaceFolders?.[0]?.uri
      : summary.with({ path: `${summary.path}/..` });
  const ids: string[] = [];
  const lines: string[] = [];
  for (const file of files) {
    const path = base === undefined ? null : relativePath(base, file);
    if (path === null) {
      void window.showErrorMessage(
        `${file.fsPath} is on another disk than the summary; copy it beside the summary first.`,
      );
      continue;
    }
    const id = footnoteId(file.path, taken);
    taken.add(id);
    ids.push(id);
    lines.push(`[^${id}]: ${path}`);
  }
  const edit = new WorkspaceEdit();
  if (lines.length > 0) {
    const last = document.lineAt(document.lineCount - 1);
    const isList = /^\[\^[^\]]+\]:/.test(text.trimEnd().split("\n").at(-1) ?? "");
    const gap = text.trim() === "" ? "" : "\n".repeat((last.text === "" ? 0 : 1) + (isList ? 0 : 1));
    edit.insert(summary, last.range.end, `${gap}${lines.join("\n")}\n`);
  }
  return { ids, edit };
}
