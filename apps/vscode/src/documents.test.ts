import { expect, test } from "vitest";
import { documentSelector } from "./documents.ts";

test("summaries and articles of every file system at hand are selected, once each", () => {
  const selector = documentSelector(["file", "memfs", "memfs"], ["markdown", "mdx"]);
  expect(selector).toContainEqual({ scheme: "memfs", language: "markdown" });
  expect(selector).toContainEqual({ scheme: "vscode-remote", language: "plaintext" });
  expect(selector).toContainEqual({ scheme: "file", language: "mdx" });
  expect(selector).toContainEqual({ scheme: "untitled", language: "markdown" });
  expect(selector).not.toContainEqual({ scheme: "untitled", language: "plaintext" });
  expect(new Set(selector.map((filter) => JSON.stringify(filter))).size).toBe(selector.length);
});

test("what only looks like a file is not: earlier versions, output, settings", () => {
  const schemes = documentSelector([], ["markdown"]).map(({ scheme }) => scheme);
  for (const scheme of ["git", "output", "vscode-userdata"]) expect(schemes).not.toContain(scheme);
});
