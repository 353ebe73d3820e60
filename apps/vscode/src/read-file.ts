import type { ReadFileResult } from "@evenhand/language-server/protocol";
import { FileSystemError, Uri, workspace } from "vscode";

type Failure = Extract<ReadFileResult, { readonly error: unknown }>["error"];

const FAILURES: Readonly<Record<string, Failure>> = {
  FileNotFound: "missing",
  FileNotADirectory: "missing",
  FileIsADirectory: "folder",
  NoPermissions: "forbidden",
};

/** Reads a file of any file system that VS Code knows, for the server. */
export async function readFile(uri: string): Promise<ReadFileResult> {
  try {
    return { content: toBase64(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failure = error instanceof FileSystemError ? FAILURES[error.code] : undefined;
    return { error: failure ?? "other", message };
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
