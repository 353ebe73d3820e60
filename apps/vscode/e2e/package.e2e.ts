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
    "extension/dist/config.schema.json",
    "extension/dist/example/sources/city-page.html",
    "extension/dist/example/sources/op-ed.md",
    "extension/dist/example/sources/press-release.txt",
    "extension/dist/example/sources/wire.txt",
    "extension/dist/example/summary-balanced.md",
    "extension/dist/example/summary-defects.md",
    "extension/dist/extension.THIRD-PARTY-LICENSES.txt",
    "extension/dist/extension.js",
    "extension/dist/extension.web.THIRD-PARTY-LICENSES.txt",
    "extension/dist/extension.web.js",
    "extension/dist/server.THIRD-PARTY-LICENSES.txt",
    "extension/dist/server.mjs",
    "extension/dist/server.web.THIRD-PARTY-LICENSES.txt",
    "extension/dist/server.web.js",
    "extension/media/hover-light.webp",
    "extension/media/icon.png",
    "extension/media/report-light.webp",
    "extension/media/sources-dark.webp",
    "extension/media/view.svg",
    "extension/package.json",
    "extension/readme.md",
    "extension/snippets/summary.json",
    "extension/walkthrough/balance.md",
    "extension/walkthrough/evidence.md",
    "extension/walkthrough/example.md",
    "extension/walkthrough/sources.md",
  ]);
});

test("the package is quick to download", () => {
  expect(statSync(VSIX).size).toBeLessThan(3_000_000);
});
