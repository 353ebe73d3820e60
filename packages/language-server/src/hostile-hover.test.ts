import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { marked } from "marked";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { type Client, startClient } from "./testing/client.ts";

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["a link that runs a command", "[the pier](command:workbench.action.quit)"],
  ["an address that runs a command", "<command:workbench.action.quit>"],
  ["a command by reference", "[the pier][x] [x]: command:workbench.action.quit"],
  ["a link that runs a script", "[the pier](javascript:alert(1)) <a href=javascript:alert(1)>pier</a>"],
  ["a page in a link", "![pier](data:text/html,<script>alert(1)</script>)"],
  ["a script", "<script>alert(1)</script>"],
  ["a picture that fails", "<img src=x onerror=alert(1)>"],
  ["a picture from elsewhere", "![pier](https://evil.example/pixel.png)"],
  ["closing tags", "</p></div></body></html><!-- --> ]]>"],
  ["code that ends", "``` `` ` ~~~ pier"],
  ["icons", "$(alert) :warning:"],
  ["entities", "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;"],
];

let folder: string;
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-hostile-"));
  mkdirSync(join(folder, "sources"));
  client = await startClient({ folder: pathToFileURL(folder).href });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

describe("what an article says is shown as text in a hover", () => {
  test.each(HOSTILE)("%s", async (_name, hostile) => {
    const n = HOSTILE.findIndex(([, text]) => text === hostile);
    writeFileSync(
      join(folder, `sources/s${n}.txt`),
      `Council votes on the pier\n\nThe council voted 12 to 7 on Tuesday for the new pier ${hostile} and for the quay.\n\nShop owners had not been asked, they said on Wednesday.\n`,
    );
    const text = `The council voted 12 to 7 on Tuesday for the new pier.[^s]\n\n[^s]: sources/s${n}.txt\n`;
    const uri = pathToFileURL(join(folder, `a${n}.md`)).href;
    writeFileSync(join(folder, `a${n}.md`), text);
    client.open(uri, text);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 6 },
    });
    const contents = hover?.contents as MarkupContent | undefined;
    expect(contents?.kind).toBe("markdown");
    expect(contents).not.toHaveProperty("isTrusted");
    const html = marked.parse(contents?.value ?? "", { async: false });
    expect(html.replace(/<[^>]+>/g, "")).toContain("council voted 12 to 7");
    expect(html).not.toMatch(/<(?:script|img|iframe|svg|object|embed|form|style)\b|\son\w+=/i);
    for (const [, target = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(target, html).toMatch(/^(?:file:|command:evenhand\.)/);
  });

  test("without what turns the direction of text or commands a terminal", async () => {
    const bait = "\u001b[31m\u202epier\u2066\u009b31m\u0007";
    writeFileSync(
      join(folder, "sources/bait.txt"),
      `Council votes on the pier\n\nThe council voted 12 to 7 on Tuesday for the new pier ${bait} and for the quay.\n`,
    );
    const text = "The council voted 12 to 7 on Tuesday for the new pier.[^s]\n\n[^s]: sources/bait.txt\n";
    const uri = pathToFileURL(join(folder, "bait.md")).href;
    client.open(uri, text);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 6 },
    });
    const value = (hover?.contents as MarkupContent | undefined)?.value ?? "";
    expect(value).toContain("council voted 12 to 7");
    expect(value).not.toMatch(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  });
});
