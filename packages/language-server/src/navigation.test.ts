import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  InlayHintRequest,
  type Location,
  type MarkupContent,
  type Position,
  type Range,
  ReferencesRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "./testing/client.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));
const SUMMARY = "summary-balanced.md";
const DEFECTS = "summary-defects.md";

let folder: string;
let client: Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-navigation-"));
  cpSync(EXAMPLE, folder, { recursive: true });
  client = await startClient({
    folder: pathToFileURL(folder).href,
    initializationOptions: { verdictMarks: true, showReport: true },
  });
  for (const file of [SUMMARY, DEFECTS]) {
    const checked = client.diagnostics(uriOf(file));
    client.open(uriOf(file), textOf(file));
    await checked;
  }
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const documentOf = (file: string): TextDocument => TextDocument.create(uriOf(file), "", 1, textOf(file));

/** A place in a file: behind the first character of the words. */
function at(file: string, words: string): { textDocument: { uri: string }; position: Position } {
  const offset = textOf(file).indexOf(words);
  if (offset < 0) throw new Error(`${file} has no “${words}”`);
  return { textDocument: { uri: uriOf(file) }, position: documentOf(file).positionAt(offset + 1) };
}

function wordsAt({ uri, range }: { uri: string; range: Range }): string {
  const file = decodeURIComponent(uri.slice(uriOf("").length + 1)) || uri;
  return documentOf(file.replace(/^\//, "")).getText(range);
}

describe("definition", () => {
  test("leads from a sentence to the passage behind it", async () => {
    const found = (await client.connection.sendRequest(
      DefinitionRequest.type,
      at(DEFECTS, "first passengers"),
    )) as Location[];
    expect(found[0]?.uri).toBe(uriOf("sources/press-release.txt"));
    expect(found.map(wordsAt)[0]).toContain("first passengers will step aboard in September 2029");
  });

  test("leads from a citation to its source, at the passage where the sentence has one there", async () => {
    const line =
      textOf(DEFECTS)
        .split("\n")
        .find((one) => one.includes("first passengers")) ?? "";
    const mark = /\[\^ministry\]/.exec(line.slice(line.indexOf("first passengers")));
    expect(mark).not.toBeNull();
    const offset = textOf(DEFECTS).indexOf("[^ministry]", textOf(DEFECTS).indexOf("first passengers"));
    const found = (await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uriOf(DEFECTS) },
      position: documentOf(DEFECTS).positionAt(offset + 3),
    })) as Location[];
    expect(found).toHaveLength(1);
    expect(found[0]?.uri).toBe(uriOf("sources/press-release.txt"));
  });

  test("leads nowhere from blank lines", async () => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uriOf(DEFECTS) },
      position: { line: 1, character: 0 },
    });
    expect(found).toEqual([]);
  });
});

describe("references", () => {
  test("lead from a passage to the sentences of open summaries that rest on it", async () => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at("sources/press-release.txt", "first passengers"),
      context: { includeDeclaration: false },
    });
    expect(found?.map(({ uri }) => uri)).toContain(uriOf(DEFECTS));
    for (const location of found ?? []) expect(wordsAt(location)).toMatch(/2029/);
  });

  test("lead from a citation to all that cite its source", async () => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at(SUMMARY, "[^wire]"),
      context: { includeDeclaration: true },
    });
    const marks = textOf(SUMMARY).match(/\[\^wire\](?!:)/g) ?? [];
    expect(found).toHaveLength(marks.length + 1);
    expect(found?.filter((place) => wordsAt(place) === "[^wire]")).toHaveLength(marks.length);
  });
});

test("links lead from citations to the articles' files", async () => {
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, {
    textDocument: { uri: uriOf(SUMMARY) },
  });
  const wire = links?.filter(({ target }) => target === uriOf("sources/wire.txt")) ?? [];
  expect(wire.length).toBeGreaterThan(1);
  expect(new Set(wire.map(({ range }) => documentOf(SUMMARY).getText(range)))).toContain("[^wire]");
});

test("symbols are the claims with their verdicts, and the sources", async () => {
  const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: uriOf(DEFECTS) },
  })) as DocumentSymbol[];
  expect(symbols.map(({ name }) => name)).toEqual(["Claims", "Sources"]);
  const [claims, sources] = symbols;
  expect(claims?.children?.map(({ detail }) => detail)).toContain("a source says otherwise");
  expect(sources?.children?.length).toBe(Number(sources?.detail));
  for (const { children = [], range } of symbols)
    for (const child of children) expect(child.range.end.line).toBeLessThanOrEqual(range.end.line);
});

test("lenses count verdicts over the title and uses beside each source", async () => {
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, {
    textDocument: { uri: uriOf(DEFECTS) },
  });
  const [whole, ...named] = lenses ?? [];
  expect(whole?.command?.title).toMatch(/^\d+ of \d+ claims supported · \d+ that a source has otherwise/);
  expect(whole?.command).toMatchObject({ command: "evenhand.showReport", arguments: [uriOf(DEFECTS)] });
  expect(named.map(({ command }) => command?.title).join("\n")).toMatch(
    /cited (?:once|\d+ times), supports \d+ claims?, \d+ of \d+ paragraphs used/,
  );
});

test("hints mark each checked sentence in the range", async () => {
  const hints = await client.connection.sendRequest(InlayHintRequest.type, {
    textDocument: { uri: uriOf(DEFECTS) },
    range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
  });
  expect(new Set(hints?.map(({ label }) => label))).toEqual(new Set(["✓", "✗"]));
  const none = await client.connection.sendRequest(InlayHintRequest.type, {
    textDocument: { uri: uriOf(DEFECTS) },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  });
  expect(none).toEqual([]);
});

describe("completion", () => {
  async function complete(
    text: string,
  ): Promise<readonly { label: string; sortText?: string; insert?: string }[]> {
    const offset = text.indexOf("|");
    const whole = text.replace("|", "");
    writeFileSync(join(folder, "new.md"), whole);
    const checked = client.diagnostics(uriOf("new.md"));
    client.open(uriOf("new.md"), whole);
    await checked;
    const items = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uriOf("new.md") },
      position: TextDocument.create("", "", 1, whole).positionAt(offset),
    });
    client.close(uriOf("new.md"));
    return (Array.isArray(items) ? items : (items?.items ?? [])).map(
      ({ label, sortText = "", textEdit }) => ({
        label,
        sortText,
        insert: textEdit?.newText ?? "",
      }),
    );
  }
  const SOURCES = "\n\n[^ministry]: sources/press-release.txt\n[^wire]: sources/wire.txt\n";

  test("offers the sources after [^, first the one that the sentence rests on", async () => {
    const text = `The first passengers will step aboard in September 2029.[^|${SOURCES}`;
    const items = [...(await complete(text))].sort((a, b) =>
      (a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1,
    );
    expect(items.map(({ label }) => label)).toEqual(["ministry", "wire"]);
    expect(items.map(({ insert }) => insert)).toEqual(["ministry]", "wire]"]);
  });

  test("leaves a bracket that is there", async () => {
    expect((await complete(`It rained.[^w|]${SOURCES}`)).map(({ insert }) => insert)).toEqual([
      "ministry",
      "wire",
    ]);
  });

  test("offers those who speak in the sources after “according to”", async () => {
    const names = (await complete(`The tram costs less, according to |${SOURCES}`)).map(({ label }) => label);
    expect(names).toContain("Ulla Brandvik");
    for (const name of names) expect(name).toMatch(/^\p{Lu}/u);
  });

  test("offers nothing in running text", async () => {
    expect(await complete(`The tram |costs less.${SOURCES}`)).toEqual([]);
  });
});

test("an article's hover says which sentences use the passage", async () => {
  const source = "sources/press-release.txt";
  client.open(uriOf(source), textOf(source), "plaintext");
  const hover: Hover | null = await client.connection.sendRequest(
    HoverRequest.type,
    at(source, "first passengers"),
  );
  const value = (hover?.contents as MarkupContent | undefined)?.value ?? "";
  expect(value).toMatch(/^\*\*Used by\*\*\n\n- \[summary/);
  expect(value).toContain(`${uriOf(DEFECTS)}#L`);
  const unused = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: uriOf(source) },
    position: { line: 0, character: 0 },
  });
  expect(unused).toBeNull();
});
