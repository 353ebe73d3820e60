import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ProgressType,
  type ResponseError,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import {
  CHECK_WORKSPACE,
  type CheckWorkspaceResult,
  FIND_FILES,
  type FindFilesParams,
  READ_FILE,
  type ReadFileParams,
} from "./protocol.ts";
import { type Client, type ClientOptions, startClient } from "./testing/client.ts";

const ARTICLE = [
  "Ferry terminal to be rebuilt",
  "The port of Selby will rebuild its ferry terminal for 41 million crowns, the harbour board said on 3 May 2025. The terminal has six berths and was opened in 1962. It stands on the northern quay, where the cranes will be moved before the winter storms begin.",
  "“The ferries need room,” said Ilse Brandt, who chairs the board.",
].join("\n\n");
const WRONG = "The ferry terminal of Selby will cost 14 million crowns.[^w]\n\n[^w]: article.txt\n";
const RIGHT = "The ferry terminal of Selby will cost 41 million crowns.[^w]\n\n[^w]: article.txt\n";

let folder: string;
const clients: Client[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-workspace-"));
  write("article.txt", ARTICLE);
  write("wrong.md", WRONG);
  write("right.md", RIGHT);
  write("notes.md", "# Notes\n\nNo summary of anything.\n");
  write("README.md", "See [the article](article.txt).\n");
  write("drafts/left-out.md", WRONG.replace("article.txt", "../article.txt"));
  write("node_modules/x/theirs.md", WRONG.replace("article.txt", "../../article.txt"));
  write(".gitignore", "drafts/\n");
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

async function start(options: ClientOptions = {}): Promise<Client> {
  const client = await startClient({ folder: pathToFileURL(folder).href, ...options });
  clients.push(client);
  return client;
}

const check = (client: Client, workDoneToken?: string): Promise<CheckWorkspaceResult> =>
  client.connection.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, { workDoneToken });

/** What the client shows of each file that has anything to show. */
function shown({ published }: Client): Record<string, unknown[]> {
  const last = new Map(published.map(({ uri, diagnostics }) => [uri, diagnostics]));
  return Object.fromEntries(
    [...last].flatMap(([uri, diagnostics]) =>
      diagnostics.length === 0
        ? []
        : [[uri.slice(uri.lastIndexOf("/") + 1), diagnostics.map(({ code }) => code)]],
    ),
  );
}

async function tellChanged(client: Client, name: string, type: FileChangeType): Promise<void> {
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf(name), type }],
  });
}

/** Answers what a client of virtual files is asked. */
function serveFiles(asked: string[] = []): ClientOptions {
  return {
    initializationOptions: { readFile: true, findFiles: true },
    prepare: (connection) => {
      connection.onRequest(READ_FILE, async ({ uri }: ReadFileParams) => {
        asked.push(uri);
        try {
          return { content: (await readFile(fileURLToPath(uri))).toString("base64") };
        } catch {
          return { error: "missing", message: "" };
        }
      });
      connection.onRequest(FIND_FILES, async ({ folder: at }: FindFilesParams) => {
        const names = await readdir(fileURLToPath(at), { recursive: true });
        return names.filter((name) => /\.md$/.test(name)).map((name) => `${at}/${name}`);
      });
    },
  };
}

describe.each([
  ["on the server's own disk", () => ({})],
  ["through the client", () => serveFiles()],
])("checking the workspace %s", (_name, options) => {
  test("publishes the findings of summaries that are not open, and counts", async () => {
    const client = await start(options());
    const counts = await check(client);
    expect(shown(client)).toEqual({ "wrong.md": ["sourcing/number-mismatch"] });
    expect(counts).toEqual({ files: 2, summaries: 2, errors: 1, warnings: 0 });
  });

  test("takes a configuration's files and leaves out what it ignores", async () => {
    write("evenhand.config.json", '{ "files": ["*.md"], "ignore": ["wrong.md"] }');
    write("sub/other.md", WRONG.replace("article.txt", "../article.txt"));
    const client = await start(options());
    const { files } = await check(client);
    // Notes and README are summaries where the configuration says so; what lies deeper is none of its files.
    expect(files).toBe(3);
    expect(Object.keys(shown(client))).toEqual(["README.md"]);
  });
});

test("what was published of a file goes when it is put right, is opened, or is no more", async () => {
  const client = await start();
  await check(client);
  write("wrong.md", RIGHT);
  const cleared = client.diagnostics(uriOf("wrong.md"), (all) => all.length === 0);
  await tellChanged(client, "wrong.md", FileChangeType.Changed);
  await cleared;

  const back = client.diagnostics(uriOf("wrong.md"), (all) => all.length === 1);
  write("article.txt", ARTICLE.replace("41 million", "44 million"));
  await tellChanged(client, "article.txt", FileChangeType.Changed);
  await back;
  expect(shown(client)).toMatchObject({ "wrong.md": [expect.anything()], "right.md": [expect.anything()] });

  rmSync(join(folder, "right.md"));
  const gone = client.diagnostics(uriOf("right.md"), (all) => all.length === 0);
  await tellChanged(client, "right.md", FileChangeType.Deleted);
  await gone;

  const opened = client.diagnostics(uriOf("wrong.md"), (all) => all.length === 0);
  client.open(uriOf("wrong.md"), "Nothing.\n");
  await opened;
  // Closed without saving, the file counts again.
  const closed = client.diagnostics(uriOf("wrong.md"), (all) => all.length === 1);
  client.close(uriOf("wrong.md"));
  await closed;
  expect(shown(client)).toEqual({ "wrong.md": ["sourcing/number-mismatch"] });
});

test("an open document counts as it stands, and is told as ever", async () => {
  const client = await start();
  const opened = client.diagnostics(uriOf("wrong.md"), (all) => all.length === 0);
  client.open(uriOf("wrong.md"), RIGHT);
  await opened;
  expect(await check(client)).toMatchObject({ summaries: 2, errors: 0 });
  expect(shown(client)).toEqual({});
});

test("reports progress under the token that it is given", async () => {
  const client = await start();
  const told: { kind: string; percentage?: number }[] = [];
  client.connection.onProgress(
    new ProgressType<{ kind: string }>(),
    "mine",
    (value) => void told.push(value),
  );
  await check(client, "mine");
  expect(told.at(0)).toMatchObject({ kind: "begin", cancellable: true, percentage: 0 });
  expect(told.at(-1)).toMatchObject({ kind: "end" });
  expect(told.some(({ kind }) => kind === "report")).toBe(true);
});

test("stops when it is cancelled, and answers others afterwards", async () => {
  for (let i = 0; i < 60; i++) write(`many/${i}.md`, WRONG.replace("article.txt", "../article.txt"));
  const client = await start();
  const source = new CancellationTokenSource();
  const first = client.diagnostics(uriOf("many/0.md"));
  const asked = client.connection.sendRequest(CHECK_WORKSPACE, {}, source.token);
  await first;
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(Object.keys(shown(client)).length).toBeLessThan(61);
  rmSync(join(folder, "many"), { recursive: true });
  expect(await check(client)).toMatchObject({ summaries: 2, errors: 1 });
  expect(Object.keys(shown(client))).toEqual(["wrong.md"]);
});

test("says what is wrong where the client can't find files", async () => {
  const client = await start({ initializationOptions: { findFiles: true } });
  const failed = check(client).catch((error: ResponseError<unknown>) => error);
  expect(await failed).toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: expect.stringMatching(/^The workspace cannot be checked: .*evenhand\/findFiles/),
  });
});

test("names the configuration that is wrong, and its line", async () => {
  write("evenhand.config.json", '{\n  "filse": []\n}\n');
  const failed = await check(await start()).catch((error: ResponseError<unknown>) => error);
  expect(failed).toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: expect.stringMatching(/^The workspace cannot be checked: evenhand\.config\.json:2: .*"filse"/),
  });
});

test("follows workspace folders that come and go", async () => {
  write("another/wrong-too.md", WRONG.replace("article.txt", "../article.txt"));
  const another = { uri: uriOf("another"), name: "another" };
  const own = { uri: pathToFileURL(folder).href, name: "test" };
  const client = await start({ capabilities: { workspace: { workspaceFolders: true } } });
  const change = (added: object[], removed: object[]): Promise<void> =>
    client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
  expect(await check(client)).toMatchObject({ summaries: 3, errors: 2 });
  const gone = client.diagnostics(uriOf("wrong.md"), (all) => all.length === 0);
  await change([another], [own]);
  await gone;
  expect(shown(client)).toEqual({ "wrong-too.md": ["sourcing/number-mismatch"] });
  expect(await check(client)).toMatchObject({ summaries: 1, errors: 1 });
});

test("is nothing without a workspace folder", async () => {
  const client = await startClient({});
  clients.push(client);
  expect(await check(client)).toEqual({ files: 0, summaries: 0, errors: 0, warnings: 0 });
});

describe("diagnostics of the workspace", () => {
  const pulling: ClientOptions = {
    initializationOptions: { workspaceDiagnostics: true },
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  };
  const pull = (client: Client, previousResultIds: { uri: string; value: string }[] = [], more = {}) =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds, ...more });
  const idsOf = ({ items }: WorkspaceDiagnosticReport) =>
    items.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));

  test("are those of all summaries; unchanged ones are said to be", async () => {
    const client = await start(pulling);
    const first = await pull(client);
    expect(first.items).toMatchObject([
      { kind: "full", uri: uriOf("wrong.md"), version: null, items: [{ code: "sourcing/number-mismatch" }] },
    ]);
    const again = await pull(client, idsOf(first));
    expect(again.items).toEqual([
      { kind: "unchanged", uri: uriOf("wrong.md"), version: null, resultId: first.items[0]?.resultId },
    ]);
    write("wrong.md", RIGHT);
    await tellChanged(client, "wrong.md", FileChangeType.Changed);
    expect((await pull(client, idsOf(first))).items).toMatchObject([
      { kind: "full", uri: uriOf("wrong.md"), items: [] },
    ]);
    expect(client.published).toEqual([]);
  });

  test("are taken back of a file that is gone", async () => {
    const client = await start(pulling);
    const first = await pull(client);
    rmSync(join(folder, "wrong.md"));
    await tellChanged(client, "wrong.md", FileChangeType.Deleted);
    expect((await pull(client, idsOf(first))).items).toMatchObject([
      { kind: "full", uri: uriOf("wrong.md"), items: [] },
    ]);
  });

  test("of an open document have its version", async () => {
    const client = await start(pulling);
    client.open(uriOf("right.md"), WRONG);
    const { items } = await pull(client);
    expect(items).toMatchObject([
      { uri: uriOf("wrong.md"), version: null },
      { uri: uriOf("right.md"), version: 1, items: [{ code: "sourcing/number-mismatch" }] },
    ]);
  });

  test("come as they are found where that is asked for", async () => {
    write("also.md", WRONG);
    const client = await start(pulling);
    const parts: WorkspaceDocumentDiagnosticReport[][] = [];
    const type = new ProgressType<WorkspaceDiagnosticReport>();
    client.connection.onProgress(type, "parts", ({ items }) => void parts.push(items));
    const rest = await pull(client, [], { partialResultToken: "parts" });
    expect(rest.items).toEqual([]);
    expect(parts).toMatchObject([[{ uri: uriOf("also.md") }], [{ uri: uriOf("wrong.md") }]]);
  });
});
