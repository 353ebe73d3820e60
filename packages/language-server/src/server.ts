import { articleOfSidecar, type ConfigLayer } from "@evenhand/core/input";
import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { answerDocuments } from "./answer-documents.ts";
import { articleStore } from "./articles/article-store.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { type ClientTraits, traitsOf, UNKNOWN_CLIENT } from "./client-traits.ts";
import { withWhole } from "./features/carried.ts";
import { diagnosticsOf } from "./features/diagnostics.ts";
import { pulledDiagnostics } from "./features/pulled.ts";
import { marksOf } from "./features/verdict-marks.ts";
import { answerViews } from "./features/views.ts";
import { clientFiles } from "./files/client-files.ts";
import type { FileAccess } from "./files/file-access.ts";
import type { ClientSettings } from "./protocol.ts";
import { checkPublisher } from "./publish-checks.ts";
import { layersOfClient } from "./settings.ts";
import { type CheckQueue, checkQueue } from "./summary/check-queue.ts";
import {
  type Checked,
  type CheckedSentences,
  type CheckedSummary,
  checkSummary,
} from "./summary/check-summary.ts";
import { type SummaryMemory, summaryMemory } from "./summary/summary-memory.ts";
import { isInside, nameOf, normaliseUri } from "./uris.ts";
import type { SummaryFinder } from "./workspace/find-summaries.ts";
import { serveWorkspace } from "./workspace/serve-workspace.ts";

const WATCHED = [
  "**/*.{txt,text,md,markdown,html,htm,xhtml}",
  // Configurations, what they extend and their lists of words, and metadata beside articles.
  "**/*.{json,jsonc,yaml,yml}",
  "**/evenhand.config.mjs",
  "**/{.gitignore,.evenhandignore}",
];

export interface ServerOptions {
  /** Where files are read where the client does not offer to read them. */
  readonly files?: FileAccess;
  /** What finds the summaries of a workspace folder where the client does not offer to find files. */
  readonly summaries?: SummaryFinder;
}

/** Serves Evenhand on a connection, and starts listening. */
export function startServer(connection: Connection, { files, summaries: finder }: ServerOptions = {}): void {
  let access = files ?? clientFiles(connection);
  let client: ClientTraits = UNKNOWN_CLIENT;
  let ownSettings: readonly ConfigLayer[] = [];
  let canWatch = false;
  const documents = new TextDocuments(TextDocument);
  const openText = (uri: string): string | undefined => openDocument(uri)?.getText();
  const articles = articleStore({
    access: () => access,
    openText,
    isWatched: (uri) => canWatch && client.folders.some((folder) => isInside(uri, folder)),
  });
  /** What is kept for each open document between its checks. */
  const memories = new Map<string, SummaryMemory>();
  const pulled = pulledDiagnostics();
  const { publish, publishSettings } = checkPublisher(connection, {
    pulls: () => client.pulls,
    takesVerdicts: () => marksOf(client.options.verdictMarks) === "gutter",
    pulled,
    isSource,
  });
  const queue: CheckQueue<CheckedSentences, Checked> = checkQueue({
    documentOf: (uri) => openDocument(uri),
    check: (document) =>
      checkSummary({
        uri: normaliseUri(document.uri),
        path: nameOf(document.uri),
        text: document.getText(),
        workspaceFolders: client.folders,
        articles,
        memory: memoryOf(document.uri),
        ownSettings,
      }),
    merge: withWhole,
    onChecked: publish,
    onFailure: (document, error) =>
      connection.console.error(`${nameOf(document.uri)} could not be checked: ${messageOf(error)}`),
  });
  const workspace = serveWorkspace(connection, {
    client: () => client,
    access: () => access,
    ownSettings: () => ownSettings,
    openText,
    isSource,
    pulled,
    publishSettings,
    ...(finder !== undefined && { finder }),
    async openFindings(uri) {
      const document = openDocument(uri);
      const checked = document === undefined ? null : await queue.current(document.uri);
      if (document === undefined || checked === null) return null;
      const { version } = document;
      const isSummary = checked.kind !== "other" && !isSource(uri);
      const diagnostics = isSummary ? diagnosticsOf(checked, document.uri, document.getText()) : [];
      return { uri: document.uri, version, isSummary, diagnostics };
    },
  });

  function canBeSummary({ languageId }: TextDocument): boolean {
    return (client.options.languages ?? ["markdown"]).includes(languageId);
  }

  /** Takes the editor's settings; where they are wrong the ones before stay. */
  async function configure(settings: ClientSettings): Promise<void> {
    const verdictMarks = settings.verdictMarks ?? client.options.verdictMarks ?? false;
    client = { ...client, options: { ...client.options, verdictMarks } };
    try {
      ownSettings = await layersOfClient(settings, articles.files);
    } catch (error) {
      const message = `Evenhand’s settings: ${messageOf(error)}`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    for (const document of documents.all()) if (canBeSummary(document)) queue.schedule(document.uri);
    if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
    workspace.settingsChanged();
  }

  function openDocument(uri: string): TextDocument | undefined {
    return documents.get(uri) ?? documents.all().find((document) => normaliseUri(document.uri) === uri);
  }

  /** Whether an open summary has the file for a source: an article is never checked as a summary. */
  function isSource(file: string): boolean {
    for (const { sources } of summaries())
      for (const { uri } of sources.values()) if (uri === file) return true;
    return false;
  }

  function memoryOf(uri: string): SummaryMemory {
    const memory = memories.get(uri) ?? summaryMemory();
    memories.set(uri, memory);
    return memory;
  }

  connection.onInitialize((params): InitializeResult => {
    client = traitsOf(params);
    canWatch = client.watches;
    if (client.options.readFile === true) access = clientFiles(connection);
    return { serverInfo: { name: "Evenhand" }, capabilities: capabilitiesFor(client) };
  });

  connection.onInitialized(() => {
    if (client.options.settings !== undefined) void configure(client.options.settings);
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

  documents.onDidOpen(({ document }) => workspace.opened(normaliseUri(document.uri)));
  documents.onDidChangeContent(({ document }) => {
    if (canBeSummary(document)) queue.schedule(document.uri);
    queue.scheduleReadersOf(normaliseUri(document.uri));
    workspace.changed(normaliseUri(document.uri));
  });
  documents.onDidClose(({ document }) => {
    const uri = normaliseUri(document.uri);
    queue.drop(document.uri);
    memories.delete(document.uri);
    pulled.forget(document.uri);
    if (!client.pulls) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    publishSettings(document.uri, null);
    articles.forget(uri);
    queue.scheduleReadersOf(uri);
    workspace.changed(uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    const own: unknown = settings?.evenhand;
    if (typeof own === "object" && own !== null) void configure(own);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri: changed, type } of changes) {
      const uri = normaliseUri(changed);
      articles.forget(uri);
      queue.scheduleReadersOf(articleOfSidecar(uri) ?? uri);
      workspace.changed(articleOfSidecar(uri) ?? uri, type !== FileChangeType.Changed);
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
  async function summaryAt(uri: string, token: CancellationToken): Promise<CheckedSummary | null> {
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
  answerDocuments(connection, {
    client: () => client,
    documents,
    articles,
    memoryOf,
    isSource,
    summaries,
    summaryAt,
    sentencesAt: (uri, token) => unchanged(uri, queue.sentences(uri), token),
  });
  answerViews(connection, summaryAt);

  documents.listen(connection);
  connection.listen();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
