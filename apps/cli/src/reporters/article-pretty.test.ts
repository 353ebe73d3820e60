import { parseArticle } from "@evenhand/core";
import { describe, expect, it } from "vitest";
import { type Terminal, terminal } from "../terminal.ts";
import { formatArticlePretty } from "./article-pretty.ts";
import { columnsOf } from "./wrap.ts";

const text = `Bellport council votes to rebuild the pier

By Ada Tolliver, Coast Wire

BELLPORT, 4 March 2025 – The council voted 12 to 7 on Tuesday to rebuild the old pier. The work will cost 14 million crowns and is to end in June 2026, the harbour office said.

Advertisement

“We have waited ten years for this pier,” said Mayor Ilse Brandt. “Nobody will wait an eleventh.”

Shop owners on the quay said that they had not been asked. “They called it ‘consultation’,” a shop owner said. The “people’s pier” opens in May.

Sign up for our newsletter
`;

const plainTerminal = (columns: number, env: Record<string, string> = { LANG: "C.UTF-8" }): Terminal =>
  terminal({ columns }, env, true);
const colored = terminal({ columns: 80 }, { FORCE_COLOR: "1", LANG: "C.UTF-8" }, true);

async function pretty(file: string, shownOn: Terminal, path = "wire.txt"): Promise<string> {
  return formatArticlePretty(await parseArticle({ path, text: file }), shownOn);
}

/** The text without styles, indents and line breaks. */
function flat(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: styles are control sequences.
  return output.replace(/\u001b\[\d+m/g, "").replace(/\s+/g, " ");
}

describe("formatArticlePretty", () => {
  it("says where each metadata value stands, and which are missing", async () => {
    const output = await pretty(text, plainTerminal(80));
    expect(output).toMatch(
      /^ {2}headline {3}Bellport council votes to rebuild the pier {1,2}\(text, line 1\)$/m,
    );
    expect(output).toMatch(/^ {2}published {2}2025-03-04 {1,2}\(text, line 5\)$/m);
    expect(output).toMatch(/^ {2}not stated .*\burl\b/m);
  });

  it("names other origins of metadata", async () => {
    const file =
      "---\ntitle: The pier\nurl: https://coast.example/pier\n---\n\nThe pier is old and will be rebuilt.\n";
    const output = flat(await pretty(file, plainTerminal(80), "wire.md"));
    expect(output).toContain("https://coast.example/pier (front matter, line 3)");
  });

  it("labels what is no paragraph, and marks what is left out without colours too", async () => {
    const output = await pretty(text, plainTerminal(80));
    expect(output).toMatch(/^ {2}byline {5}By Ada Tolliver/m);
    expect(output).toMatch(/^ {2}dateline {3}BELLPORT, 4 March 2025/m);
    expect(output).toMatch(/^ {2}left out {3}┆ Advertisement$/m);
    expect(output).toMatch(/^ {13}The council voted/m);
    expect(await pretty(text, plainTerminal(80, { LANG: "C" }))).toMatch(
      /^ {2}left out {3}\| Advertisement$/m,
    );
  });

  it("puts short lines of furniture on one", async () => {
    const page = `<!doctype html><html><body><nav><ul><li>Home</li><li>Sport</li><li>Weather</li></ul></nav>
      <article>${"<p>The council voted on Tuesday to rebuild the old pier, which has been closed for ten years.</p>".repeat(8)}</article></body></html>`;
    expect(await pretty(page, plainTerminal(80), "page.html")).toContain("┆ Home · Sport · Weather");
  });

  it("names the speaker after what they say, once for a split quotation, with or without colours", async () => {
    const output = flat(await pretty(text, plainTerminal(80)));
    expect(output).toContain(
      "for this pier,” said Mayor Ilse Brandt. “Nobody will wait an eleventh.” [Ilse Brandt]",
    );
    expect(output).toContain("‘consultation’,” [a shop owner] a shop owner said.");
    expect(output).toContain("The “people’s pier” [?] opens in May.");
  });

  it("gives each speaker a colour, and the same one in the table", async () => {
    const output = await pretty(text, colored);
    expect(output).toContain("\u001b[36m“We have waited ten years for this pier,”\u001b[39m");
    expect(output).toContain("\u001b[36m“Nobody will wait an eleventh.”\u001b[39m");
    expect(output).toContain("\u001b[36mIlse Brandt\u001b[39m");
    expect(output).toContain("\u001b[35ma shop owner (unnamed)\u001b[39m");
    expect(output).toContain("\u001b[2m┆ Advertisement\u001b[22m");
    expect(flat(output)).toContain("eleventh.” [Ilse Brandt]");
  });

  it("counts speakers' quotations and words, frames, names, quantities and dates", async () => {
    const output = await pretty(text, plainTerminal(80));
    expect(output).toMatch(/^ {2}Ilse Brandt +1 +13$/m);
    expect(output).toMatch(/^ {2}a shop owner \(unnamed\) +1 +4$/m);
    expect(output).toMatch(/^ {2}\[\?\] no speaker found +1 +2$/m);
    expect(output).toMatch(/^ {2}Sentences {2}7: \d+ /m);
    expect(output).toMatch(/^ {2}Found {6}\d+ names?, \d+ quantities, \d+ dates$/m);
  });

  it("shows the turns of a transcript with their labels", async () => {
    const turns = ["ADA BRINK: Was the pier closed?", "OLE TAND: It was closed in May."];
    const output = flat(
      await pretty(`The pier\n\n${[...turns, ...turns, ...turns].join("\n\n")}\n`, plainTerminal(80)),
    );
    expect(output).toMatch(/(?:OLE TAND|Ole Tand): It was closed in May\./);
    expect(output).toMatch(/Speakers quotations words .*Ole Tand 3 15/i);
  });

  it.each([40, 59, 60, 80, 120])("keeps within %i columns, and loses nothing", async (columns) => {
    const output = await pretty(text, plainTerminal(columns));
    for (const line of output.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    const shown = flat(output);
    for (const word of text.match(/\p{L}+/gu) ?? []) expect(shown).toContain(word);
  });

  it.each(["", "\ufeff", "\n\n"])("shows a file of %j as one without text", async (file) => {
    const output = flat(await pretty(file, plainTerminal(80)));
    expect(output).toContain("not stated headline, deck, author");
    expect(output).toContain("Sentences 0");
  });
});
