import { articleOfSidecar, type ConfigLayer } from "@evenhand/core/input";
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver";
import { answerDocuments } from "./answer-documents.ts";
import { articleStore } from "./articles/article-store.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { type ClientTraits, traitsOf, UNKNOWN_CLIENT } from "./client-traits.ts";
import { diagnosticsOf } from "./features/diagnostics.ts";
import { pulledDiagnostics } from "./features/pulled.ts";
import { marksOf } from "./features/verdict-marks.ts";
import { answerViews } from "./features/views.ts";
import { clientFiles } from "./files/client-files.ts";
import { confinedFiles } from "./files/confined-files.ts";
import type { FileAccess } from "./files/file-access.ts";
import { type OpenDocuments, openDocuments } from "./open-documents.ts";
import type { ClientSettings } from "./protocol.ts";
import { checkPublisher } from "./publish-checks.ts";
import { layersOfClient } from "./settings.ts";
import { answerTools } from "./tools/answer-tools.ts";
import { toolFiles } from "./tools/tool-files.ts";
import { isInside, normaliseUri } from "./uris.ts";
import type { FileLister, SummaryFinder } from "./workspace/find-summaries.ts";
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
  /** The same for a workspace that is not trusted: only what its files are. */
  readonly markdown?: FileLister;
}

/** Serves Evenhand on a connection, and starts listening. */
export function startServer(connection: Connection, options: ServerOptions = {}): void {
  let access = options.files ?? clientFiles(connection);
  let client: ClientTraits = UNKNOWN_CLIENT;
  let ownSettings: readonly ConfigLayer[] = [];
  let canWatch = false;
  const openText = (uri: string): string | undefined => open.find(uri)?.getText();
  const articles = articleStore({
    access: () => access,
    openText,
    isWatched: (uri) => canWatch && client.folders.some((folder) => isInside(uri, folder)),
  });
  const pulled = pulledDiagnostics();
  const { publish, publishSettings } = checkPublisher(connection, {
    pulls: () => client.pulls,
    takesVerdicts: () => marksOf(client.options.verdictMarks) === "gutter",
    pulled,
    isSource: (uri) => open.isSource(uri),
  });
  const open: OpenDocuments = openDocuments(connection, {
    client: () => client,
    articles,
    ownSettings: () => ownSettings,
    onChecked: publish,
  });
  const { documents, isSource } = open;
  const workspace = serveWorkspace(connection, {
    client: () => client,
    access: () => access,
    ownSettings: () => ownSettings,
    openText,
    isSource,
    pulled,
    publishSettings,
    ...(options.summaries !== undefined && { finder: options.summaries }),
    ...(options.markdown !== undefined && { list: options.markdown }),
    async openFindings(uri) {
      const document = open.find(uri);
      const checked = document === undefined ? null : await open.current(document.uri);
      if (document === undefined || checked === null) return null;
      const isSummary = checked.kind !== "other" && !isSource(uri);
      const diagnostics = isSummary ? diagnosticsOf(checked, document.uri, document.getText()) : [];
      return { uri: document.uri, version: document.version, isSummary, diagnostics };
    },
  });

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
    open.scheduleAll();
    if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
    workspace.allChanged();
  }

  connection.onInitialize((params): InitializeResult => {
    client = traitsOf(params);
    canWatch = client.watches;
    if (client.options.readFile === true) access = clientFiles(connection);
    if (client.options.confined === true) access = confinedFiles(access, () => client.folders);
    return { serverInfo: { name: "Evenhand" }, capabilities: capabilitiesFor(client) };
  });

  connection.onInitialized(() => {
    if (client.options.settings !== undefined) void configure(client.options.settings);
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const [come, gone] = [added, removed].map((folders) => folders.map(({ uri }) => normaliseUri(uri)));
        const kept = client.folders.filter((folder) => gone?.includes(folder) !== true);
        client = { ...client, folders: [...new Set([...kept, ...(come ?? [])])] };
        open.scheduleAll();
        workspace.allChanged();
      });
    }
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
    open.schedule(document);
    open.scheduleReadersOf(normaliseUri(document.uri));
    workspace.changed(normaliseUri(document.uri));
  });
  documents.onDidClose(({ document }) => {
    const uri = normaliseUri(document.uri);
    open.drop(document.uri);
    pulled.forget(document.uri);
    if (!client.pulls) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    publishSettings(document.uri, null);
    articles.forget(uri);
    open.scheduleReadersOf(uri);
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
      open.scheduleReadersOf(articleOfSidecar(uri) ?? uri);
      workspace.changed(articleOfSidecar(uri) ?? uri, type !== FileChangeType.Changed);
    }
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const document = documents.get(uri);
    const checked =
      document === undefined || isSource(normaliseUri(uri)) ? null : await open.shownAt(uri, token);
    const diagnostics =
      checked === null || document === undefined || isSource(normaliseUri(uri))
        ? []
        : diagnosticsOf(checked, uri, document.getText());
    return pulled.report(uri, diagnostics, previousResultId);
  });
  answerDocuments(connection, { client: () => client, articles, open });
  answerViews(connection, open.summaryAt);
  answerTools(connection, (token) => ({
    files: toolFiles({
      access:
        client.options.readFile === true || options.files === undefined
          ? clientFiles(connection, true)
          : options.files,
      folders: client.folders,
      openText,
    }),
    folders: client.folders,
    ownSettings,
    finder: workspace.finder(),
    open: () => open.summaries().map(({ uri }) => uri),
    token,
  }));

  documents.listen(connection);
  connection.listen();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
