import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { VSIX } from "./session.ts";

test("the package holds what the extension needs, and nothing else", () => {
  const files = execFileSync("unzip", ["-Z1", VSIX], { encoding: "utf8" }).trim().split("\n").sort();
  expect(files).toEqual([
    "[Content_Types].xml",
    "extension.vsixmanifest",
    "extension/LICENSE.txt",
    "extension/changelog.md",
    "extension/dist/extension.js",
    "extension/dist/extension.web.js",
    "extension/dist/server.mjs",
    "extension/dist/server.web.js",
    "extension/media/hover.png",
    "extension/media/icon.png",
    "extension/media/view.svg",
    "extension/package.json",
    "extension/readme.md",
  ]);
});

test("the package is quick to download", () => {
  expect(statSync(VSIX).size).toBeLessThan(3_000_000);
});
