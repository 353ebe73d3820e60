import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { lifecycle } from "./lifecycle.ts";
import { startServer } from "./server.ts";

declare const self: DedicatedWorkerGlobalScope;

const life = lifecycle();
const connection = createConnection(
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  life.options,
);
life.attach(connection);
startServer(connection);
