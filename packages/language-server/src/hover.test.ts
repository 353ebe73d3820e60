import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { marked } from "marked";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Hover, HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "./testing/client.ts";

const EXAMPLE = pathToFileURL(fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url))).href;
const SUMMARY = `${EXAMPLE}/summary-defects.md`;
const NEW = `${EXAMPLE}/not-on-disk.md`;

let client: Client;

beforeAll(async () => {
  client = await startClient({
    folder: EXAMPLE,
    initializationOptions: { openPassage: true, compareSources: true },
  });
  await open(SUMMARY, readFileSync(fileURLToPath(SUMMARY), "utf8"));
});
afterAll(async () => {
  await client.stop();
});

async function open(uri: string, text: string): Promise<void> {
  const checked = client.diagnostics(uri);
  client.open(uri, text);
  await checked;
}

/** The hover on the first of the words, as Markdown, and the words that it is about. */
async function hoverAt(words: string): Promise<{ value: string; about: string }> {
  const document = TextDocument.create(SUMMARY, "markdown", 1, readFileSync(fileURLToPath(SUMMARY), "utf8"));
  return hoverIn(document, words);
}

async function hoverIn(document: TextDocument, words: string): Promise<{ value: string; about: string }> {
  const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: document.uri },
    position: document.positionAt(document.getText().indexOf(words) + 1),
  });
  return {
    value: (hover?.contents as MarkupContent | undefined)?.value ?? "",
    about: hover?.range === undefined ? "" : document.getText(hover.range),
  };
}

describe("on a value", () => {
  test("gives the sources' value, with the passage and who says it", async () => {
    const { value, about } = await hoverAt("9,300");
    expect(about).toBe("9,300");
    expect(value).toMatch(/^\S.* says \*\*“9,300”\*\*\n\n> The association says \*\*9,300\*\* people signed/);
    expect(value).toMatch(/\*\*wire\*\* · .+ · said by The association · \[Open at line \d+\]\(command:/);
  });

  test("gives the value that a source has in its place", async () => {
    const { value, about } = await hoverAt("274 million");
    expect(about).toBe("274 million crowns");
    expect(value).toMatch(
      /^\*\*Otherwise:\*\* .+ says \*\*“247 million crowns”\*\*, where the summary has “274 million crowns”/,
    );
    expect(value).toContain("or **247 million crowns**, the largest");
    expect(value).toContain(" · 6 May 2025 · [Open at line ");
    expect(value).toContain("The sentence: a source says otherwise");
  });

  test("gives a date of a source that writes it otherwise", async () => {
    const { value, about } = await hoverAt("2 May 2026");
    expect(about).toBe("2 May 2026");
    expect(value).toContain("**“March 2, 2026”**");
  });

  test("names each source that has it once", async () => {
    const { value } = await hoverAt("31 to 24");
    expect(value).toContain("**“31-24”**");
    expect(value.match(/^> /gm)).toHaveLength(2);
  });

  test("falls back on the sentence where no passage near it has one", async () => {
    const text = "Marenholm’s council voted on the tram in 1903 lamps.[^w]\n\n[^w]: sources/wire.txt\n";
    await open(NEW, text);
    const { value } = await hoverIn(TextDocument.create(NEW, "markdown", 1, text), "1903");
    client.close(NEW);
    expect(value).toMatch(/^No passage near this sentence has \*\*“1903”\*\*\.\n\n\*\*/);
  });
});

describe("on a quotation", () => {
  test("names who says it in the source, and gives the sentence in full", async () => {
    const { value, about } = await hoverAt("The engineers looked hard");
    expect(about).toBe("The engineers looked hard at the numbers, and the numbers held,");
    expect(value).toMatch(/^\*\*Said by Ulla Brandvik\*\*, not by Rufus Tamblin, in .+, word for word/);
    expect(value).toContain(
      "> “**The engineers looked hard at the numbers, and the numbers held**,” said Ulla Brandvik, Director of Urban Rail at the Ministry.",
    );
  });

  test("shows what was altered", async () => {
    const { value } = await hoverAt("A waterfront that only");
    expect(value).toMatch(/^\*\*Altered:\*\* \*\*Said by Astrid Kellow\*\* in /);
    expect(value).toContain('> "A waterfront that only ~~tourists~~ **cars** can reach');
    const html = marked.parse(value, { async: false });
    expect(html).toContain("<del>tourists</del> <strong>cars</strong>");
  });

  test("says that no source has the words, and what is nearest to the sentence", async () => {
    const text =
      "The mayor, Astrid Kellow, said: “Every pelican in this harbour shall have a tram of its own.”[^w]\n\n[^w]: sources/wire.txt\n";
    await open(NEW, text);
    const { value } = await hoverIn(TextDocument.create(NEW, "markdown", 1, text), "Every pelican");
    client.close(NEW);
    expect(value).toMatch(/^\*\*No supplied source has these words\.\*\*\n\n\*\*/);
  });
});

test("offers to compare the sources where the client can, at the place that was asked about", async () => {
  const { value } = await hoverAt("first passengers");
  const [, encoded = ""] =
    /\[Compare sources\]\(command:evenhand\.compareSources\?([^)]+)\)/.exec(value) ?? [];
  expect(JSON.parse(decodeURIComponent(encoded))).toEqual([
    { uri: SUMMARY, position: { line: expect.any(Number), character: expect.any(Number) } },
  ]);
});
