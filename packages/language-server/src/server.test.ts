import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { marked } from "marked";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  type MarkupContent,
  RequestType,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { READ_FILE, type ReadFileParams, type ReadFileResult } from "./protocol.ts";
import { type Client, type ClientOptions, startClient } from "./testing/client.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));

/** The editor's workspace; each test has a copy of the example in a folder of its own in it. */
const workspace = mkdtempSync(join(tmpdir(), "evenhand-server-"));
let folder: string;
let client: Client;
const others: Client[] = [];

const start = (options: ClientOptions = {}): Promise<Client> =>
  startClient({ folder: pathToFileURL(workspace).href, ...options });

/** A client for one test. */
async function startOther(options: ClientOptions): Promise<Client> {
  const other = await start(options);
  others.push(other);
  return other;
}

beforeAll(async () => {
  client = await start();
});
beforeEach(() => {
  folder = mkdtempSync(join(workspace, "tram-"));
  cpSync(EXAMPLE, folder, { recursive: true });
});
afterEach(async () => {
  client.closeAll();
  for (const other of others.splice(0)) await other.stop();
});
afterAll(async () => {
  await client.stop();
  rmSync(workspace, { recursive: true });
});

const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const codesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const has = (code: string) => (diagnostics: readonly Diagnostic[]) => codesOf(diagnostics).includes(code);
const hasNot = (code: string) => (diagnostics: readonly Diagnostic[]) => !has(code)(diagnostics);
const only = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error("Nothing there");
  return item;
};

/** Opens a file as it is on disk and waits for its diagnostics. */
async function openFile(file: string, editor = client): Promise<Diagnostic[]> {
  const diagnostics = editor.diagnostics(uriOf(file));
  editor.open(uriOf(file), textOf(file));
  return diagnostics;
}

async function hoverAt(file: string, words: string, editor = client): Promise<string> {
  const document = TextDocument.create(uriOf(file), "markdown", 1, textOf(file));
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hover: Hover | null = await editor.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: document.uri },
    position,
  });
  return (hover?.contents as MarkupContent | undefined)?.value ?? "";
}

describe("diagnostics", () => {
  test("tell every planted defect at its words, with the passages behind it", async () => {
    const diagnostics = await openFile("summary-defects.md");
    const document = TextDocument.create("", "", 1, textOf("summary-defects.md"));
    const found = diagnostics.map(({ code, range }) => [code, document.getText(range)]);
    for (const [code, words] of [
      ["sourcing/number-mismatch", "274 million"],
      ["sourcing/date-mismatch", "2 May 2026"],
      ["sourcing/altered-quote", "only tourists"],
      ["sourcing/misattributed-quote", "Rufus Tamblin"],
      ["sourcing/wrong-citation", "5,200"],
      ["language/contentious-label", "mob"],
      ["language/loaded-wording", "slammed"],
      ["language/weasel-attribution", "Experts agree"],
    ]) {
      expect(found).toContainEqual([code, expect.stringContaining(words ?? "")]);
    }
    expect(codesOf(diagnostics)).toContain("balance/source-coverage");
  });

  test("point into the source's file", async () => {
    const diagnostics = await openFile("summary-defects.md");
    const mismatch = only(diagnostics.filter(({ code }) => code === "sourcing/number-mismatch"));
    expect(mismatch).toMatchObject({ severity: 1, source: "Evenhand" });
    expect(mismatch.message).toContain("247 million");
    expect(mismatch.codeDescription?.href).toMatch(/^https:.*number-mismatch/);
    const related = only(mismatch.relatedInformation ?? []);
    expect(related.location.uri).toBe(uriOf("sources/press-release.txt"));
    const article = TextDocument.create("", "", 1, textOf("sources/press-release.txt"));
    expect(article.getText(related.location.range)).toContain("247 million");
    expect(related.message).toContain("247 million");
    for (const diagnostic of diagnostics)
      for (const { message } of diagnostic.relatedInformation ?? []) expect(message.length).toBeLessThan(210);
  });

  test("point at the other places of the document that count", async () => {
    const text = [
      "# Tram",
      "The transport ministry explained that the state pays 60 per cent.[^ministry] Its director, Ulla Brandvik, pointed out that the numbers held.[^ministry]",
      "The Quayside Residents’ Association claims that the bill will be 480 million crowns.[^wire] Olaf Renning alleged that the council was to measure later.[^wire]",
      "[^ministry]: sources/press-release.txt\n[^wire]: sources/wire.txt",
    ].join("\n\n");
    const opened = client.diagnostics(uriOf("verbs.md"));
    client.open(uriOf("verbs.md"), text);
    const asymmetry = only((await opened).filter(({ code }) => code === "balance/attribution-asymmetry"));
    const document = TextDocument.create("", "", 1, text);
    const own = (asymmetry.relatedInformation ?? []).filter(
      ({ location }) => location.uri === uriOf("verbs.md"),
    );
    expect(document.getText(asymmetry.range)).toBe("explained");
    expect(own.map(({ location }) => document.getText(location.range))).toEqual([
      "pointed out",
      "claims",
      "alleged",
    ]);
  });

  test("leave a balanced summary without errors and warnings", async () => {
    const diagnostics = await openFile("summary-balanced.md");
    expect(diagnostics.filter(({ severity = 1 }) => severity <= 2)).toEqual([]);
  });

  test.each([
    ["a page without sources", "# Notes\n\nThe so-called regime slammed everyone.\n"],
    ["a page that links to another", "See [the tram](summary-balanced.md), slammed by the mob.\n"],
    ["a page that links to the web", "The mob [slammed](https://example.org/a.html) it.\n"],
    ["a broken link", "The mob slammed [it](sources/missing.txt).\n"],
  ])("say nothing on %s", async (_, text) => {
    const diagnostics = client.diagnostics(uriOf("notes.md"));
    client.open(uriOf("notes.md"), text);
    expect(await diagnostics).toEqual([]);
  });

  test("say nothing on a source of an open summary", async () => {
    await openFile("summary-defects.md");
    writeFileSync(join(folder, "sources/op-ed.md"), `${textOf("sources/op-ed.md")}\n[More](wire.txt)\n`);
    expect(await openFile("sources/op-ed.md")).toEqual([]);
  });

  test.each([
    ["a footnote", "Work starts in March.[^a]\n\n[^a]: sources/missing.txt\n", "sources/missing.txt"],
    ["front matter", "---\nsources:\n  - sources/missing.txt\n---\n\nText.\n", "sources/missing.txt"],
    ["a folder", "Work starts in March.[^a]\n\n[^a]: sources.txt\n", "sources.txt"],
  ])("tell a source that can't be read where it is named: %s", async (_, text, words) => {
    cpSync(join(folder, "sources"), join(folder, "sources.txt"), { recursive: true });
    const published = client.diagnostics(uriOf("new.md"));
    client.open(uriOf("new.md"), text);
    const problem = only(await published);
    expect(problem).toMatchObject({ severity: 1, source: "Evenhand", code: "source" });
    expect(problem.message).toMatch(
      /^Source .+ (?:not found; put the file there, or|is a folder; name).+\.$/,
    );
    expect(TextDocument.create("", "", 1, text).getText(problem.range)).toContain(words);
  });

  test("tell a source that is no text", async () => {
    writeFileSync(join(folder, "sources/scan.txt"), Buffer.from("%PDF-1.7\n\0\0"));
    writeFileSync(join(folder, "new.md"), "It rained.[^a]\n\n[^a]: sources/scan.txt\n");
    const problem = only((await openFile("new.md")).filter(({ code }) => code === "source"));
    expect(problem.message).toMatch(/^Source sources\/scan\.txt is a PDF file, not text;/);
  });

  test("follow a cited URL to the source that was published there", async () => {
    const body = (url: string) =>
      `44 traders expect a net loss of trade.[^b]\n\n[^a]: sources/city-page.html\n[^b]: ${url}\n`;
    const published = "https://marenholm-gazette.example/city/2025/05/tram-vote-harbour-street?utm_source=x";
    writeFileSync(join(folder, "new.md"), body(published));
    writeFileSync(join(folder, "other.md"), body("https://marenholm-gazette.example/other"));
    expect(codesOf(await openFile("new.md"))).not.toContain("source");
    const unknown = only((await openFile("other.md")).filter(({ code }) => code === "source"));
    expect(unknown).toMatchObject({
      severity: 2,
      message: expect.stringMatching(/^No article with the url /),
    });
  });

  test("tell front matter that can't be read on its line", async () => {
    const published = client.diagnostics(uriOf("new.md"));
    client.open(uriOf("new.md"), "---\ntitle: x\nsources: [a.txt\n---\n\nText.\n");
    const problem = only(await published);
    expect(problem).toMatchObject({ severity: 1, code: "front-matter" });
    expect(problem.range.start.line).toBeGreaterThan(0);
    expect(problem.message).not.toContain("\n");
  });
});

describe("metadata beside a source", () => {
  test("are read again when they change, and a mistake names its place", async () => {
    const sidecar = "sources/wire.txt.meta.yaml";
    const isTold = (diagnostics: readonly Diagnostic[]): boolean =>
      diagnostics.some(({ message }) => String(message).includes(`In ${sidecar}:2: unknown field "autor"`));
    expect(isTold(await openFile("summary-defects.md"))).toBe(false);
    for (const [text, type, told] of [
      ["publisher: Coast Wire\nautor: x\n", FileChangeType.Created, true],
      ["publisher: Coast Wire\n", FileChangeType.Changed, false],
    ] as const) {
      writeFileSync(join(folder, sidecar), text);
      const changed = client.diagnostics(uriOf("summary-defects.md"), (all) => isTold(all) === told);
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf(sidecar), type }],
      });
      await changed;
    }
  });
});

describe("the configuration file", () => {
  const settings = (text: string) => writeFileSync(join(folder, "evenhand.config.jsonc"), text);

  test("above a summary sets its rules, also when it changes", async () => {
    settings('{ "rules": { "language/loaded-wording": "off", "language/contentious-label": "error" } } // x');
    const diagnostics = await openFile("summary-defects.md");
    expect(codesOf(diagnostics)).not.toContain("language/loaded-wording");
    const label = only(diagnostics.filter(({ code }) => code === "language/contentious-label"));
    expect(label.severity).toBe(1);
    const changed = client.diagnostics(uriOf("summary-defects.md"), has("language/loaded-wording"));
    settings("{}");
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf("evenhand.config.jsonc"), type: FileChangeType.Changed }],
    });
    await changed;
  });

  test("is told its own mistake, on its line", async () => {
    settings('{\n  "rules": {\n    "language/loaded-words": "off"\n  }\n}\n');
    const told = client.diagnostics(uriOf("evenhand.config.jsonc"));
    expect(codesOf(await openFile("summary-defects.md"))).toContain("language/loaded-wording");
    const problem = only(await told);
    expect(problem).toMatchObject({ severity: 1, code: "settings", range: { start: { line: 2 } } });
    expect(problem.message).toContain("language/loaded-wording");
  });

  test("may be YAML that extends another, with overrides and words of its own", async () => {
    writeFileSync(
      join(folder, "evenhand.config.yaml"),
      [
        "extends: ./shared/base.yaml",
        "overrides:",
        "  - files: [summary-*.md]",
        "    rules: {language/contentious-label: error}",
        "vocabulary:",
        "  lexicons: [{file: shared/words.json}]",
      ].join("\n"),
    );
    mkdirSync(join(folder, "shared"));
    writeFileSync(join(folder, "shared/base.yaml"), 'rules: {sourcing/number-mismatch: "off"}');
    writeFileSync(join(folder, "shared/words.json"), '["ministry"]');
    const diagnostics = await openFile("summary-defects.md");
    const label = only(diagnostics.filter(({ code }) => code === "language/contentious-label"));
    expect(label.severity).toBe(1);
    expect(codesOf(diagnostics)).not.toContain("sourcing/number-mismatch");
    expect(diagnostics.map(({ message }) => message).join("\n")).toMatch(/“ministry”: on your own list/i);
  });

  test("is told the mistake of the file that it extends, there, until it is put right", async () => {
    writeFileSync(join(folder, "evenhand.config.json"), '{ "extends": "./base.yaml" }');
    writeFileSync(join(folder, "base.yaml"), "files: []\nrule: {}");
    const told = client.diagnostics(uriOf("base.yaml"));
    await openFile("summary-defects.md");
    expect(only(await told)).toMatchObject({ code: "settings", range: { start: { line: 1 } } });
    const cleared = client.diagnostics(uriOf("base.yaml"), (diagnostics) => diagnostics.length === 0);
    writeFileSync(join(folder, "base.yaml"), "files: []");
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf("base.yaml"), type: FileChangeType.Changed }],
    });
    await cleared;
  });

  test("is never run", async () => {
    const trace = join(folder, "was-run.txt");
    const program = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(trace)}, "");\nexport default {};\n`;
    writeFileSync(join(folder, "evenhand.config.mjs"), program);
    const told = client.diagnostics(uriOf("evenhand.config.mjs"));
    expect(codesOf(await openFile("summary-defects.md"))).toContain("language/loaded-wording");
    expect(only(await told).message).toMatch(/is a program, which an editor does not run/i);
    expect(existsSync(trace)).toBe(false);
  });
});

describe("hover", () => {
  test("shows the passage, who says it, where, and a link to its line", async () => {
    await openFile("summary-defects.md");
    const hover = await hoverAt("summary-defects.md", "first passengers");
    expect(hover).toMatch(/^\*\*Supported\*\* by /);
    expect(hover).toContain("> The **first passengers** will step aboard in **September 2029**.");
    expect(hover).toMatch(/\*\*ministry\*\* · .+6 May 2025/);
    const [, uri, line] = /\[Open at line \d+\]\((.+)#L(\d+)\)/.exec(hover) ?? [];
    expect(uri).toBe(uriOf("sources/press-release.txt"));
    expect(textOf("sources/press-release.txt").split("\n")[Number(line) - 1]).toContain("step aboard");
  });

  test("names the other sources that say the same, each once and with its place", async () => {
    await openFile("summary-balanced.md");
    const hover = await hoverAt("summary-balanced.md", "The state is to pay");
    const line = hover.split("\n\n").at(-1) ?? "";
    expect(line).toMatch(/^Also in \[/);
    const places = [...hover.matchAll(/\]\((file:[^)#]+)#L\d+\)/g)].map(([, uri]) => uri);
    expect(new Set(places).size).toBeGreaterThan(1);
    for (const [, uri = ""] of line.matchAll(/\]\((file:[^)#]+)#L\d+\)/g))
      expect(places.filter((place) => place === uri)).toHaveLength(1);
  });

  test("links through the client's command where it has one", async () => {
    const client = await startOther({ initializationOptions: { openPassage: true } });
    await openFile("summary-defects.md", client);
    const hover = await hoverAt("summary-defects.md", "first passengers", client);
    const [, encoded = ""] = /\(command:evenhand\.openPassage\?([^)]+)\)/.exec(hover) ?? [];
    expect(JSON.parse(decodeURIComponent(encoded))).toMatchObject([
      { uri: uriOf("sources/press-release.txt"), range: { start: { line: expect.any(Number) } } },
    ]);
  });

  test.each([
    ["The Transport Ministry has", /^\*\*A source says otherwise\.\*\* .*247 million.*\n\n> .*247 million/],
    ["up to 274", /^\*\*A source says otherwise\.\*\* .*247 million/],
  ])("gives the verdict on %s", async (words, verdict) => {
    await openFile("summary-defects.md");
    expect(await hoverAt("summary-defects.md", words)).toMatch(verdict);
  });

  test("says that no source supports a sentence, and shows the nearest passage", async () => {
    const text = "Two penguins of the zoo learned to juggle in November.[^w]\n\n[^w]: sources/wire.txt\n";
    writeFileSync(join(folder, "new.md"), text);
    expect(codesOf(await openFile("new.md"))).toContain("sourcing/unsupported-claim");
    expect(await hoverAt("new.md", "penguins")).toMatch(/^\*\*No supplied source supports this\.\*\*/);
  });

  test("shows an article's text as text, whatever is in it", async () => {
    const evil = "The ferry [costs](command:evil) **nine** crowns $(x) in `May`, ![i](i.png).";
    writeFileSync(join(folder, "sources/evil.txt"), `A headline\n\n${evil} The harbour is open.\n`);
    const text = "The ferry costs nine crowns in May.[^e]\n\n[^e]: sources/evil.txt\n";
    writeFileSync(join(folder, "evil.md"), text);
    await openFile("evil.md");
    const html = marked.parse(await hoverAt("evil.md", "ferry"), { async: false });
    const shown = html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(shown.replace(/<\/?strong>/g, "")).toContain(evil);
    expect(html.match(/<a href="[^"]+/g)).toEqual([expect.stringContaining("evil.txt#L3")]);
  });

  test("is empty outside claims", async () => {
    await openFile("summary-defects.md");
    expect(await hoverAt("summary-defects.md", "[^wire]: sources")).toBe("");
  });
});

test("quick fixes put the rule's words in place, the first one preferred", async () => {
  const diagnostics = await openFile("summary-defects.md");
  const loaded = only(diagnostics.filter(({ code }) => code === "language/loaded-wording"));
  const uri = uriOf("summary-defects.md");
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: loaded.range.start, end: loaded.range.start },
    context: { diagnostics: [loaded] },
  });
  const fixes = (actions ?? []).filter((action) => CodeAction.is(action));
  expect(fixes.map(({ isPreferred }) => isPreferred === true)).toEqual(fixes.map((_, i) => i === 0));
  const first = only(fixes);
  expect(first).toMatchObject({ kind: "quickfix", diagnostics: [{ code: "language/loaded-wording" }] });
  const edits = first.edit?.changes?.[uri] ?? [];
  const document = TextDocument.create(uri, "markdown", 1, textOf("summary-defects.md"));
  const fixed = TextDocument.applyEdits(document, edits);
  expect(fixed).not.toContain("slammed");
  const after = client.diagnostics(uri);
  client.change(uri, 2, fixed);
  expect(codesOf(await after)).not.toContain("language/loaded-wording");
});

describe("a source's newest text counts", () => {
  test("unsaved in an editor, and the saved one again once that is closed", async () => {
    const summary = uriOf("summary-defects.md");
    await openFile("summary-defects.md");
    const corrected = client.diagnostics(summary, hasNot("sourcing/number-mismatch"));
    for (const file of ["sources/press-release.txt", "sources/wire.txt"])
      client.open(uriOf(file), textOf(file).replaceAll("247", "274"), "plaintext");
    await corrected;
    const back = client.diagnostics(summary, has("sourcing/number-mismatch"));
    for (const file of ["sources/press-release.txt", "sources/wire.txt"]) client.close(uriOf(file));
    await back;
  });

  test("changed on disk", async () => {
    const summary = uriOf("summary-defects.md");
    await openFile("summary-defects.md");
    const corrected = client.diagnostics(summary, hasNot("sourcing/number-mismatch"));
    const files = ["sources/press-release.txt", "sources/wire.txt"];
    for (const file of files) writeFileSync(join(folder, file), textOf(file).replaceAll("247", "274"));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: files.map((file): FileEvent => ({ uri: uriOf(file), type: FileChangeType.Changed })),
    });
    await corrected;
  });

  test("created after it was missed", async () => {
    const published = client.diagnostics(uriOf("new.md"));
    client.open(uriOf("new.md"), "Work starts in March.[^a]\n\n[^a]: sources/late.txt\n");
    expect(codesOf(await published)).toEqual(["source"]);
    const read = client.diagnostics(uriOf("new.md"), hasNot("source"));
    writeFileSync(join(folder, "sources/late.txt"), "Late news\n\nWork starts in March.\n");
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf("sources/late.txt"), type: FileChangeType.Created }],
    });
    await read;
  });
});

test("files come from the client where it offers them, whatever their file system", async () => {
  const asked: string[] = [];
  const client = await startOther({
    initializationOptions: { readFile: true },
    prepare: (connection) =>
      connection.onRequest(new RequestType<ReadFileParams, ReadFileResult, void>(READ_FILE), ({ uri }) => {
        asked.push(uri);
        if (!uri.endsWith(".txt")) return { error: "missing", message: "Not there" };
        // Too short a text would judge nothing.
        const rest = "Its oven stands by the window, and the flour comes from the mill on the river. ".repeat(
          4,
        );
        const text = `Bakers’ news\n\nThe bakery sold 40 loaves.\n\n${rest.trim()}\n`;
        return { content: Buffer.from(text).toString("base64") };
      }),
  });
  const uri = "memory://shop/summary.md";
  const published = client.diagnostics(uri);
  client.open(uri, "The bakery sold 60 loaves.[^b] It rained.[^c]\n\n[^b]: a.txt\n[^c]: c.html\n");
  const codes = codesOf(await published);
  expect(codes).toContain("sourcing/number-mismatch");
  expect(codes).toContain("source");
  expect(asked).toEqual(expect.arrayContaining(["memory://shop/a.txt", "memory://shop/c.html"]));
});

test("results for a text that is no longer there are dropped", async () => {
  const uri = uriOf("summary-defects.md");
  const text = textOf("summary-defects.md");
  await openFile("summary-defects.md");
  const before = client.published.length;
  const settled = client.diagnostics(uri, hasNot("language/loaded-wording"));
  for (let version = 2; version < 12; version++) client.change(uri, version, `${text}\nTyping ${version}.\n`);
  client.change(uri, 12, text.replace("slammed", "criticised"));
  await settled;
  const versions = client.published.slice(before).map(({ version = 0 }) => version);
  expect(versions.at(-1)).toBe(12);
  // Of a burst some are told of, none late.
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});

test("findings in sentences don't wait until typing rests, and those about the whole stay meanwhile", async () => {
  const uri = uriOf("summary-defects.md");
  const text = textOf("summary-defects.md");
  const opened = await openFile("summary-defects.md");
  const whole = codesOf(opened).filter((code) => String(code).startsWith("balance/"));
  expect(whole.length).toBeGreaterThan(0);
  const slip = text.replace(/^(# .+)$/m, "$1\n\nThe council's plan is disastrous.");
  const slipped = client.diagnostics(uri);
  client.change(uri, 2, slip);
  await slipped;
  let version = 2;
  // The next key comes before typing has rested.
  const typed = (): string => slip.replace("disastrous", `disastrous${" indeed".repeat(version % 4)}`);
  const typing = setInterval(() => client.change(uri, ++version, typed()), 40);
  const seen = await client.diagnostics(uri, (found) =>
    found.some(({ range, code }) => code === "language/loaded-wording" && range.start.line < 5),
  );
  clearInterval(typing);
  expect(codesOf(seen).filter((code) => String(code).startsWith("balance/"))).toEqual(whole);
});

test("no document brings the server down", async () => {
  const broken = [
    "",
    "---",
    "---\n---\n",
    "\ufeff---\nsources: {a: [}\n---\n",
    "---\nsources: 3\n---\n[^a]: \n",
    "[^a]: sources/wire.txt\n[^a]: sources/wire.txt\n\n\ud800 [^a] \udc00",
    `| a |\n|---|\n| ${"“".repeat(500)}[^a] |\n\n[^a]: sources/wire.txt`,
    `${"> ".repeat(200)}deep[^a]\n\n[^a]: sources/wire.txt`,
    `${"word ".repeat(5000)}[^a]\r\n\r\n[^a]: sources/city-page.html`,
  ];
  for (const [index, text] of broken.entries()) {
    const uri = uriOf(`broken-${index}.md`);
    const published = client.diagnostics(uri);
    client.open(uri, text);
    await published;
  }
  expect(client.logged).toEqual([]);
  expect(codesOf(await openFile("summary-defects.md"))).toContain("sourcing/number-mismatch");
});
