import process from "node:process";
import { reportFailure } from "../failure.ts";
import { serveHttp } from "../mcp/http/serve.ts";
import { readToken } from "../mcp/http/token.ts";
import { openPool } from "../mcp/pool.ts";
import { serveStdio } from "../mcp/stdio.ts";

export interface McpOptions {
  readonly http: boolean;
  readonly port?: number;
  readonly tokenFile?: string;
  /** Seconds. */
  readonly timeLimit: number;
}

/** Serves agents until the client or the user ends it. */
export async function mcp({ http, port, tokenFile, timeLimit }: McpOptions): Promise<void> {
  const option = port === undefined ? "--token-file" : "--port";
  if (!http && (port !== undefined || tokenFile !== undefined))
    return reportFailure(`${option}: says nothing without --http; give --http too, or leave it out`);
  const pool = openPool(timeLimit);
  const cwd = process.cwd();
  try {
    if (!http) return await serveStdio(pool, cwd);
    const token = await readToken(tokenFile ?? null);
    if (typeof token === "string") return reportFailure(token);
    await serveHttp({ pool, cwd, port: port ?? 0, token });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "listen") throw error;
    reportFailure(`--port ${port}: cannot be listened on (${code}); name another, or leave it out`);
  } finally {
    await pool.close();
  }
}
