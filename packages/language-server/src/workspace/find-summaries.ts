import type { CancellationToken } from "vscode-languageserver";

/** Finds the summaries of a folder by the command line's rule. */
export interface SummaryFinder {
  /**
   * @param folder The URI of a workspace folder.
   * @returns URIs of the Markdown files in it that are summaries.
   * @throws Error with one line for people where the folder can't be searched.
   */
  find(folder: string, token: CancellationToken): Promise<readonly string[]>;
}

/**
 * Gives the URIs of the Markdown files in a folder, in any order; hidden ones and others may be among them.
 *
 * @param folder The URI of a workspace folder.
 */
export type FileLister = (folder: string, token: CancellationToken) => Promise<readonly string[]>;

/** Thrown where nobody waits for what is being done any more. */
export class Cancelled extends Error {
  constructor() {
    super("The request was cancelled");
  }
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}
