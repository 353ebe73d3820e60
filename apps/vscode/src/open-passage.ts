import type { OpenPassageArguments } from "@evenhand/language-server/protocol";
import {
  Range,
  TabInputWebview,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
} from "vscode";
import type { SourceNode } from "./sources-view/source-nodes.ts";

/** Opens an article beside the summary, or beside the report that leads to it, with the passage selected. */
export async function openPassage(place: OpenPassageArguments): Promise<void> {
  await openPlace(place, "beside");
}

/** Opens what a row of the Sources view is about: the passage, and beside it the sentence that rests on it. */
export async function openNode({ sentence, passage }: SourceNode): Promise<void> {
  const summary = sentence === null ? null : await openPlace(sentence, "first");
  if (passage !== null) await openPlace(passage, "beside", summary !== null);
}

/** Opens the article that a row of the Sources view is about, at its top or its passage. */
export async function openSource({ passage }: SourceNode): Promise<void> {
  if (passage !== null) await openPlace(passage, "beside");
}

/** Where the file is open in a column already, it stays there. */
export async function openPlace(
  { uri, range }: OpenPassageArguments,
  column: "first" | "beside",
  preserveFocus = false,
): Promise<TextEditor | null> {
  const target = Uri.parse(uri);
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const visible = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === target.toString(),
  );
  const isFromReport = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
  const first = column === "first" || isFromReport;
  try {
    const editor = await window.showTextDocument(target, {
      viewColumn: visible?.viewColumn ?? (first ? ViewColumn.One : ViewColumn.Beside),
      // Beside a report the summary keeps its tab.
      preview: !isFromReport,
      preserveFocus,
      selection,
    });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Evenhand could not open the source: ${reason}`);
    return null;
  }
}
