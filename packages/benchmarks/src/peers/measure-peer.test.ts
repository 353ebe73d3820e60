import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeSpeedFiles } from "./measure-peer.ts";

it("writes a megabyte in which no line stands twice", () => {
  const folder = mkdtempSync(join(tmpdir(), "peers-speed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { empty, large, words } = writeSpeedFiles(
    ["The pier is old.\n\nIt closed.\n", "A quay opened.\n"],
    folder,
  );
  const text = readFileSync(large, "utf8");
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(text.split(/\s+/).filter(Boolean)).toHaveLength(words);
  const lines = text.split("\n").filter(Boolean);
  expect(new Set(lines).size).toBe(lines.length);
  expect(readFileSync(empty, "utf8").trim()).toBe("");
});
