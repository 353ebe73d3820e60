import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { type CallToolResult, ListRootsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const program = fileURLToPath(new URL("../../bin/evenhand.js", import.meta.url));

/** Milliseconds: the tests of many packages share a machine. */
const PATIENCE = 200_000;

export interface Connected extends AsyncDisposable {
  readonly client: Client;
  /** Of the server's process. */
  readonly pid: number;
  /** What it has written to standard error. */
  errors(): string;
}

/**
 * Connects the official client to the built program.
 *
 * @param roots Folders that the client grants, absolute; null for a client that knows no roots.
 */
export async function connect(
  cwd: string,
  roots: readonly string[] | null = null,
  args: readonly string[] = [],
): Promise<Connected> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, "mcp", ...args],
    cwd,
    stderr: "pipe",
    env: { ...(process.env as Record<string, string>), LC_ALL: "C.UTF-8" },
  });
  let errors = "";
  transport.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const client = newClient(roots);
  await client.connect(transport);
  return {
    client,
    pid: transport.pid ?? 0,
    errors: () => errors,
    [Symbol.asyncDispose]: () => client.close(),
  };
}

export function newClient(roots: readonly string[] | null): Client {
  const client = new Client(
    { name: "test", version: "1.0.0" },
    { capabilities: roots === null ? {} : { roots: { listChanged: true } } },
  );
  if (roots !== null)
    client.setRequestHandler(ListRootsRequestSchema, () => ({
      roots: roots.map((root) => ({ uri: pathToFileURL(root).href })),
    }));
  return client;
}

/** A tool's answer; the client has checked it against the tool's output schema. */
export interface Answer {
  readonly isError: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the form that it asks for
  readonly data: any;
}

export async function call(
  client: Client,
  name: string,
  args: Record<string, unknown>,
  options: { readonly signal?: AbortSignal; readonly timeout?: number } = {},
): Promise<Answer> {
  const asked = { name, arguments: args };
  const result = (await client.callTool(asked, undefined, {
    timeout: PATIENCE,
    ...options,
  })) as CallToolResult;
  const text = result.content.map((part) => (part.type === "text" ? part.text : "")).join("");
  return { isError: result.isError === true, text, data: result.structuredContent };
}
