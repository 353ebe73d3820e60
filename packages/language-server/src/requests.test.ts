import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from "vscode-languageserver/node";
import { type Client, startClient } from "./testing/client.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));
const BIN = fileURLToPath(new URL("../bin/evenhand-language-server.js", import.meta.url));
const SUMMARY = "summary-defects.md";
const TEXT = readFileSync(join(EXAMPLE, SUMMARY), "utf8");
let folder: string;
let client: Client;
let version = 1;

const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-requests-"));
  cpSync(EXAMPLE, folder, { recursive: true });
  client = await startClient({
    folder: pathToFileURL(folder).href,
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    },
    prepare: (connection) => connection.onRequest("workspace/diagnostic/refresh", () => null),
  });
  client.open(uriOf(SUMMARY), TEXT);
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});
/** Gives the document another text, so that nothing is known of it yet. */
function renew(): void {
  client.change(uriOf(SUMMARY), ++version, `${TEXT}\nFerry number ${version} sank.[^wire]\n`);
}

const start = { line: 2, character: 4 };
/** All requests about a document, with what each needs; the document is put in by `paramsOf`. */
const REQUESTS: readonly (readonly [method: string, params: object])[] = [
  ["textDocument/diagnostic", {}],
  ["textDocument/hover", { position: start }],
  ["textDocument/codeAction", { range: { start, end: start }, context: { diagnostics: [] } }],
  ["textDocument/definition", { position: start }],
  ["textDocument/references", { position: start, context: { includeDeclaration: true } }],
  ["textDocument/documentLink", {}],
  ["textDocument/documentSymbol", {}],
  ["textDocument/codeLens", {}],
  ["textDocument/inlayHint", { range: { start, end: { line: 9, character: 0 } } }],
  ["textDocument/completion", { position: start }],
  ["evenhand/report", {}],
  ["evenhand/quotations", {}],
  ["evenhand/findings", {}],
];
const paramsOf = (params: object, uri = uriOf(SUMMARY)): object => ({
  ...params,
  uri,
  textDocument: { uri },
});

/** Errors by which the protocol says that an answer is of no use any more. */
const OUTDATED: readonly unknown[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified];

describe.each(REQUESTS)("%s", (method, params) => {
  test("is answered", async () => {
    await expect(client.connection.sendRequest(method, paramsOf(params))).resolves.toBeDefined();
  });

  test("is given up when it is cancelled", async () => {
    // On a busy machine an answer may be under way before the server hears that nobody wants it.
    let outcome: unknown = null;
    for (let tries = 0; tries < 5 && outcome !== LSPErrorCodes.RequestCancelled; tries++) {
      renew();
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest(method, paramsOf(params), source.token);
      source.cancel();
      outcome = await asked.then(
        () => "answered",
        ({ code }) => code,
      );
    }
    expect(outcome).toBe(LSPErrorCodes.RequestCancelled);
  });

  test("comes to an end when its document is closed in the middle, and is answered when it is back", async () => {
    renew();
    const asked = client.connection.sendRequest(method, paramsOf(params)).catch((error) => error.code);
    client.close(uriOf(SUMMARY));
    const outcome = await asked;
    if (typeof outcome === "number") expect(OUTDATED).toContain(outcome);
    client.open(uriOf(SUMMARY), TEXT);
    await expect(client.connection.sendRequest(method, paramsOf(params))).resolves.toBeDefined();
  });

  test("says what its parameters lack", async () => {
    for (const wrong of [null, {}, { uri: 3, textDocument: 3 }, { textDocument: { uri: null } }]) {
      await expect(client.connection.sendRequest(method, wrong)).rejects.toMatchObject({
        code: ErrorCodes.InvalidParams,
        message: "The parameters name no document by its URI",
      });
    }
    const uri = uriOf(SUMMARY);
    const bare = client.connection.sendRequest(method, { uri, textDocument: { uri } });
    if (Object.keys(params).length === 0) await bare;
    else
      await expect(bare).rejects.toMatchObject({
        code: ErrorCodes.InvalidParams,
        message: expect.stringMatching(/^The parameters have no (?:position|range)$/),
      });
  });

  test("has nothing to say of places that are none", async () => {
    for (const at of [-1, 0, 3, 1e9]) {
      const place = { line: at, character: 1e9 };
      const range = { start: place, end: place };
      const asked = {
        ...params,
        ...("position" in params && { position: place }),
        ...("range" in params && { range }),
      };
      await expect(client.connection.sendRequest(method, paramsOf(asked))).resolves.toBeDefined();
    }
    await expect(
      client.connection.sendRequest(method, paramsOf(params, "untitled:Untitled-9")),
    ).resolves.toBeDefined();
  });
});

describe.each([
  ["workspace/diagnostic", { previousResultIds: [] }],
  ["evenhand/checkWorkspace", {}],
] as const)("%s", (method, params) => {
  test("is answered, and given up when it is cancelled", async () => {
    await expect(client.connection.sendRequest(method, params)).resolves.toBeDefined();
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest("evenhand/checkWorkspace", {}, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test("leaves the others their turn", async () => {
    const checked = client.connection.sendRequest(method, params);
    await expect(
      client.connection.sendRequest("textDocument/hover", paramsOf({ position: start })),
    ).resolves.toBeDefined();
    await checked;
  });
});

test("workspace/diagnostic says what its parameters lack", async () => {
  for (const wrong of [null, {}, { previousResultIds: 3 }, { previousResultIds: [{ uri: 3 }] }])
    await expect(client.connection.sendRequest("workspace/diagnostic", wrong)).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
    });
});

test("a document that is closed while the workspace is checked is checked as it is on the disk", async () => {
  writeFileSync(join(folder, "other.md"), TEXT);
  client.open(uriOf("other.md"), "Nothing at all.\n");
  const asked = client.connection.sendRequest<{ summaries: number }>("evenhand/checkWorkspace", {});
  client.close(uriOf("other.md"));
  const { summaries } = await asked;
  rmSync(join(folder, "other.md"));
  // The two of the example, and this one where it was closed soon enough.
  expect([2, 3]).toContain(summaries);
});

test("a server whose client dies in the middle of a check ends", async () => {
  const server = spawn(process.execPath, [BIN, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "news" }];
  send({ id: 1, method: "initialize", params: { processId: null, workspaceFolders, capabilities: {} } });
  await once(server.stdout, "data");
  send({ method: "initialized", params: {} });
  send({ id: 2, method: "evenhand/checkWorkspace", params: {} });
  await once(server.stdout, "data");
  const gone = once(server, "exit");
  server.stdout.destroy();
  server.stdin.end();
  await gone;
});
