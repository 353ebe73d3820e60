import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { InitializationOptions } from "../protocol.ts";

const BIN: string = fileURLToPath(new URL("../../bin/evenhand-language-server.js", import.meta.url));

/** An editor's side of the protocol, speaking to the built server in a process of its own. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly published: readonly PublishDiagnosticsParams[];
  /** Messages that the server wrote to the editor's log. */
  readonly logged: readonly string[];
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces the whole text. */
  change(uri: string, version: number, text: string): void;
  close(uri: string): void;
  closeAll(): void;
  /** The next diagnostics published for a document that satisfy the condition. */
  diagnostics(
    uri: string,
    condition?: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<Diagnostic[]>;
  stop(): Promise<void>;
}

export interface ClientOptions {
  readonly folder?: string;
  readonly initializationOptions?: InitializationOptions;
  /** Besides those that every test's editor has. */
  readonly capabilities?: ClientCapabilities;
  /** Answers requests before the server may send any. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

export async function startClient({
  folder,
  initializationOptions,
  capabilities,
  prepare,
}: ClientOptions): Promise<Client> {
  const server = spawn(process.execPath, [BIN, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const check of [...waiting]) check();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
  connection.onRequest(RegistrationRequest.type, () => {});
  prepare?.(connection);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folder ?? null,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: "test" }],
    capabilities: {
      ...capabilities,
      workspace: {
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
        ...capabilities?.workspace,
      },
    },
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const opened = new Set<string>();
  function close(uri: string): void {
    opened.delete(uri);
    void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  return {
    connection,
    published,
    logged,
    open(uri, text, languageId = "markdown") {
      opened.add(uri);
      const textDocument = { uri, languageId, version: 1, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change(uri, version, text) {
      const textDocument = { uri, version };
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges: [{ text }],
      });
    },
    close,
    closeAll() {
      for (const uri of [...opened]) close(uri);
    },
    diagnostics(uri, condition = () => true) {
      let seen = published.length;
      return new Promise((resolve) => {
        const check = () => {
          for (; seen < published.length; seen++) {
            const params = published[seen];
            if (params?.uri !== uri || !condition(params.diagnostics)) continue;
            waiting.delete(check);
            resolve(params.diagnostics);
            return;
          }
        };
        waiting.add(check);
      });
    },
    stop: () => stop(connection, server),
  };
}

async function stop(connection: ProtocolConnection, server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once("exit", resolve));
  if (server.exitCode === null) {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await gone;
  }
  connection.dispose();
}
