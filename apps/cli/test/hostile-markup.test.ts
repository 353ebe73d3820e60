import { describe, expect, it } from "vitest";
import { evenhand, folderOf } from "./program.ts";

const SENTENCE = "The harbour council voted on Tuesday to close the old swing bridge for six weeks.";
const PARAGRAPH = `<p>${SENTENCE}</p>`;
/** Milliseconds until a test is taken for hanging; what it runs takes some seconds at most. */
const LIMIT = 60_000;

async function parse(name: string, content: string | Uint8Array) {
  await using folder = await folderOf({ [name]: content });
  return await evenhand(["parse", name, "--format", "json"], folder.path);
}

describe("hostile markup neither hangs nor crashes, and keeps its text", () => {
  const deep = 20_000;
  it.each<[name: string, body: string]>([
    ["unclosed elements", `${"<div>".repeat(deep)}${PARAGRAPH}`],
    ["closed elements", `${"<div>".repeat(deep)}${PARAGRAPH}${"</div>".repeat(deep)}`],
    ["inline elements", `${"<b>".repeat(deep)}${PARAGRAPH}`],
    ["tables", `${"<table><tr><td>".repeat(8_000)}${PARAGRAPH}`],
    ["lists", `${"<ul><li>".repeat(8_000)}${PARAGRAPH}`],
    ["templates", `${PARAGRAPH}${"<template><div>".repeat(3_000)}`],
    [
      "structured data",
      `<script type="application/ld+json">${'{"@graph":'.repeat(deep)}1${"}".repeat(deep)}</script>${PARAGRAPH}`,
    ],
    ["twenty thousand links", `${PARAGRAPH}<nav>${"<a href=x>Link</a> ".repeat(deep)}</nav>`],
    ["twenty thousand line breaks", `${PARAGRAPH}${"<br>".repeat(deep)}`],
    [
      "twenty thousand attributes",
      `<p ${Array.from({ length: deep }, (_, i) => `a${i}=1`).join(" ")}>${SENTENCE}</p>`,
    ],
    ["nothing but opening brackets behind it", `${PARAGRAPH}${"<".repeat(200_000)}`],
  ])(
    "%s",
    async (_name, body) => {
      const { code, stdout, stderr } = await parse("a.html", `<!doctype html><html><body>${body}`);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout).text).toContain(SENTENCE);
      expect(code).toBe(0);
    },
    LIMIT,
  );

  it.each([
    ["comments left open", "<!-- ".repeat(20_000)],
    ["comments", "<!-- -->".repeat(20_000)],
    ["front matter left open", `---\n${"a: b\n".repeat(20_000)}`],
  ])(
    "%s",
    async (_name, content) => {
      const { code, stderr } = await parse("a.html", content);
      expect(stderr).not.toMatch(/internal error/);
      expect(code).toBe(0);
    },
    LIMIT,
  );
});
