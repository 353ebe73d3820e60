import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocumentEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "./testing/client.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));
const SUMMARY = "summary-defects.md";
const TEXT = readFileSync(join(EXAMPLE, SUMMARY), "utf8");
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
let folder: string;
let client: Client;
let version = 1;

const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-actions-"));
  cpSync(EXAMPLE, folder, { recursive: true });
  client = await startClient({
    folder: pathToFileURL(folder).href,
    initializationOptions: { openRulePage: true },
  });
  const opened = client.diagnostics(uriOf(SUMMARY));
  client.open(uriOf(SUMMARY), TEXT);
  await opened;
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

/** The findings of the summary with a text. */
async function findingsOf(text: string): Promise<readonly Diagnostic[]> {
  const checked = client.diagnostics(uriOf(SUMMARY));
  client.change(uriOf(SUMMARY), ++version, text);
  await checked;
  await actionsAt(WHOLE);
  return client.published.findLast(({ uri }) => uri === uriOf(SUMMARY))?.diagnostics ?? [];
}

async function actionsAt(range: Diagnostic["range"], only?: string[]): Promise<readonly CodeAction[]> {
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uriOf(SUMMARY) },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (actions ?? []) as CodeAction[];
}

function applied(text: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uriOf(SUMMARY)] ?? [];
  return TextDocument.applyEdits(TextDocument.create("", "", 1, text), edits);
}

async function findingOf(rule: string): Promise<Diagnostic> {
  const found = (await findingsOf(TEXT)).find(({ code }) => code === rule);
  if (found === undefined) throw new Error(`No finding of ${rule}`);
  return found;
}

function tellDeleted(name: string): Promise<void> {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf(name), type: FileChangeType.Deleted }],
  });
}

test("what changes the text comes before what leaves it, and the page last", async () => {
  const { range, codeDescription } = await findingOf("language/loaded-wording");
  const actions = await actionsAt(range);
  expect(actions[0]).toMatchObject({ isPreferred: true, kind: "quickfix" });
  expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
  const titles = actions.map(({ title }) => title);
  const order = [/^Allow “/, /^Silence language\/loaded-wording/, /^Read about language\/loaded-wording$/];
  const places = order.map((title) => titles.findIndex((each) => title.test(each)));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(actions.at(-1)?.command).toMatchObject({
    command: "evenhand.openRulePage",
    arguments: [codeDescription?.href],
  });
  expect(codeDescription?.href).toMatch(/^https:.*language\/loaded-wording/);
});

test("all safe problems are fixed together when asked for, and then no more", async () => {
  await findingsOf(TEXT);
  expect((await actionsAt(WHOLE)).map(({ kind }) => kind)).not.toContain("source.fixAll.evenhand");
  const [all, ...others] = await actionsAt(WHOLE, ["source.fixAll"]);
  expect(others).toEqual([]);
  expect(all?.kind).toBe("source.fixAll.evenhand");
  const fixed = applied(TEXT, all);
  expect(fixed).not.toBe(TEXT);
  const before = await findingsOf(TEXT);
  expect((await findingsOf(fixed)).length).toBeLessThan(before.length);
  expect(await actionsAt(WHOLE, ["refactor"])).toEqual([]);
});

test("a line is silenced by a comment that asks for its reason", async () => {
  const { range } = await findingOf("language/loaded-wording");
  const action = (await actionsAt(range)).find(({ title }) => title.startsWith("Silence language/loaded"));
  const silenced = applied(TEXT, action);
  expect(silenced.split("\n")[range.start.line]).toMatch(
    / <!-- evenhand-disable-line language\/loaded-wording -- reason -->$/,
  );
  const codes = (await findingsOf(silenced)).map(({ code }) => code);
  expect(codes).not.toContain("language/loaded-wording");
});

test("a word is allowed in a new configuration, then in the one that is there", async () => {
  const { range } = await findingOf("language/loaded-wording");
  const allow = async (): Promise<CodeAction | undefined> =>
    (await actionsAt(range)).find(({ title }) => title.startsWith("Allow “"));
  const config = join(folder, "evenhand.config.jsonc");
  const [creation, writing] = (await allow())?.edit?.documentChanges ?? [];
  expect(creation).toMatchObject({ kind: "create", uri: pathToFileURL(config).href });
  const [edit] = TextDocumentEdit.is(writing) ? writing.edits : [];
  expect(JSON.stringify(edit)).toContain(String.raw`\"allow\": [\"slammed\"]`);

  const written = '{\n  // Ours.\n  "minStrength": 0.4\n}\n';
  writeFileSync(config, written);
  client.open(pathToFileURL(config).href, written, "jsonc");
  await findingsOf(TEXT);
  const [change] = (await allow())?.edit?.changes?.[pathToFileURL(config).href] ?? [];
  expect(change?.newText).toBe(',\n  "vocabulary": { "allow": ["slammed"] }');
  client.close(pathToFileURL(config).href);
  rmSync(config);
  await tellDeleted("evenhand.config.jsonc");
});

test.each([
  ["evenhand.config.yaml", "# Ours.\nvocabulary:\n  allow:\n    - bleak # as a rule\n", "\n    - slammed"],
  [
    "package.json",
    '{\n  "name": "news",\n  "evenhand": {\n    "minStrength": 0.4\n  }\n}\n',
    ',\n    "vocabulary": { "allow": ["slammed"] }',
  ],
])("a word is allowed in a configuration in %s", async (name, written, text) => {
  const uri = uriOf(name);
  writeFileSync(join(folder, name), written);
  client.open(uri, written, "plaintext");
  const { range } = await findingOf("language/loaded-wording");
  const action = (await actionsAt(range)).find(({ title }) => title.startsWith("Allow “"));
  expect(action?.title).toBe(`Allow “slammed” in ${name}`);
  const edits = action?.edit?.changes?.[uri] ?? [];
  expect(edits.map(({ newText }) => newText)).toEqual([text]);
  client.change(uri, 2, TextDocument.applyEdits(TextDocument.create("", "", 1, written), edits));
  const codes = (await findingsOf(TEXT)).map(({ code }) => code);
  expect(codes).not.toContain("language/loaded-wording");
  client.close(uri);
  rmSync(join(folder, name));
  await tellDeleted(name);
});
