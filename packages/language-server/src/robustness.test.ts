import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
} from "vscode-languageserver/node";
import { type Client, startClient } from "./testing/client.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));
const BIN = fileURLToPath(new URL("../bin/evenhand-language-server.js", import.meta.url));
const SUMMARY = "summary-defects.md";
const TEXT = readFileSync(join(EXAMPLE, SUMMARY), "utf8");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-robust-"));
  cpSync(EXAMPLE, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;

describe("a client that asks for diagnostics", () => {
  let client: Client;
  let refreshed = 0;
  let refreshes: (() => void)[] = [];
  beforeAll(async () => {
    client = await startClient({
      folder: pathToFileURL(folder).href,
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
      prepare: (connection) =>
        connection.onRequest("workspace/diagnostic/refresh", () => {
          refreshed++;
          for (const done of refreshes.splice(0)) done();
          return null;
        }),
    });
    client.open(uriOf(SUMMARY), TEXT);
  });
  afterAll(() => client.stop());

  const pull = (previousResultId?: string) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: uriOf(SUMMARY) },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  const refresh = (): Promise<void> => new Promise((done) => refreshes.push(done));

  test("gets them on asking, learns when they are the same, and is sent none", async () => {
    const first = await pull();
    if (first.kind !== "full") throw new Error("Not all diagnostics");
    expect(first.items.map(({ code }) => code)).toContain("sourcing/number-mismatch");
    expect(await pull(first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    expect((await pull("another")).kind).toBe("full");
    expect(client.published).toEqual([]);
  });

  test("is told to ask again when a source changes, and when the whole is known after an edit", async () => {
    const asked = refresh();
    client.open(
      uriOf("sources/press-release.txt"),
      readFileSync(join(folder, "sources/press-release.txt"), "utf8").replaceAll("247", "274"),
      "plaintext",
    );
    await asked;
    const before = refreshed;
    client.change(uriOf(SUMMARY), 2, "# Nothing\n\nNo sources at all.\n");
    const again = refresh();
    const early = await pull();
    if (refreshed === before && early.kind === "full" && early.items.length > 0) await again;
    const late = await pull();
    expect(late.kind === "full" ? late.items : []).toEqual([]);
    expect(client.published).toEqual([]);
    refreshes = [];
  });
});

test("what is asked of a text that changes meanwhile, or is cancelled, is answered by an error", async () => {
  const client = await startClient({ folder: pathToFileURL(folder).href });
  client.open(uriOf(SUMMARY), TEXT);
  const params = { textDocument: { uri: uriOf(SUMMARY) }, position: { line: 2, character: 4 } };
  const modified = client.connection.sendRequest(HoverRequest.type, params).catch((error) => error);
  client.change(uriOf(SUMMARY), 2, `${TEXT}\nMore.\n`);
  expect(await modified).toMatchObject({ code: LSPErrorCodes.ContentModified });
  client.change(uriOf(SUMMARY), 3, `${TEXT}\nEven more.\n`);
  const source = new CancellationTokenSource();
  const cancelled = client.connection
    .sendRequest(HoverRequest.type, params, source.token)
    .catch((error) => error);
  source.cancel();
  expect(await cancelled).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await client.connection.sendRequest(HoverRequest.type, params)).not.toBeNull();
  await client.stop();
});

test.each([
  "textDocument/hover",
  "textDocument/codeAction",
  "textDocument/definition",
  "textDocument/references",
  "textDocument/documentLink",
  "textDocument/documentSymbol",
  "textDocument/codeLens",
  "textDocument/inlayHint",
  "textDocument/completion",
])("%s: unknown documents have nothing, malformed parameters are an error", async (method) => {
  const client = await startClient({ folder: pathToFileURL(folder).href });
  const place = { line: 0, character: 0 };
  const known = {
    textDocument: { uri: "file:///nowhere/none.md" },
    position: place,
    range: { start: place, end: place },
    context: { diagnostics: [] },
  };
  const nothing = await client.connection.sendRequest(method, known);
  expect(nothing === null || (Array.isArray(nothing) && nothing.length === 0)).toBe(true);
  await expect(client.connection.sendRequest(method, { textDocument: 3 })).rejects.toMatchObject({
    code: expect.any(Number),
  });
  await client.connection.sendNotification("textDocument/didOpen", { textDocument: null });
  await client.connection.sendNotification("textDocument/didChange", {});
  expect(await client.connection.sendRequest(method, known)).toEqual(nothing);
  await client.stop();
});

/** A server without a client library, for what no library sends. */
function startRaw(): {
  server: ChildProcessWithoutNullStreams;
  send(message: object): void;
  heard(): string;
} {
  const server = spawn(process.execPath, [BIN, "--stdio"]);
  let heard = "";
  server.stdout.on("data", (data: Buffer) => {
    heard += data.toString();
  });
  return {
    server,
    heard: () => heard,
    send(message) {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    },
  };
}

const INITIALIZE = { method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } };

test("requests before initialize and after shutdown are refused", async () => {
  const { server, send, heard } = startRaw();
  const hover = { textDocument: { uri: uriOf(SUMMARY) }, position: { line: 0, character: 0 } };
  send({ id: 1, method: "textDocument/hover", params: hover });
  await expect.poll(heard, { timeout: 20_000 }).toMatch(/"id":1,"error":\{"code":-32002/);
  send({ id: 2, ...INITIALIZE });
  await expect.poll(heard).toMatch(/"id":2,"result"/);
  send({ id: 3, method: "shutdown" });
  await expect.poll(heard).toMatch(/"id":3,"result":null/);
  send({ id: 4, method: "textDocument/hover", params: hover });
  await expect.poll(heard).toMatch(/"id":4,"error":\{"code":-32600/);
  const gone = new Promise((resolve) => server.once("exit", resolve));
  send({ method: "exit" });
  expect(await gone).toBe(0);
});

test("bodies that are no messages are survived", async () => {
  const { server, send, heard } = startRaw();
  send({ id: 1, ...INITIALIZE });
  await expect.poll(heard, { timeout: 20_000 }).toMatch(/"id":1,"result"/);
  for (const body of ["{", "[]", "null", '"hover"', "\u0000\u0001", '{"jsonrpc":"2.0"}'])
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  send({ id: 2, method: "no/such", params: {} });
  await expect.poll(heard).toMatch(/"id":2,"error":\{"code":-32601/);
  server.kill();
});

test("a server that is killed amid a request is replaced by one that knows the text again", async () => {
  const first = startRaw();
  first.send({ id: 1, ...INITIALIZE });
  await expect.poll(first.heard, { timeout: 20_000 }).toMatch(/"id":1,"result"/);
  const textDocument = { uri: uriOf(SUMMARY), languageId: "markdown", version: 7, text: TEXT };
  first.send({ method: "textDocument/didOpen", params: { textDocument } });
  first.send({ id: 2, method: "textDocument/codeLens", params: { textDocument } });
  const gone = new Promise((resolve) => first.server.once("exit", resolve));
  first.server.kill("SIGKILL");
  await gone;
  // What an editor does then: it starts another and opens what is open, with the text as it stands there.
  const client = await startClient({ folder: pathToFileURL(folder).href });
  const found = client.diagnostics(uriOf(SUMMARY));
  client.open(uriOf(SUMMARY), `${TEXT}\nTyped meanwhile.\n`);
  expect((await found).length).toBeGreaterThan(0);
  await client.stop();
});
