import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./files/node-files.ts";
import { lifecycle } from "./lifecycle.ts";
import { startServer } from "./server.ts";

// The connection takes its transport from the command line: --stdio, --node-ipc, --socket or --pipe.
const life = lifecycle();
const connection = createConnection(ProposedFeatures.all, life.options);
life.attach(connection);
startServer(connection, { files: nodeFiles });
