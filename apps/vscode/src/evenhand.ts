import {
  type InitializationOptions,
  OPEN_PASSAGE,
  READ_FILE,
  type ReadFileParams,
  SHOW_REPORT,
  STATUS,
  type StatusParams,
} from "@evenhand/language-server/protocol";
import { commands, type ExtensionContext, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { documentSelector } from "./documents.ts";
import { insertCitation } from "./insert-citation.ts";
import { openNode, openPassage, openSource } from "./open-passage.ts";
import { readFile } from "./read-file.ts";
import { reportViews } from "./report-view/report-views.ts";
import { serverReports } from "./reports.ts";
import type { SourceNode } from "./sources-view/source-nodes.ts";
import { sourcesView } from "./sources-view/sources-view.ts";
import { statusBar } from "./status-bar.ts";
import { openSummaries } from "./summaries.ts";

/** A language client that is not running yet, and what ends its server where stopping the client does not. */
export interface Server {
  readonly client: BaseLanguageClient;
  readonly end?: () => void;
}

/**
 * Runs the extension; only how the server is started differs between desktop and web.
 *
 * @returns What stops it.
 */
export async function runEvenhand(
  context: ExtensionContext,
  createServer: (options: LanguageClientOptions) => Server,
): Promise<() => Promise<void>> {
  const summaries = openSummaries();
  let running: Server | null = null;
  const reports = serverReports(summaries, async (method, params) => {
    const client = running?.client;
    return client?.isRunning() === true ? client.sendRequest(method, params) : null;
  });

  async function start(): Promise<void> {
    const server = createServer(clientOptions());
    running = server;
    server.client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readFile(uri));
    server.client.onNotification(STATUS, (params: StatusParams) => summaries.update(params));
    await server.client.start();
  }

  async function stop(): Promise<void> {
    const server = running;
    running = null;
    summaries.clear();
    try {
      await server?.client.dispose();
    } finally {
      server?.end?.();
    }
  }

  // Stops and starts take turns, however fast they are asked for.
  let turn: Promise<void> = Promise.resolve();
  function restart(): Promise<void> {
    turn = turn.then(stop, stop).then(() => (isEnabled() ? start() : undefined));
    return turn;
  }

  const views = reportViews(summaries, reports);
  context.subscriptions.push(
    summaries,
    views,
    statusBar(summaries),
    sourcesView(summaries, reports),
    commands.registerCommand("evenhand.restart", restart),
    commands.registerCommand(OPEN_PASSAGE, openPassage),
    commands.registerCommand("evenhand.openNode", openNode),
    commands.registerCommand("evenhand.openSource", openSource),
    commands.registerCommand(SHOW_REPORT, (uri?: string) => views.show(uri)),
    commands.registerCommand("evenhand.insertCitation", (node?: SourceNode) =>
      insertCitation(summaries, reports, node),
    ),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("evenhand.enable")) void restart();
    }),
  );
  await restart();
  return stop;
}

function isEnabled(): boolean {
  return workspace.getConfiguration("evenhand").get("enable", true);
}

function clientOptions(): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    readFile: true,
    openPassage: true,
    showReport: true,
  };
  return {
    documentSelector: documentSelector((workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)),
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: [OPEN_PASSAGE] } },
  };
}
