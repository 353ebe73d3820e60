import { articleOfSidecar, type ConfigLayer } from "@evenhand/core/input";
import {
  CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  type Location,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { articleStore } from "./articles/article-store.ts";
import { allowingWords } from "./features/allow-words.ts";
import { withWhole } from "./features/carried.ts";
import { codeActionsOf, FIX_ALL } from "./features/code-actions.ts";
import { codeLensesOf } from "./features/code-lens.ts";
import { COMPLETION_TRIGGERS, completionsOf } from "./features/completion.ts";
import { definitionOf } from "./features/definition.ts";
import { diagnosticsOf, settingsDiagnostic } from "./features/diagnostics.ts";
import { documentLinksOf } from "./features/document-links.ts";
import { documentSymbolsOf } from "./features/document-symbols.ts";
import { hoverOf } from "./features/hover/hover.ts";
import { inlayHintsOf } from "./features/inlay-hints.ts";
import { pulledDiagnostics } from "./features/pulled.ts";
import { referencesInSummary, referencesToPassage } from "./features/references.ts";
import { statusOf } from "./features/status.ts";
import { usedByHover } from "./features/used-by.ts";
import { answerViews } from "./features/views.ts";
import { clientFiles } from "./files/client-files.ts";
import type { FileAccess } from "./files/file-access.ts";
import { type ClientSettings, type InitializationOptions, STATUS } from "./protocol.ts";
import { layersOfClient, type Settings } from "./settings.ts";
import { type CheckQueue, checkQueue } from "./summary/check-queue.ts";
import {
  type Checked,
  type CheckedSentences,
  type CheckedSummary,
  checkSummary,
} from "./summary/check-summary.ts";
import { type SummaryMemory, summaryMemory } from "./summary/summary-memory.ts";
import { isInside, nameOf, normaliseUri } from "./uris.ts";

const WATCHED = [
  "**/*.{txt,text,md,markdown,html,htm,xhtml}",
  // Configurations, what they extend and their lists of words, and metadata beside articles.
  "**/*.{json,jsonc,yaml,yml}",
  "**/evenhand.config.mjs",
];

export interface ServerOptions {
  /** Where files are read where the client does not offer to read them. */
  readonly files?: FileAccess;
}

/** Serves Evenhand on a connection, and starts listening. */
export function startServer(connection: Connection, { files }: ServerOptions = {}): void {
  let access = files ?? clientFiles(connection);
  let options: InitializationOptions = {};
  let ownSettings: readonly ConfigLayer[] = [];
  let folders: readonly string[] = [];
  let canWatch = false;
  let takesLinks = false;
  let canCreate = false;
  /** Whether the client asks for diagnostics of documents; then it is sent none of them. */
  let pulls = false;
  const pulled = pulledDiagnostics();
  let refreshesHints = false;
  const documents = new TextDocuments(TextDocument);
  const articles = articleStore({
    access: () => access,
    openText: (uri) => openDocument(uri)?.getText(),
    isWatched: (uri) => canWatch && folders.some((folder) => isInside(uri, folder)),
  });
  /** What is kept for each open document between its checks. */
  const memories = new Map<string, SummaryMemory>();
  const queue: CheckQueue<CheckedSentences, Checked> = checkQueue({
    documentOf: (uri) => openDocument(uri),
    check: (document) =>
      checkSummary({
        uri: normaliseUri(document.uri),
        path: nameOf(document.uri),
        text: document.getText(),
        workspaceFolders: folders,
        articles,
        memory: memoryOf(document.uri),
        ownSettings,
      }),
    merge: withWhole,
    onChecked: publish,
    onFailure: (document, error) =>
      connection.console.error(`${nameOf(document.uri)} could not be checked: ${messageOf(error)}`),
  });
  /** The configuration file with a diagnostic, by the summary that it keeps from its settings. */
  const brokenSettings = new Map<string, string>();

  function canBeSummary({ languageId }: TextDocument): boolean {
    return (options.languages ?? ["markdown"]).includes(languageId);
  }

  /** Takes the editor's settings; where they are wrong the ones before stay. */
  async function configure(settings: ClientSettings): Promise<void> {
    options = { ...options, verdictMarks: settings.verdictMarks ?? options.verdictMarks ?? false };
    try {
      ownSettings = await layersOfClient(settings, articles.files);
    } catch (error) {
      const message = `Evenhand’s settings: ${messageOf(error)}`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    for (const document of documents.all()) if (canBeSummary(document)) queue.schedule(document.uri);
    if (refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
  }

  function openDocument(uri: string): TextDocument | undefined {
    return documents.get(uri) ?? documents.all().find((document) => normaliseUri(document.uri) === uri);
  }

  /** Whether an open summary has the file for a source: an article is never checked as a summary. */
  function isSource(file: string): boolean {
    for (const checked of queue.results()) {
      if (checked.kind !== "summary") continue;
      for (const { uri } of checked.sources.values()) if (uri === file) return true;
    }
    return false;
  }

  function publish(document: TextDocument, checked: Checked, step: "sentences" | "whole"): void {
    const { uri, version } = document;
    const shown: Checked = isSource(normaliseUri(uri))
      ? { kind: "other", lookedFor: checked.lookedFor }
      : checked;
    const diagnostics = diagnosticsOf(shown, uri, document.getText());
    if (!pulls) connection.sendDiagnostics({ uri, version, diagnostics });
    if (step === "sentences") return;
    // A client that asks does so when the document changes; of what came of it later it is told.
    if (pulled.isStale(uri, diagnostics)) connection.languages.diagnostics.refresh().catch(() => {});
    connection.sendNotification(STATUS, statusOf(uri, shown));
    publishSettings(uri, shown.kind === "summary" ? shown.settings.problem : null);
  }

  function memoryOf(uri: string): SummaryMemory {
    const memory = memories.get(uri) ?? summaryMemory();
    memories.set(uri, memory);
    return memory;
  }

  function publishSettings(summary: string, problem: Settings["problem"]): void {
    const before = brokenSettings.get(summary);
    brokenSettings.delete(summary);
    if (problem !== null) {
      brokenSettings.set(summary, problem.uri);
      const diagnostics = [settingsDiagnostic(problem.line, problem.message)];
      connection.sendDiagnostics({ uri: problem.uri, diagnostics });
    }
    if (before !== undefined && ![...brokenSettings.values()].includes(before))
      connection.sendDiagnostics({ uri: before, diagnostics: [] });
  }

  connection.onInitialize((params): InitializeResult => {
    options = params.initializationOptions ?? {};
    if (options.readFile === true) access = clientFiles(connection);
    folders = (params.workspaceFolders ?? []).map(({ uri }) => normaliseUri(uri));
    pulls =
      params.capabilities.textDocument?.diagnostic !== undefined &&
      params.capabilities.workspace?.diagnostics?.refreshSupport === true;
    const edits = params.capabilities.workspace?.workspaceEdit;
    canCreate = edits?.documentChanges === true && edits.resourceOperations?.includes("create") === true;
    takesLinks = params.capabilities.textDocument?.definition?.linkSupport === true;
    refreshesHints = params.capabilities.workspace?.inlayHint?.refreshSupport === true;
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: "Evenhand" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pulls && {
          diagnosticProvider: {
            identifier: "evenhand",
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }),
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentLinkProvider: { resolveProvider: false },
        documentSymbolProvider: true,
        codeLensProvider: { resolveProvider: false },
        inlayHintProvider: true,
        completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      },
    };
  });

  connection.onInitialized(() => {
    if (options.settings !== undefined) void configure(options.settings);
    if (!canWatch) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern })),
      })
      .catch((error: unknown) => {
        canWatch = false;
        connection.console.error(`Changes of source files are not watched: ${messageOf(error)}`);
      });
  });

  documents.onDidChangeContent(({ document }) => {
    if (canBeSummary(document)) queue.schedule(document.uri);
    queue.scheduleReadersOf(normaliseUri(document.uri));
  });
  documents.onDidClose(({ document }) => {
    const uri = normaliseUri(document.uri);
    queue.drop(document.uri);
    memories.delete(document.uri);
    pulled.forget(document.uri);
    if (!pulls) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    publishSettings(document.uri, null);
    articles.forget(uri);
    queue.scheduleReadersOf(uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    const own: unknown = settings?.evenhand;
    if (typeof own === "object" && own !== null) void configure(own);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const change of changes) {
      const uri = normaliseUri(change.uri);
      articles.forget(uri);
      queue.scheduleReadersOf(articleOfSidecar(uri) ?? uri);
    }
  });

  /**
   * What is asked of a document.
   *
   * @throws ResponseError where the document changed meanwhile: the answer would be about another text; or nobody wants it any more.
   */
  async function unchanged<Value>(
    uri: string,
    answer: Promise<Value>,
    token: CancellationToken,
  ): Promise<Value> {
    const version = documents.get(uri)?.version;
    const value = await answer;
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled");
    if (documents.get(uri)?.version !== version)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The document changed meanwhile");
    return value;
  }

  /** The check of the document as it stands; null where it is no summary. */
  async function summaryAt(
    uri: string,
    token: CancellationToken = CancellationToken.None,
  ): Promise<CheckedSummary | null> {
    const checked = await unchanged(uri, queue.current(uri), token);
    return checked?.kind === "summary" ? checked : null;
  }
  function summaries(): CheckedSummary[] {
    return [...queue.results()].filter((checked) => checked.kind === "summary");
  }

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const document = documents.get(uri);
    const checked =
      document === undefined || isSource(normaliseUri(uri))
        ? null
        : await unchanged(uri, queue.shown(uri), token);
    const diagnostics =
      checked === null || document === undefined || isSource(normaliseUri(uri))
        ? []
        : diagnosticsOf(checked, uri, document.getText());
    return pulled.report(uri, diagnostics, previousResultId);
  });
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    if (isSource(normaliseUri(uri))) return usedByHover(summaries(), normaliseUri(uri), position);
    const checked = await summaryAt(uri, token);
    const links = {
      openPassage: options.openPassage === true,
      compareSources: options.compareSources === true,
    };
    return checked && hoverOf(checked, position, { uri, memory: memoryOf(uri), links });
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }, token) => {
    const checked = await summaryAt(uri, token);
    if (checked === null) return null;
    const { files } = articles;
    const allowing = await allowingWords(checked, { files, workspaceFolders: folders, canCreate });
    return codeActionsOf(checked, uri, range, {
      only,
      openRulePage: options.openRulePage === true,
      allowing,
    });
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const checked = await summaryAt(uri, token);
    const links = checked === null ? [] : definitionOf(checked, position);
    if (takesLinks) return links;
    return links.map(({ targetUri, targetRange }): Location => ({ uri: targetUri, range: targetRange }));
  });
  connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    if (isSource(normaliseUri(uri))) return referencesToPassage(summaries(), normaliseUri(uri), position);
    const checked = await summaryAt(uri, token);
    return checked && referencesInSummary(checked, position);
  });
  connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && documentLinksOf(checked);
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && documentSymbolsOf(checked);
  });
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && codeLensesOf(checked, options.showReport === true);
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
    const checked = await summaryAt(uri, token);
    return checked && options.verdictMarks === true ? inlayHintsOf(checked, range) : null;
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    const checked = document === undefined ? null : await unchanged(uri, queue.sentences(uri), token);
    if (checked === null || document === undefined) return null;
    return checked.kind === "summary" || checked.kind === "sentences"
      ? completionsOf(checked, document, position)
      : null;
  });
  answerViews(connection, summaryAt);

  documents.listen(connection);
  connection.listen();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
