import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startClient } from "./testing/client.ts";
import { resolveTarget } from "./uris.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));

test("a summary that is opened without a folder is checked, with no configuration above it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-single-"));
  cpSync(EXAMPLE, folder, { recursive: true });
  const file = join(folder, "summary-defects.md");
  const { href } = pathToFileURL(file);
  const client = await startClient({});
  const found = client.diagnostics(href, (diagnostics) => diagnostics.length > 0);
  client.open(href, readFileSync(file, "utf8"));
  expect((await found).map(({ code }) => code)).toContain("sourcing/number-mismatch");
  expect(client.logged).toEqual([]);
  await client.stop();
  rmSync(folder, { recursive: true });
});

test.each([
  ["file:////-", "evenhand.config.json", "file:///evenhand.config.json"],
  ["file:///a/-", "evenhand.config.json", "file:///a/evenhand.config.json"],
  ["memfs:////-", "x.txt", "memfs:/x.txt"],
  ["vscode-remote://host//-", "x.txt", "vscode-remote://host/x.txt"],
])("%s and %s are %s", (document, target, uri) => {
  expect(resolveTarget(document, target)).toBe(uri);
});
