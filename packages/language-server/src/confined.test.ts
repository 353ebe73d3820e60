import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CHECK_WORKSPACE, READ_FILE, type ReadFileParams } from "./protocol.ts";
import { type Client, type ClientOptions, startClient } from "./testing/client.ts";

const ARTICLE = [
  "Ferry terminal to be rebuilt",
  "The port of Selby will rebuild its ferry terminal for 41 million crowns, the harbour board said on 3 May 2025. The terminal has six berths and was opened in 1962. It stands on the northern quay, where the cranes will be moved before the winter storms begin.",
  "“The ferries need room,” said Ilse Brandt, who chairs the board.",
].join("\n\n");
const CLAIM = "The ferry terminal of Selby will cost 14 million crowns.[^w]";
const REFUSED = /is not read while the workspace is not trusted; trust it, or put a copy into its folder\.$/;

let root: string;
let folder: string;
const clients: Client[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "evenhand-confined-"));
  folder = join(root, "work");
  write("secret.txt", ARTICLE);
  write("work/article.txt", ARTICLE);
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
  rmSync(root, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(join(root, name, ".."), { recursive: true });
  writeFileSync(join(root, name), text);
}
const uriOf = (name: string): string => pathToFileURL(join(root, name)).href;

async function start(options: ClientOptions = {}, confined = true): Promise<Client> {
  const { initializationOptions } = options;
  const client = await startClient({
    folder: pathToFileURL(folder).href,
    ...options,
    initializationOptions: { ...initializationOptions, confined },
  });
  clients.push(client);
  return client;
}

/** Codes and messages of what is told of a summary. */
async function told(client: Client, text: string, name = "work/summary.md"): Promise<[unknown, string][]> {
  const diagnostics = client.diagnostics(uriOf(name));
  client.open(uriOf(name), text);
  return (await diagnostics).map(({ code, message }) => [code, String(message)]);
}

const naming = (target: string): string => `${CLAIM}\n\n[^w]: ${target}\n`;

/** Ways to a file outside the workspace folder. */
const WAYS: [string, () => string][] = [
  ["upwards", () => naming("../secret.txt")],
  ["upwards, over a folder", () => naming("deep/../../secret.txt")],
  ["an absolute path", () => naming(join(root, "secret.txt"))],
  ["a URI", () => naming(uriOf("secret.txt"))],
  ["a URI with steps upwards", () => naming(`${uriOf("work")}/../secret.txt`)],
  ["a URI with encoded steps upwards", () => naming(`${uriOf("work")}/%2e%2e/secret.txt`)],
  ["front matter", () => `---\nsources:\n  - {id: w, file: ../secret.txt}\n---\n\n${CLAIM}\n`],
  ["a link to a file", () => naming("linked.txt")],
  ["a link to a folder", () => naming("out/secret.txt")],
];

describe.skipIf(process.platform === "win32")("a workspace that is not trusted", () => {
  beforeEach(() => {
    symlinkSync(join(root, "secret.txt"), join(folder, "linked.txt"));
    symlinkSync(root, join(folder, "out"));
  });

  test("has nothing read outside it", async () => {
    const client = await start();
    for (const [i, [way, text]] of WAYS.entries()) {
      const [first, ...rest] = await told(client, text(), `work/${i}.md`);
      expect(first, way).toEqual(["source", expect.stringMatching(REFUSED)]);
      expect(
        rest.map(([code]) => code),
        way,
      ).not.toContain("sourcing/number-mismatch");
    }
  });

  test("has it read once it is trusted", async () => {
    const client = await start({}, false);
    for (const [i, [way, text]] of WAYS.entries()) {
      const codes = (await told(client, text(), `work/${i}.md`)).map(([code]) => code);
      expect(codes, way).toContain("sourcing/number-mismatch");
    }
  });

  test("does not tell whether a file outside is there", async () => {
    const client = await start();
    const [there] = await told(client, naming("../secret.txt"));
    const [gone] = await told(client, naming("../gone.txt"), "work/other.md");
    expect(gone?.[1]).toBe(there?.[1].replace("secret", "gone"));
  });

  test("is checked against what lies in it, also by a link within", async () => {
    symlinkSync(join(folder, "article.txt"), join(folder, "inner.txt"));
    const client = await start();
    for (const [name, target] of [
      ["work/a.md", "article.txt"],
      ["work/b.md", "inner.txt"],
      ["work/deep/c.md", "../article.txt"],
    ] as const)
      expect((await told(client, naming(target), name)).map(([code]) => code)).toEqual([
        "sourcing/number-mismatch",
      ]);
  });

  test("has no configuration above it, nor one by a link", async () => {
    write("evenhand.config.json", '{ "rules": { "sourcing/number-mismatch": "off" } }');
    const client = await start();
    expect((await told(client, naming("article.txt"))).map(([code]) => code)).toEqual([
      "sourcing/number-mismatch",
    ]);
    // Nor has a text that is opened from outside.
    expect((await told(client, naming("work/article.txt"), "outside.md")).map(([code]) => code)).toEqual([
      "sourcing/number-mismatch",
    ]);
    symlinkSync(join(root, "evenhand.config.json"), join(folder, "evenhand.config.json"));
    expect((await told(client, naming("article.txt"), "work/other.md")).map(([code]) => code)).toEqual([
      "sourcing/number-mismatch",
    ]);
  });

  test("asks the client for no file outside either", async () => {
    const asked: string[] = [];
    const client = await start({
      initializationOptions: { readFile: true },
      prepare: (connection) =>
        connection.onRequest(READ_FILE, async ({ uri }: ReadFileParams) => {
          asked.push(uri);
          const content = await readFile(fileURLToPath(uri), "base64").catch(() => null);
          return content === null ? { error: "missing", message: "" } : { content };
        }),
    });
    for (const [i, [, text]] of WAYS.slice(0, 7).entries()) await told(client, text(), `work/${i}.md`);
    expect(asked.filter((uri) => uri.includes("..") || !uri.startsWith(`${uriOf("work")}/`))).toEqual([]);
  });

  test("a check of all its summaries reads nothing outside it", async () => {
    write("secret.md", `---\nauthor: A. Clerk\n---\n\n${ARTICLE}`);
    write("work/named.md", naming("../secret.txt"));
    write("work/linking.md", `${CLAIM.replace("[^w]", "")} [More](../secret.md)\n`);
    write("work/own.md", naming("article.txt"));
    const client = await start();
    const counts = await client.connection.sendRequest(CHECK_WORKSPACE, {});
    expect(counts).toMatchObject({ summaries: 2, errors: 2 });
  });
});

test.each([true, false])("a configuration that is a program is not run (confined: %s)", async (confined) => {
  write("work/named.md", naming("article.txt"));
  write(
    "work/evenhand.config.mjs",
    `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(join(root, "ran"))}, "");\nexport default {};\n`,
  );
  const client = await start({}, confined);
  const counts = await client.connection.sendRequest(CHECK_WORKSPACE, {});
  expect(counts).toMatchObject({ summaries: 1, errors: 1 });
  await told(client, naming("article.txt"));
  await expect(readFile(join(root, "ran"))).rejects.toThrow();
});
