import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REPORT, type ReportResult, STATUS, type StatusParams } from "./protocol.ts";
import { type Client, startClient } from "./testing/client.ts";

const EXAMPLE = pathToFileURL(fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url))).href;
const SUMMARY = `${EXAMPLE}/summary-defects.md`;

let client: Client;
let status: StatusParams | undefined;

beforeAll(async () => {
  client = await startClient({
    folder: EXAMPLE,
    prepare: (connection) => {
      connection.onNotification(STATUS, (params: StatusParams) => {
        if (params.uri === SUMMARY) status = params;
      });
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
