import { randomUUID } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { inMegabytes } from "@evenhand/answers";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import { writeNote } from "../../failure.ts";
import { LIMITS } from "../limits.ts";
import type { Pool } from "../pool.ts";
import { createServer } from "../server.ts";
import { isAuthorised, type Token } from "./token.ts";

const HOST = "127.0.0.1";
const PATH = "/mcp";

export interface HttpSettings {
  readonly pool: Pool;
  readonly cwd: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly token: Token;
}

interface Session {
  readonly transport: StreamableHTTPServerTransport;
  lastUsed: number;
}

/** Serves clients of this machine that have the token, until the program is ended. */
export async function serveHttp({ pool, cwd, port, token }: HttpSettings): Promise<void> {
  const sessions = new Map<string, Session>();
  const http = createHttpServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 500, `internal error: ${String(error).split("\n")[0]}`);
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, HOST, resolve);
  });
  const own = (http.address() as AddressInfo).port;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, method = "", url = "" } = request;
    if (!isOwnHost(headers.host, own)) return refuse(response, 403, "this host is not served");
    if (headers.origin !== undefined && !isOwnOrigin(headers.origin))
      return refuse(response, 403, "pages of other sites are not served");
    if (!isAuthorised(headers.authorization, token.value)) {
      response.setHeader("WWW-Authenticate", "Bearer");
      return refuse(response, 401, "the token is missing or wrong; send Authorization: Bearer and the token");
    }
    if (url.split("?")[0] !== PATH)
      return refuse(response, 404, `there is nothing here; the server is at ${PATH}`);
    if (!["GET", "POST", "DELETE"].includes(method)) return refuse(response, 405, `${method} is not served`);
    const body = method === "POST" ? await readBody(request) : undefined;
    if (body === TOO_LARGE) {
      response.setHeader("Connection", "close");
      return refuse(response, 413, `the message is too large; up to ${inMegabytes(LIMITS.message)} are read`);
    }
    if (body === NO_JSON) return refuse(response, 400, "the message is no JSON");
    const id = headers["mcp-session-id"];
    const session = typeof id === "string" ? sessions.get(id) : undefined;
    if (session !== undefined) {
      session.lastUsed = Date.now();
      return session.transport.handleRequest(request, response, body);
    }
    if (id !== undefined) return refuse(response, 404, "there is no such session; begin a new one");
    if (!isInitializeRequest(body)) return refuse(response, 400, "begin a session with initialize");
    if (sessions.size >= LIMITS.sessions)
      return refuse(response, 503, `${sessions.size} clients are connected; end one of their sessions`);
    return (await openSession()).handleRequest(request, response, body);
  }

  async function openSession(): Promise<StreamableHTTPServerTransport> {
    const transport: StreamableHTTPServerTransport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      maxRequestBodySize: LIMITS.message,
      onsessioninitialized: (id) => {
        sessions.set(id, { transport, lastUsed: Date.now() });
      },
    });
    const server = createServer({ pool, cwd, outermost: cwd });
    server.server.onclose = () => {
      if (transport.sessionId !== undefined) sessions.delete(transport.sessionId);
    };
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    return transport;
  }

  const sweep = setInterval(() => {
    for (const { transport, lastUsed } of sessions.values())
      if (Date.now() - lastUsed > LIMITS.sessionIdle) void transport.close();
  }, 60_000);
  if (token.isNew) writeNote(`token: ${token.value}`);
  writeNote(`serving MCP at http://${HOST}:${own}${PATH}`);
  await new Promise<void>((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  clearInterval(sweep);
  await Promise.all([...sessions.values()].map(({ transport }) => transport.close()));
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
}

/** Whoever leads a name of theirs to this machine sends that name. */
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `${HOST}:${port}` || host === `localhost:${port}`;
}

/** A page of this machine, such as an inspector's. */
function isOwnOrigin(origin: string): boolean {
  return /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(origin);
}

const TOO_LARGE = Symbol("too large");
const NO_JSON = Symbol("no JSON");

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  if (Number(request.headers["content-length"] ?? 0) > LIMITS.message) return TOO_LARGE;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LIMITS.message) return TOO_LARGE;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return NO_JSON;
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(`${JSON.stringify({ jsonrpc: "2.0", id: null, error: { code: -32_000, message } })}\n`);
}
