import { type ExtensionContext, Uri, ViewColumn, window, workspace } from "vscode";
import { EXAMPLE_FILES, packedExample, virtualExample } from "./example-files.ts";

const SUMMARY = "summary-defects.md";

/**
 * Copies the worked example into a folder that the writer picks, and opens it. Nothing there is overwritten.
 *
 * @param hasDisk Without one the example opens as files that only the window has.
 */
export async function openExample(
  context: ExtensionContext,
  given: Uri | undefined,
  hasDisk: boolean,
): Promise<void> {
  if (given === undefined && !hasDisk) {
    await window.showTextDocument(virtualExample(SUMMARY), { viewColumn: ViewColumn.Active });
    return;
  }
  const picked =
    given ??
    (
      await window.showOpenDialog({
        title: "Folder for a Copy of the Example",
        openLabel: "Copy Here",
        canSelectFiles: false,
        canSelectFolders: true,
      })
    )?.[0];
  if (picked === undefined) return;
  const to = Uri.joinPath(picked, "harbour-tram");
  for (const file of EXAMPLE_FILES) {
    const target = Uri.joinPath(to, file);
    const isThere = await workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere)
      await workspace.fs.writeFile(target, await workspace.fs.readFile(packedExample(context, file)));
  }
  await window.showTextDocument(Uri.joinPath(to, SUMMARY), { viewColumn: ViewColumn.Active });
}
