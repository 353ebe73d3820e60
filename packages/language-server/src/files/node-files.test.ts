import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeFiles } from "./node-files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evenhand-files-"));
  await writeFile(join(folder, "a.txt"), "The bridge is shut.");
  await writeFile(join(folder, "large.txt"), "");
  // No bytes are on the disk; reading it would take eight gigabytes.
  await truncate(join(folder, "large.txt"), 8_000_000_000);
});
afterAll(() => rm(folder, { recursive: true }));

const read = (path: string): Promise<Uint8Array> => nodeFiles.read(pathToFileURL(path).href, "a.txt");

it("reads a file", async () => {
  expect(new TextDecoder().decode(await read(join(folder, "a.txt")))).toBe("The bridge is shut.");
});

it.each([
  ["a missing file", "gone.txt", /no such file/],
  ["a folder", ".", /is a folder; name the file in it/],
  ["a file too large to read", "large.txt", /is too large \(8000 MB; files up to 20 MB are read\)/],
])("refuses %s", async (_name, path, message) => {
  await expect(read(join(folder, path))).rejects.toThrow(message);
});

it.skipIf(process.platform === "win32")("refuses a device", async () => {
  await expect(read("/dev/zero")).rejects.toThrow(/is a device or pipe, not a file/);
});

it("refuses what is on no disk", async () => {
  await expect(nodeFiles.read("https://quay.example/a.txt", "a.txt")).rejects.toThrow(/not on this machine/);
});
