import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";
import { normaliseUri } from "./uris.ts";

/** What a client is and can do, as it said when it came. */
export interface ClientTraits {
  readonly options: InitializationOptions;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  /** It asks for diagnostics of documents; then it is sent none of them. */
  readonly pulls: boolean;
  /** It tells when workspace folders come and go. */
  readonly changesFolders: boolean;
  /** It tells of changes of files. */
  readonly watches: boolean;
  /** It takes links with ranges for definitions. */
  readonly takesLinks: boolean;
  /** It can create files in an edit. */
  readonly canCreate: boolean;
  /** It can be told to ask again for inlay hints. */
  readonly refreshesHints: boolean;
}

export const UNKNOWN_CLIENT: ClientTraits = {
  options: {},
  folders: [],
  changesFolders: false,
  pulls: false,
  watches: false,
  takesLinks: false,
  canCreate: false,
  refreshesHints: false,
};

export function traitsOf({
  initializationOptions,
  workspaceFolders,
  capabilities: { textDocument, workspace },
}: InitializeParams): ClientTraits {
  const edits = workspace?.workspaceEdit;
  return {
    options: initializationOptions ?? {},
    folders: (workspaceFolders ?? []).map(({ uri }) => normaliseUri(uri)),
    changesFolders: workspace?.workspaceFolders === true,
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    takesLinks: textDocument?.definition?.linkSupport === true,
    canCreate: edits?.documentChanges === true && edits.resourceOperations?.includes("create") === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
  };
}
