import type { Connection } from "vscode-languageserver";
import { articleStore } from "../articles/article-store.ts";
import type { ClientTraits } from "../client-traits.ts";
import type { FileAccess } from "../files/file-access.ts";
import type { CheckInput } from "../summary/check-summary.ts";
import { nameOf } from "../uris.ts";
import { answerWorkspace, type WorkspaceAnswers } from "./answer-workspace.ts";
import { clientMarkdown, summariesAmong } from "./client-summaries.ts";
import type { FileLister, SummaryFinder } from "./find-summaries.ts";
import { publishedFiles } from "./published-files.ts";
import { workspaceCheck } from "./workspace-check.ts";

export interface WorkspaceOptions extends Omit<WorkspaceAnswers, "workspace" | "published"> {
  readonly client: () => ClientTraits;
  readonly access: () => FileAccess;
  readonly ownSettings: () => CheckInput["ownSettings"];
  /** The text of a file where it is open. */
  readonly openText: (uri: string) => string | undefined;
  /** Whether an open summary has the file for a source. */
  readonly isSource: (uri: string) => boolean;
  /** Used where the client does not offer to find files; without one the client is asked anyway. */
  readonly finder?: SummaryFinder;
  /** Used instead where nothing outside the workspace folders may be read. */
  readonly list?: FileLister;
}

/** What the rest of the server tells of files, and asks of them. */
export interface ServedWorkspace {
  /** What finds the summaries of a workspace folder. */
  finder(): SummaryFinder;
  opened(uri: string): void;
  /** @param isOther Whether the file came or went. */
  changed(uri: string, isOther?: boolean): void;
  /** What holds for every file changed: the editor's settings, or the workspace folders. */
  allChanged(): void;
}

/** Answers about the workspace as a whole, and keeps what the client was told of it up to date. */
export function serveWorkspace(connection: Connection, options: WorkspaceOptions): ServedWorkspace {
  const { client, access, openText } = options;
  const newStore = () => articleStore({ access, openText, isWatched: () => true });
  const isOpen = (uri: string): boolean => openText(uri) !== undefined;
  const asking = summariesAmong(clientMarkdown(connection), () => newStore().files);
  const listed = options.list && summariesAmong(options.list, () => newStore().files);
  function finder(): SummaryFinder {
    const { findFiles, confined } = client().options;
    if (findFiles === true) return asking;
    return (confined === true ? listed : options.finder) ?? asking;
  }
  const workspace = workspaceCheck({
    folders: () => client().folders,
    finder,
    access,
    newStore,
    ownSettings: options.ownSettings,
    isOpen,
    isSource: options.isSource,
    isWatched: () => client().watches,
    onFailure: (uri, error) =>
      connection.console.error(`${nameOf(uri)} could not be checked: ${String(error)}`),
  });
  const published = publishedFiles(connection, workspace, {
    isOpen,
    publishSettings: options.publishSettings,
  });
  answerWorkspace(connection, { ...options, workspace, published });
  return {
    finder,
    opened: (uri) => published.clear(uri),
    changed(uri, isOther = false) {
      // A change of what says which files are meant is one of the files, too.
      if (isOther || SELECTING.test(uri)) workspace.lookAnew();
      workspace.touch(uri);
      published.changed();
    },
    allChanged() {
      workspace.lookAnew();
      workspace.touchAll();
      published.changed();
    },
  };
}

const SELECTING = /\/(?:evenhand\.config\.\w+|package\.json|\.gitignore|\.evenhandignore)$/;
