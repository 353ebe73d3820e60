import { connect, type NetConnectOpts } from "node:net";
import process from "node:process";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "../files/node-files.ts";
import { lifecycle } from "../lifecycle.ts";
import { startServer } from "../server.ts";
import { nodeMarkdown, nodeSummaries } from "../workspace/node-summaries.ts";
import type { Transport } from "./command-line.ts";

/** Serves one editor, and ends the process when it is gone. */
export function serve(transport: Transport): void {
  const life = lifecycle();
  const connection = connectionBy(transport, life.options);
  life.attach(connection);
  startServer(connection, { files: nodeFiles, summaries: nodeSummaries, markdown: nodeMarkdown });
}

function connectionBy(transport: Transport, options: ReturnType<typeof lifecycle>["options"]): Connection {
  if (transport.kind === "pipe") return connectionTo({ path: transport.name }, transport.name, options);
  if (transport.kind === "socket") {
    const { port } = transport;
    return connectionTo({ host: "127.0.0.1", port }, `port ${port}`, options);
  }
  if (transport.kind === "node-ipc") {
    if (process.send === undefined) {
      process.stderr.write("evenhand-language-server: --node-ipc: no Node process has forked it\n");
      process.exit(2);
    }
    process.on("disconnect", () => process.exit(1));
  }
  if (transport.kind === "stdio" && process.stdin.isTTY)
    process.stderr.write("evenhand-language-server: waits for an editor to speak to it; Ctrl+C ends it\n");
  // The library finds these two on the command line, and ends the process with the standard input.
  return createConnection(ProposedFeatures.all, options);
}

/** Over a stream the library ends the process with it, as it does not over its own sockets. */
function connectionTo(
  address: NetConnectOpts,
  name: string,
  options: ReturnType<typeof lifecycle>["options"],
): Connection {
  const socket = connect(address);
  socket.on("error", ({ message }) => {
    process.stderr.write(`evenhand-language-server: the connection to ${name} failed: ${message}\n`);
    process.exit(1);
  });
  return createConnection(ProposedFeatures.all, socket, socket, options);
}
