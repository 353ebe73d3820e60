import type { ReadFileParams, ReadFileResult } from "@evenhand/language-server/protocol";
import { FileSystemError, FileType, Uri, workspace } from "vscode";

type Failure = Extract<ReadFileResult, { readonly error: unknown }>["error"];

const FAILURES: Readonly<Record<string, Failure>> = {
  FileNotFound: "missing",
  FileNotADirectory: "missing",
  FileIsADirectory: "folder",
  NoPermissions: "forbidden",
};

/** Reads a file of any file system that VS Code knows, for the server. */
export async function readFile({ uri, confined = false }: ReadFileParams): Promise<ReadFileResult> {
  const file = Uri.parse(uri);
  try {
    if ((confined || !workspace.isTrusted) && (await isBehindLink(file)))
      return { error: "outside", message: "" };
    return { content: toBase64(await workspace.fs.readFile(file)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failure = error instanceof FileSystemError ? FAILURES[error.code] : undefined;
    return { error: failure ?? "other", message };
  }
}

/** Whether the way to a file in a workspace folder leads over a link, perhaps out of the folder; elsewhere, any way does. */
async function isBehindLink(file: Uri): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(file)?.uri;
  if (folder === undefined) return true;
  let at = folder;
  for (const step of file.path.slice(folder.path.length).split("/")) {
    if (step === "") continue;
    at = Uri.joinPath(at, step);
    if (((await workspace.fs.stat(at)).type & FileType.SymbolicLink) !== 0) return true;
  }
  return false;
}

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(""));
}
