import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./files/node-files.ts";
import { startServer } from "./server.ts";

// The connection takes its transport from the command line: --stdio, --node-ipc, --socket or --pipe.
startServer(createConnection(ProposedFeatures.all), { files: nodeFiles });
