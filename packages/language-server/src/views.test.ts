import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  DidChangeConfigurationNotification,
  type InlayHint,
  InlayHintRequest,
} from "vscode-languageserver/node";
import {
  QUOTATIONS,
  REPORT,
  type ReportResult,
  type SourceQuotation,
  STATUS,
  type StatusParams,
  VERDICTS,
  type VerdictsParams,
} from "./protocol.ts";
import { type Client, startClient } from "./testing/client.ts";

const EXAMPLE = pathToFileURL(fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url))).href;
const SUMMARY = `${EXAMPLE}/summary-defects.md`;

let client: Client;
let status: StatusParams | undefined;
const verdicts: VerdictsParams[] = [];

beforeAll(async () => {
  client = await startClient({
    folder: EXAMPLE,
    prepare: (connection) => {
      connection.onNotification(STATUS, (params: StatusParams) => {
        if (params.uri === SUMMARY) status = params;
      });
      connection.onNotification(VERDICTS, (params: VerdictsParams) => void verdicts.push(params));
    },
  });
  const checked = client.diagnostics(SUMMARY);
  client.open(SUMMARY, textOf(SUMMARY));
  await checked;
});
afterAll(async () => {
  await client.stop();
});

const textOf = (uri: string): string => readFileSync(fileURLToPath(uri), "utf8");

const reportOf = (uri: string): Promise<ReportResult | null> =>
  client.connection.sendRequest<ReportResult | null>(REPORT, { uri });

test("the report has a place in a file for each source, and for each of its paragraphs", async () => {
  const found = await reportOf(SUMMARY);
  expect(found?.uri).toBe(SUMMARY);
  expect(found?.places.map(({ uri }) => uri.slice(EXAMPLE.length))).toEqual(
    found?.report.sources.map(({ path }) => `/${path}`),
  );
  expect(found?.places.map(({ citation }) => citation)).toEqual([
    "[^wire]",
    "[^opinion]",
    "[^gazette]",
    "[^ministry]",
  ]);
  for (const [i, { uri, paragraphs }] of (found?.places ?? []).entries()) {
    const source = found?.report.sources[i];
    expect(paragraphs).toHaveLength(source?.paragraphs.length ?? -1);
    const lines = textOf(uri).split("\n");
    if (uri.endsWith(".txt"))
      for (const [at, range] of paragraphs.entries())
        expect(lines[range.start.line]?.slice(range.start.character)).toContain(
          source?.paragraphs[at]?.text.split("\n")[0]?.slice(0, 20),
        );
  }
});

test("the report counts as the status does", async () => {
  const totals = (await reportOf(SUMMARY))?.report.totals;
  const { supported, contradicted, unsupported } = totals?.claims ?? {};
  expect(supported).toBeGreaterThan(5);
  expect(status?.summary).toMatchObject({
    findings: totals?.findings,
    claims: { supported, contradicted, unsupported },
    sources: 4,
  });
});

test("what is no summary, and what is not open, has no report", async () => {
  const article = `${EXAMPLE}/sources/op-ed.md`;
  client.open(article, textOf(article));
  expect(await reportOf(article)).toBeNull();
  expect(await reportOf(`${EXAMPLE}/nowhere.md`)).toBeNull();
});

test("a quotation of a source can be written down as it is, with its speaker and citation", async () => {
  const found = await client.connection.sendRequest<SourceQuotation[]>(QUOTATIONS, { uri: SUMMARY });
  expect(found.map(({ insert }) => insert)).toContain(
    "“The engineers looked hard at the numbers, and the numbers held,” said Ulla Brandvik.[^ministry]",
  );
  const added = client.diagnostics(SUMMARY);
  const text = found.map(({ insert }) => insert).join("\n\n");
  client.change(SUMMARY, 2, textOf(SUMMARY).replace("## What it costs", `${text}\n\n## What it costs`));
  const wrong = ["sourcing/altered-quote", "sourcing/misattributed-quote", "sourcing/wrong-citation"];
  const lines = text.split("\n").length;
  const inserted = (await added).filter(({ range }) => range.start.line > 3 && range.start.line < 4 + lines);
  expect(inserted.filter(({ code }) => wrong.includes(String(code)))).toEqual([]);
  client.change(SUMMARY, 3, textOf(SUMMARY));
});

test("the editor's settings go before a configuration's, and wrong ones are left out", async () => {
  const configure = (evenhand: unknown) =>
    client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { evenhand } });
  const has = (code: string) => (found: readonly { code?: unknown }[]) =>
    found.some((one) => one.code === code);
  const off = client.diagnostics(SUMMARY, (found) => !has("sourcing/number-mismatch")(found));
  await configure({ rules: { "sourcing/number-mismatch": "off" }, minStrength: null, verdictMarks: true });
  expect(has("sourcing/date-mismatch")(await off)).toBe(true);
  const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
  const hints = await client.connection.sendRequest<InlayHint[]>(InlayHintRequest.method, {
    textDocument: { uri: SUMMARY },
    range,
  });
  expect(hints.length).toBeGreaterThan(10);
  const on = client.diagnostics(SUMMARY, has("sourcing/number-mismatch"));
  await configure({ rules: { "no/such-rule": "off" } });
  await configure({ rules: {} });
  await on;
});

test("verdicts are told after each check while they are marked in the gutter, and not else", async () => {
  const configure = async (verdictMarks: unknown, version: number): Promise<void> => {
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { evenhand: { verdictMarks } },
    });
    const checked = client.diagnostics(SUMMARY);
    client.change(SUMMARY, version, textOf(SUMMARY));
    await checked;
    await reportOf(SUMMARY);
  };
  await configure("off", 20);
  expect(verdicts).toEqual([]);
  await configure("gutter", 21);
  const last = verdicts.findLast(({ uri }) => uri === SUMMARY);
  expect(last?.version).toBe(21);
  const count = (wanted: string) => last?.marks.filter(({ verdict }) => verdict === wanted).length;
  expect(count("supported")).toBe(status?.summary?.claims.supported);
  expect(count("contradicted")).toBe(status?.summary?.claims.contradicted);
  expect(count("unsupported")).toBe(status?.summary?.claims.unsupported);
  const lines = textOf(SUMMARY).split("\n");
  const start = last?.marks.find(({ text }) => text.startsWith("supported by "));
  expect(lines[start?.range.start.line ?? -1]).toBeTruthy();
  const hints = await client.connection.sendRequest<InlayHint[] | null>(InlayHintRequest.method, {
    textDocument: { uri: SUMMARY },
    range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } },
  });
  expect(hints).toBeNull();
  await configure("inline", 22);
  expect(verdicts.every(({ version }) => version < 22)).toBe(true);
});

test("a document without a file is checked in the first workspace folder", async () => {
  const found = client.diagnostics("untitled:Untitled-1");
  client.open(
    "untitled:Untitled-1",
    "The expected cost is 512 million crowns.[^w]\n\n[^w]: sources/wire.txt\n",
  );
  expect((await found).map(({ code }) => code)).not.toContain("source");
  expect((await reportOf("untitled:Untitled-1"))?.places[0]?.uri).toBe(`${EXAMPLE}/sources/wire.txt`);
});
