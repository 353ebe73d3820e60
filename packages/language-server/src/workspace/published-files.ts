import { CancellationToken, type Connection, type Diagnostic } from "vscode-languageserver";
import type { FileFindings, WorkspaceCheck } from "./workspace-check.ts";

/** How long files must rest before those that changed are checked again, in milliseconds. */
const DEBOUNCE = 500;

/** The files that are not open and whose diagnostics the client was sent. */
export interface PublishedFiles {
  publish(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** Takes back what was sent of a file: it was opened, or is no more. */
  clear(uri: string): void;
  /** From now on the client is told when what was found changes. */
  follow(): void;
  /** Something changed: where the client is told of such, what hangs on it is checked again when changes rest. */
  changed(): void;
}

export interface PublishedOptions {
  readonly isOpen: (uri: string) => boolean;
  /** Tells of a broken configuration, or that it is broken no more. */
  readonly publishSettings: (summary: string, problem: FileFindings["problem"]) => void;
}

export function publishedFiles(
  connection: Connection,
  workspace: WorkspaceCheck,
  { isOpen, publishSettings }: PublishedOptions,
): PublishedFiles {
  const published = new Set<string>();
  let isFollowed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    // Without any, and none before, there is nothing to be said.
    if (isOpen(uri) || (diagnostics.length === 0 && !published.has(uri))) return;
    if (diagnostics.length === 0) published.delete(uri);
    else published.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }

  function clear(uri: string): void {
    if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async function checkChanged(): Promise<void> {
    try {
      await workspace.run({
        token: CancellationToken.None,
        anew: false,
        onFile(uri, findings) {
          if (findings === null) return;
          publishSettings(uri, findings.problem);
          publish(uri, findings.diagnostics);
        },
        onGone(uri) {
          publishSettings(uri, null);
          clear(uri);
        },
        onProgress: () => {},
      });
    } catch (error) {
      connection.console.error(`The workspace could not be checked: ${String(error)}`);
    }
  }

  return {
    publish,
    clear,
    follow() {
      isFollowed = true;
    },
    changed() {
      if (!isFollowed) return;
      clearTimeout(timer);
      timer = setTimeout(() => void checkChanged(), DEBOUNCE);
    },
  };
}
