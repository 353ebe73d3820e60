import type { ReadFileResult } from "@evenhand/language-server/protocol";
import { FileSystemError, Uri, workspace } from "vscode";

const REASONS: Readonly<Record<string, string>> = {
  FileNotFound: "not-found",
  FileNotADirectory: "not-found",
  FileIsADirectory: "it is a folder",
  NoPermissions: "reading it is not permitted",
};

/** Reads a file of any file system that VS Code knows, for the server. */
export async function readFile(uri: string): Promise<ReadFileResult> {
  try {
    return { content: toBase64(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch (error) {
    if (error instanceof FileSystemError) return { error: REASONS[error.code] ?? error.message };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(""));
}
