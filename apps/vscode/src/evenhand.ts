import {
  FIND_FILES,
  type FindFilesParams,
  READ_FILE,
  type ReadFileParams,
  STATUS,
  type StatusParams,
  VERDICTS,
  type VerdictsParams,
} from "@evenhand/language-server/protocol";
import { type ExtensionContext, workspace } from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import { languageModelTools } from "./assistant/tools.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { citationDrops } from "./citation-drops.ts";
import { clientOptions, isEnabled, RESTARTING } from "./client-options.ts";
import { registerCommands } from "./commands.ts";
import { exampleFiles } from "./example-files.ts";
import { findFiles } from "./find-files.ts";
import { readFile } from "./read-file.ts";
import { reportViews } from "./report-view/report-views.ts";
import { type Ask, serverReports } from "./reports.ts";
import { sourcesView } from "./sources-view/sources-view.ts";
import { statusBar } from "./status-bar.ts";
import { openSummaries } from "./summaries.ts";
import { summaryContext } from "./summary-context.ts";
import { verdictGutter } from "./verdict-gutter.ts";

/** A language client that is not running yet, and what ends its server where stopping the client does not. */
export interface Server {
  readonly client: BaseLanguageClient;
  readonly end?: () => void;
}

/**
 * Runs the extension; only how the server is started differs between desktop and web. The server starts on its own: a
 * window that opens waits for no extension.
 *
 * @param canFetch Whether there are terminals, for the command that saves pages.
 * @returns What stops it.
 */
export function runEvenhand(
  context: ExtensionContext,
  createServer: (options: LanguageClientOptions) => Server,
  canFetch: boolean,
): () => Promise<void> {
  const summaries = openSummaries();
  const gutter = verdictGutter();
  let running: Server | null = null;
  const ask: Ask = async (method, params, token) => {
    const client = running?.client;
    if (client?.isRunning() !== true) return null;
    return token === undefined
      ? client.sendRequest(method, params)
      : client.sendRequest(method, params, token);
  };
  const reports = serverReports(summaries, ask);

  async function start(): Promise<void> {
    const server = createServer(clientOptions());
    running = server;
    server.client.onRequest(READ_FILE, (params: ReadFileParams) => readFile(params));
    server.client.onRequest(FIND_FILES, (params: FindFilesParams, token) => findFiles(params, token));
    server.client.onNotification(STATUS, (params: StatusParams) => summaries.update(params));
    server.client.onNotification(VERDICTS, (params: VerdictsParams) => gutter.update(params));
    // What a server that is gone has told holds no more.
    server.client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped && running === server) forget();
    });
    await server.client.start();
  }

  function forget(): void {
    summaries.clear();
    gutter.clear();
  }

  async function stop(): Promise<void> {
    const server = running;
    running = null;
    forget();
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
    gutter,
    views,
    exampleFiles(context),
    citationDrops(summaries, reports),
    statusBar(summaries),
    summaryContext(summaries),
    sourcesView(summaries, reports),
    languageModelTools({ summaries, ask, ready: () => turn.catch(() => {}) }),
    registerCommands({
      context,
      summaries,
      reports,
      views,
      ask,
      canFetch,
      restart,
      checkWorkspace: async () => {
        await turn.catch(() => {});
        await checkWorkspace(running?.client);
      },
      showOutput: () => running?.client.outputChannel.show(),
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      restart().catch(() => {});
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (RESTARTING.some((section) => change.affectsConfiguration(section))) restart().catch(() => {});
    }),
  );
  // What goes wrong with a start the client tells the writer itself.
  restart().catch(() => {});
  return async () => {
    // A client that is still starting can't be stopped.
    await turn.catch(() => {});
    await stop();
  };
}
