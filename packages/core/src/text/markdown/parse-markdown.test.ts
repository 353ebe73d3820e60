import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./parse-markdown.ts";

/** A fence reaches all of a file, so that the Markdown parser reads it whole. */
const FENCE = "\n\n```\nx\n```\n";

describe("plain paragraphs", () => {
  it.each([
    ["paragraphs and headings", "# A pier\n\nIt is old.\nIt is long.\n\n## Costs\n\nThey are high.\n"],
    ["front matter", "---\ntitle: A pier\n---\n\nIt is old.\n\n---\n\ntitle: no front matter\n\n---\n"],
    ["no blank line after a heading", "# A pier\nIt is old.\n\nIt is long."],
    ["a line under a paragraph", "It is old\n---\n\nIt is long\n===\n\nEnd"],
    ["a list and what follows it", "- one\n\n  two\n\nIt is old.\n\n    code\n\nIt is long.\n\n    code"],
    [
      "a paragraph that a list interrupts",
      "It is old:\n- one\n- two\n\n1986. A year.\n\n1. One.\n\n12 boats.",
    ],
    ["a quotation and its lazy line", "> It is old\nand long.\n\nIt is high."],
    ["emphasis, links and code", "It is *old*.\n\nIt is [long](x).\n\nIt is `high`.\n\nIt is ~~low~~."],
    ["entities and escapes", "Fish &amp; chips.\n\n1\\. No list.\n\nIt is old."],
    ["white space at line ends", "It is old.  \nIt is long. \nIt is high.\n\n \t\nIt is low. \n"],
    ["indented lines", "It is old.\n  It is long.\n\n  It is high.\n\n    code\n"],
    ["a table", "It is old.\n\na | b\n- | -\n1 | 2\n\nIt is long."],
    ["closing marks of a heading", "# A pier #\n\n## B # c\n\n#No heading\n\n####### Seven\n\n#\n\n# \n"],
    ["HTML blocks", "It is old.\n\n<div>\n\nIt is long.\n\n</div>\n\nIt is <b>high</b>."],
    ["quotation marks and other scripts", "“Old,” he said.\n\n'Tis.\n\n« Oui »\n\nÉtat\n\nмост 😀 old"],
    ["blank lines at both ends", "\n\n  \nIt is old.\n\n\n\n"],
    ["nothing", ""],
    [
      "calls of footnotes",
      "It is old.[^a] It is long.[^b]\n\n- high[^A]\n\n[^a]: x\n[^b]: y [^a]\n\n    z\n\nEnd",
    ],
    [
      "links by label",
      "See [it], [The\npier][it] and [no].\n\n> [it]: x\n\n[it]: y\n\n[It][]![it]\n\n[a\\]b] c",
    ],
    ["labels with marks", "See [a\\]b] and [ß  S].\n\nIt is old.\n\n[a\\]b]: x\n[SS s]: y\n"],
    ["a definition within a paragraph", "It is [old].\n[old]: x\n\nIt is [old].\n\nA[^a]\n[^a]: b\n\nC[^a]"],
    [
      "front matter with blank lines",
      "---\ntitle: A pier\n\nsources:\n\n  - a.md\n---\n\nIt is old.[^a]\n\n[^a]: x",
    ],
    ["no front matter", "---\n\nIt is old.\n\nIt is *long*."],
  ])("are read as the Markdown parser reads them: %s", (_, markdown) => {
    const whole = parseMarkdown(markdown + FENCE).children.slice(0, -1);
    expect(parseMarkdown(markdown).children).toEqual(whole);
  });

  it.each([
    ["a fence", "```\nIt is old.\n\nIt is long.\n```\n\nIt is high."],
    ["a comment", "<!-- It is old.\n\nIt is long. -->\n\nIt is high."],
  ])("are not taken out of %s", (_, markdown) => {
    const [first, last] = parseMarkdown(markdown).children;
    expect([first?.type, last?.type]).toEqual([markdown.startsWith("<") ? "html" : "code", "paragraph"]);
    expect(parseMarkdown(markdown).children).toHaveLength(2);
  });

  it("know definitions that follow", () => {
    expect(parseMarkdown("See [it].\n\nIt is old.\n\n[it]: x").children[0]).toMatchObject({
      children: [{ value: "See " }, { type: "linkReference" }, { value: "." }],
    });
  });

  it("have positions in lines and columns", () => {
    const { children, position } = parseMarkdown("- one\n\nIt is old.\nIt is long.\n\n- *two*\n");
    expect(children[1]?.position).toEqual({
      start: { line: 3, column: 1, offset: 7 },
      end: { line: 4, column: 12, offset: 29 },
    });
    expect(children[2]?.position?.start).toEqual({ line: 6, column: 1, offset: 31 });
    expect(position?.end).toEqual({ line: 7, column: 1, offset: 39 });
  });
});

describe("nesting", () => {
  const types = (markdown: string): string[] => parseMarkdown(markdown).children.map(({ type }) => type);

  it.each([
    ["a quotation in quotations", `${"> ".repeat(20)}It is old.`, ["blockquote"]],
    ["more of them than anyone writes", `${"> ".repeat(200)}It is old.`, ["paragraph"]],
    ["a list ten deep", Array.from({ length: 10 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"), ["list"]],
    [
      "a list a hundred deep",
      Array.from({ length: 100 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
      ["paragraph"],
    ],
    ["a long line of dashes", `It is old.\n\n${"-".repeat(300)}\n`, ["paragraph", "thematicBreak"]],
    ["a long indented line", `- one\n\n${" ".repeat(300)}It is old.`, ["list"]],
  ])("is followed as far as people go: %s", (_, markdown, expected) => {
    expect(types(markdown)).toEqual(expected);
  });
});
