import { type ExtensionContext, Uri, ViewColumn, window, workspace } from "vscode";

const FILES = [
  "summary-defects.md",
  "summary-balanced.md",
  "sources/wire.txt",
  "sources/op-ed.md",
  "sources/city-page.html",
  "sources/press-release.txt",
] as const;

/** Copies the worked example into a folder that the writer picks, and opens it. Nothing there is overwritten. */
export async function openExample(context: ExtensionContext, given: Uri | undefined): Promise<void> {
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
  const from = Uri.joinPath(context.extensionUri, "dist/example");
  const to = Uri.joinPath(picked, "harbour-tram");
  for (const file of FILES) {
    const target = Uri.joinPath(to, file);
    const isThere = await workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere) await workspace.fs.writeFile(target, await workspace.fs.readFile(Uri.joinPath(from, file)));
  }
  await window.showTextDocument(Uri.joinPath(to, "summary-defects.md"), { viewColumn: ViewColumn.Active });
}
