import type { FindFilesParams } from "@evenhand/language-server/protocol";
import { type CancellationToken, FileType, RelativePattern, Uri, workspace } from "vscode";

/** File systems that VS Code can search by itself; of others the folders are walked through. */
const SEARCHED = ["file", "vscode-remote", "vscode-vfs"];
const DEEPEST = 20;

/**
 * The files of a folder for the server, which tells by itself which of them it means. Where folders are walked through,
 * of the glob only the ends of names count that stand in braces, as in `*.{md,markdown}`.
 */
export async function findFiles(
  { folder, glob }: FindFilesParams,
  token: CancellationToken,
): Promise<string[]> {
  const top = Uri.parse(folder);
  if (SEARCHED.includes(top.scheme)) {
    const found = await workspace.findFiles(new RelativePattern(top, glob), undefined, undefined, token);
    return found.map(String);
  }
  const ends = (/\{([^}]+)\}$/.exec(glob)?.[1] ?? "").split(",").map((end) => `.${end}`);
  const found: string[] = [];
  let level = [top];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && !token.isCancellationRequested; depth++) {
    const next: Uri[] = [];
    for (const parent of level) {
      for (const [name, type] of await workspace.fs.readDirectory(parent)) {
        const uri = Uri.joinPath(parent, name);
        const isOwn = !name.startsWith(".") && name !== "node_modules";
        if ((type & FileType.Directory) !== 0 && (type & FileType.SymbolicLink) === 0) {
          if (isOwn) next.push(uri);
        } else if (ends.some((end) => name.endsWith(end))) found.push(uri.toString());
      }
    }
    level = next;
  }
  return found;
}
