import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { ClientTraits } from "./client-traits.ts";
import { FIX_ALL } from "./features/code-actions.ts";
import { COMPLETION_TRIGGERS } from "./features/completion.ts";

/** What the server does for a client. */
export function capabilitiesFor({ pulls, options }: ClientTraits): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(pulls && {
      diagnosticProvider: {
        identifier: "evenhand",
        interFileDependencies: true,
        // Clients ask for them again and again, so that a big workspace would never come to rest.
        workspaceDiagnostics: options.workspaceDiagnostics === true,
        workDoneProgress: options.workspaceDiagnostics === true,
      },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: true,
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  };
}
