import {
  type InitializationOptions,
  OPEN_PASSAGE,
  READ_FILE,
  type ReadFileParams,
  STATUS,
  type StatusParams,
} from "@evenhand/language-server/protocol";
import { commands, type ExtensionContext, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { documentSelector } from "./documents.ts";
import { openPassage } from "./open-passage.ts";
import { readFile } from "./read-file.ts";
import { statusBar } from "./status-bar.ts";

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
  const status = statusBar();
  let running: Server | null = null;

  async function start(): Promise<void> {
    const server = createServer(clientOptions());
    running = server;
    server.client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readFile(uri));
    server.client.onNotification(STATUS, (params: StatusParams) => status.update(params));
    await server.client.start();
  }

  async function stop(): Promise<void> {
    const server = running;
    running = null;
    status.clear();
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

  context.subscriptions.push(
    status,
    commands.registerCommand("evenhand.restart", restart),
    commands.registerCommand(OPEN_PASSAGE, openPassage),
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
  const initializationOptions: InitializationOptions = { readFile: true, openPassage: true };
  return {
    documentSelector: documentSelector((workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)),
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: [OPEN_PASSAGE] } },
  };
}
