import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf } from "./program.ts";

const SENTENCE = "The harbour council voted on Tuesday to close the old swing bridge for six weeks.";
const PARAGRAPH = `<p>${SENTENCE}</p>`;

describe("a page is read and never run", () => {
  it("no script runs and nothing is fetched", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const write = "require('node:fs').writeFileSync('ran','');process.exit(7)";
    try {
      await using folder = await folderOf({
        "a.html": `<!doctype html><html><head><base href="${at}/"><link rel="stylesheet" href="${at}/a.css">
<link rel="preload" as="image" href="${at}/a.png"><meta http-equiv="refresh" content="0; url=${at}/next">
<script src="${at}/a.js"></script><script>${write}</script>
<script type="module">import "${at}/b.js"; await fetch("${at}/fetched")</script>
<style>@import "${at}/b.css"; body { background: url(${at}/c.png) }</style></head>
<body onload="${write}"><article><h1>Bridge to close</h1>${PARAGRAPH}${PARAGRAPH}
<img src="${at}/d.png" onerror="${write}"><img src="x" onerror="fetch('${at}/error')"><iframe src="${at}/frame"></iframe>
<iframe srcdoc="<script>${write}</script>"></iframe><object data="${at}/object"></object><embed src="${at}/embed">
<video src="${at}/v.mp4" poster="${at}/p.png"></video><svg onload="${write}"><image href="${at}/e.png"/></svg>
<script>const r = new XMLHttpRequest(); r.open("GET", "${at}/xhr", false); r.send(); document.write("<p>Written by a script.</p>")</script>
<form action="${at}/form"><input autofocus onfocus="${write}"></form></article></body></html>`,
        "summary.md": clean.replace("sources/wire.txt", "a.html"),
      });
      const parsed = await evenhand(["parse", "a.html", "--format", "json"], folder.path);
      const linted = await evenhand(["summary.md"], folder.path);
      expect(parsed.code).toBe(0);
      expect(linted.code).toBeLessThan(2);
      expect(JSON.parse(parsed.stdout).text).toBe(`${SENTENCE}\n\n${SENTENCE}`);
      expect(asked).toEqual([]);
      expect(existsSync(join(folder.path, "ran"))).toBe(false);
    } finally {
      server.close();
    }
  });
});
