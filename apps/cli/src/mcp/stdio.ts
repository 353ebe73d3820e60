import process from "node:process";
import { inMegabytes } from "@evenhand/answers";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { ErrorCode } from "@modelcontextprotocol/sdk/types.js";
import { boundedLines } from "./bounded-lines.ts";
import { LIMITS } from "./limits.ts";
import type { Pool } from "./pool.ts";
import { createServer } from "./server.ts";

/** Serves the client that started the program, until it closes the input. */
export async function serveStdio(pool: Pool, cwd: string): Promise<void> {
  const lines = boundedLines(LIMITS.message, (id) => {
    const message = `the message is too large; up to ${inMegabytes(LIMITS.message)} are read. Name a file instead of giving its text.`;
    const answer = { jsonrpc: "2.0", id, error: { code: ErrorCode.InvalidRequest, message } };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  });
  const transport = new StdioServerTransport(process.stdin.pipe(lines), process.stdout, {
    maxBufferSize: 4 * LIMITS.message,
  });
  const server = createServer({ pool, cwd, outermost: null });
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  // Each answer that waits for the client to read listens for that.
  process.stdout.setMaxListeners(0);
  await server.connect(transport);
  await ended;
  await server.close();
}
