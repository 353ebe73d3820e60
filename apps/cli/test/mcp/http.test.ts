import { type ChildProcess, spawn } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { evenhand, folderOf } from "../program.ts";
import { call, newClient } from "./client.ts";
import { gazette, wire, workspace } from "./sources.ts";

const program = fileURLToPath(new URL("../../bin/evenhand.js", import.meta.url));

vi.setConfig({ testTimeout: 240_000 });

interface Served extends AsyncDisposable {
  readonly url: URL;
  readonly token: string;
  readonly child: ChildProcess;
  connect(roots?: readonly string[] | null): Promise<Client & AsyncDisposable>;
}

async function serve(
  cwd: string,
  env: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<Served> {
  const child = spawn(process.execPath, [program, "mcp", "--http", ...args], {
    cwd,
    env: { ...process.env, LC_ALL: "C.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  while (!/serving MCP at http\S+\n/.test(output)) {
    if (child.exitCode !== null) throw new Error(output);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const url = new URL(/http\S+/.exec(output)?.[0] ?? "");
  const token = /token: (\S+)/.exec(output)?.[1] ?? "";
  return {
    url,
    token,
    child,
    async connect(roots = null) {
      const client = newClient(roots);
      const headers = { Authorization: `Bearer ${env.EVENHAND_MCP_TOKEN ?? token}` };
      const transport = new StreamableHTTPClientTransport(url, { requestInit: { headers } });
      await client.connect(transport as Parameters<Client["connect"]>[0]);
      return Object.assign(client, {
        [Symbol.asyncDispose]: async () => {
          await transport.terminateSession();
          await client.close();
        },
      });
    },
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** A bare request, with headers that a page or a program could send. */
function send(
  url: URL,
  {
    method = "POST",
    path = "/mcp",
    headers = {},
    body = "",
  }: {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: url.hostname,
        port: url.port,
        path,
        method,
        headers: {
          "Content-Type": "application/json",
          Accept: "application/json, text/event-stream",
          ...headers,
        },
      },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

const begin = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
});

describe("evenhand mcp --http", () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  let served: Served;
  beforeAll(async () => {
    folder = await folderOf(workspace);
    served = await serve(folder.path);
  });
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  it("answers every tool, and each client by itself", async () => {
    await using one = await served.connect();
    await using other = await served.connect([join(folder.path, "sources")]);
    const sources = [
      { id: "wire", text: wire },
      { id: "gazette", text: gazette },
    ];
    const calls: readonly (readonly [string, Record<string, unknown>])[] = [
      ["lint_summary", { path: "summary.md" }],
      ["find_evidence", { sentence: "A storm closed the pier.", sources }],
      ["check_quotation", { quotation: "the boats need shelter", sources }],
      ["explain_claim", { path: "summary.md", line: 3 }],
      ["list_sources", {}],
      ["compare_sources", { sources }],
    ];
    for (const [name, args] of calls)
      expect([name, (await call(one, name, args)).isError]).toEqual([name, false]);
    expect((await call(other, "list_sources", { paths: ["wire.txt"] })).data.sources).toMatchObject([
      { path: "wire.txt" },
    ]);
    expect((await call(other, "lint_summary", { path: "../summary.md" })).text).toContain(
      "lies outside the folders",
    );
    expect((await one.listResources()).resources.length).toBeGreaterThan(30);
  });

  it("lets no client out of the folder that it was started in", async () => {
    await using outside = await folderOf({ "secret.md": "The secret is old.\n" });
    await using client = await served.connect([outside.path, "/"]);
    const { isError, text } = await call(client, "lint_summary", { path: join(outside.path, "secret.md") });
    expect([isError, text]).toEqual([true, expect.stringContaining("no folder is open to this client")]);
  });

  it("stops what is cancelled", async () => {
    await using client = await served.connect();
    const text = Array.from(
      { length: 15_000 },
      (_, at) => `The office of Selby ${at} paid ${at * 3} crowns on 3 May, and Bo Kramm agreed.`,
    ).join("\n\n");
    const cancel = new AbortController();
    setTimeout(() => cancel.abort("enough"), 400);
    await expect(
      call(client, "lint_summary", { text, sources: [{ text }] }, { signal: cancel.signal }),
    ).rejects.toThrow();
    const begun = performance.now();
    expect((await call(client, "lint_summary", { path: "summary.md" })).isError).toBe(false);
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  it("refuses whoever has no token, comes under another name or from another site", async () => {
    const { url, token } = served;
    const own = { Authorization: `Bearer ${token}` };
    const refused: readonly (readonly [number, Parameters<typeof send>[1]])[] = [
      [401, { body: begin }],
      [401, { body: begin, headers: { Authorization: "Bearer wrong" } }],
      [401, { body: begin, headers: { Authorization: `Basic ${token}` } }],
      [401, { body: begin, path: `/mcp?token=${token}` }],
      [403, { body: begin, headers: { ...own, Host: "evil.example" } }],
      [403, { body: begin, headers: { ...own, Host: `evil.example:${url.port}` } }],
      [403, { body: begin, headers: { ...own, Host: "127.0.0.1:1" } }],
      [403, { body: begin, headers: { ...own, Origin: "https://evil.example" } }],
      [403, { body: begin, headers: { ...own, Origin: "null" } }],
      [403, { body: begin, headers: { ...own, Origin: "http://localhost.evil.example" } }],
      [404, { body: begin, headers: own, path: "/" }],
      [404, { body: begin, headers: { ...own, "Mcp-Session-Id": "none" } }],
      [405, { method: "PUT", headers: own }],
      [400, { body: "{", headers: own }],
      [400, { body: `{"jsonrpc":"2.0","id":1,"method":"tools/list"}`, headers: own }],
    ];
    for (const [status, options] of refused) {
      const reply = await send(url, options);
      expect([reply.status, options], reply.body).toEqual([status, options]);
      expect(JSON.parse(reply.body).error.message.split("\n")).toHaveLength(1);
      expect(reply.body).not.toContain(token);
    }
    expect(
      (await send(url, { body: begin, headers: { ...own, Origin: "http://localhost:6274" } })).status,
    ).toBe(200);
  });

  it("refuses a message that is too large, and lives on", async () => {
    const headers = { Authorization: `Bearer ${served.token}` };
    const reply = await send(served.url, { headers, body: `{"a":"${"a".repeat(20_000_000)}"}` }).catch(
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect(reply).toSatisfy((got: Reply | string) => typeof got === "string" || got.status === 413);
    await using client = await served.connect();
    expect((await call(client, "list_sources", {})).isError).toBe(false);
  });

  it("holds so many sessions and no more", async () => {
    const headers = { Authorization: `Bearer ${served.token}` };
    const replies: number[] = [];
    for (let at = 0; at < 20; at++) replies.push((await send(served.url, { headers, body: begin })).status);
    expect(replies.at(-1)).toBe(503);
    expect(replies.filter((status) => status === 200).length).toBeLessThanOrEqual(16);
  });
});

describe("the token", () => {
  it("is random, told once, and taken from the environment or a file", async () => {
    await using folder = await folderOf({ ...workspace, token: "a-token-of-my-own-choice\n" });
    await using one = await serve(folder.path);
    expect(one.token).toMatch(/^[\w-]{43}$/);
    await using own = await serve(folder.path, { EVENHAND_MCP_TOKEN: "another-token-of-mine" });
    expect(own.token).toBe("");
    await using client = await own.connect();
    expect((await call(client, "list_sources", {})).isError).toBe(false);
    await using filed = await serve(folder.path, {}, ["--token-file", "token"]);
    const headers = { Authorization: "Bearer a-token-of-my-own-choice" };
    expect((await send(filed.url, { body: begin, headers })).status).toBe(200);
  });

  it.each([
    [["--http", "--token-file", "none"], "--token-file: none cannot be read; check the path"],
    [["--http", "--token-file", "short"], "short: the token must have 16 characters or more"],
    [["--port", "80"], "--port: says nothing without --http"],
    [["--http", "--port", "99999"], "It must be a whole number up to 65535."],
    [["--time-limit", "0"], "It must be a number of seconds"],
  ])("and the options: %o", async (args, message) => {
    await using folder = await folderOf({ short: "1234" });
    const { code, stderr } = await evenhand(["mcp", ...args], folder.path);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
