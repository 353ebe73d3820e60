import fc from "fast-check";
import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { escapeMarkdown } from "./markdown.ts";

/** What editors render with: VS Code with marked, others with a parser that follows GitHub's grammar. */
const renderers: readonly ((markdown: string) => string)[] = [
  (markdown) => marked.parse(markdown, { async: false }),
  (markdown) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
];

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function expectPlain(text: string): void {
  for (const render of renderers) {
    const html = render(escapeMarkdown(text)).trim();
    expect(html).toMatch(/^<p>[^<]*<\/p>$/);
    const shown = html.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code, name) =>
      code === undefined ? (NAMED[name] ?? "") : String.fromCharCode(Number(code)),
    );
    expect(shown).toBe(`<p>${text}</p>`);
  }
}

test.each([
  "Prices rose 5 * 3 * 2 times",
  "[link](command:evil) and ![image](x.png)",
  "<script>alert(1)</script> &amp; &#35; & so on",
  "# no heading",
  "1. no list",
  "- nor this",
  "+ nor that",
  "=== ---",
  "snake_case_name and ~~struck~~ and `code`",
  "see https://example.org/a_b or www.example.org",
  "$(alert) a@b.org | table |",
  "back\\slash",
])("renders as text: %s", (text) => {
  expectPlain(text);
});

test("leaves emphasis beside it alone", () => {
  const markdown = `${escapeMarkdown("the [")}**word**${escapeMarkdown("](to) `x` <y")}`;
  for (const render of renderers) expect(render(markdown)).toContain("<strong>word</strong>");
});

test("renders any line as its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (line) => {
      const text = line.replace(/\s+/g, " ").trim();
      fc.pre(text !== "");
      expectPlain(text);
    }),
    { numRuns: 1000 },
  );
});
