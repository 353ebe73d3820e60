import type { OpenPassageArguments } from "@evenhand/language-server/protocol";
import { Range, TextEditorRevealType, Uri, ViewColumn, window } from "vscode";

/** Opens an article beside the summary, with the passage selected in the middle of the editor. */
export async function openPassage({ uri, range }: OpenPassageArguments): Promise<void> {
  const target = Uri.parse(uri);
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const visible = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === target.toString(),
  );
  try {
    const editor = await window.showTextDocument(target, {
      viewColumn: visible?.viewColumn ?? ViewColumn.Beside,
      preview: true,
      selection,
    });
    editor.revealRange(selection, TextEditorRevealType.InCenter);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Evenhand could not open the source: ${reason}`);
  }
}
