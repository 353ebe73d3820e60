import { counted, type HostileText, unit } from "./hostile-text.ts";

export const markdown: readonly HostileText[] = [
  unit("footnote calls", "[^a]"),
  counted("different footnote calls", (i) => `a.[^${i}] `),
  counted("footnote definitions", (i) => `[^${i}]: a${i}.txt\n`),
  counted("footnotes", (i) => `a.[^${i}]\n\n[^${i}]: a.txt\n\n`),
  unit("open footnotes", "[^"),
  counted("link definitions", (i) => `[${i}]: a.txt\n`),
  unit("citations by id", "[@a] "),
  unit("nested block quotes", ">"),
  unit("nested block quotes with spaces", "> "),
  unit("nested lists", "- "),
  unit("nested numbered lists", "1) "),
  unit("nested lists and block quotes", "> - "),
  unit("asterisks", "*"),
  unit("open emphasis", "*a "),
  unit("open and closed emphasis", "*a**b"),
  unit("closed emphasis", "a_ "),
  unit("mixed emphasis", "*a_b "),
  unit("tildes", "~"),
  unit("open strikethrough", "~~a "),
  unit("backquotes", "`"),
  counted("backquotes of all lengths", (i) => `${"`".repeat(i % 300)} `),
  unit("fences", "```\n"),
  unit("backslashes", "\\"),
  unit("escapes", "\\*a"),
  unit("entities", "&amp;"),
  unit("ampersands", "&"),
  unit("numeric entities", "&#x10ffff;"),
  unit("numeric entities without an end", "&#1"),
  unit("vertical bars", "|"),
  { name: "wide tables", text: (size) => `${"a|".repeat(size)}\n${"-|".repeat(size)}\n${"1|".repeat(size)}` },
  { name: "long tables", text: (size) => `|a|b|\n|-|-|\n${"|1|2|\n".repeat(size)}` },
  { name: "tables with empty rows", text: (size) => `|a|b|c|\n|-|-|-|\n${"|\n".repeat(size)}` },
  unit("comments", "<!-- a -->"),
  unit("open comments", "<!--"),
  unit("comments to the program", "a <!-- evenhand-disable-line -->\n"),
  unit("comments that open", "<!-- evenhand-disable language/booster -->\n\n"),
  unit("processing instructions", "<?"),
  unit("declarations", "<!A "),
  unit("sections of data", "<![CDATA["),
];

export const frontMatter: readonly HostileText[] = [
  { name: "front matter without an end", text: (size) => `---\n${"a: b\n".repeat(size)}` },
  {
    name: "front matter with many keys",
    text: (size) => `---\n${Array.from({ length: size }, (_, i) => `k${i}: v\n`).join("")}---\n\nText.`,
  },
  {
    name: "front matter with many sources",
    text: (size) => `---\nsources:\n${"  - a.txt\n".repeat(size)}---\n\nText.`,
  },
  { name: "brackets in front matter", text: (size) => `---\na: ${"[".repeat(size)}\n---\n\nText.` },
  {
    name: "closed brackets in front matter",
    text: (size) => `---\na: ${"[".repeat(size)}${"]".repeat(size)}\n---\n\nText.`,
  },
  { name: "braces in front matter", text: (size) => `---\na: ${"{".repeat(size)}\n---\n\nText.` },
  { name: "nested lists in front matter", text: (size) => `---\na:\n${"- ".repeat(size)}\n---\n\nText.` },
  {
    name: "nested maps in front matter",
    text: (size) =>
      `---\n${Array.from({ length: Math.ceil(Math.sqrt(size)) }, (_, i) => `${" ".repeat(i)}a:\n`).join("")}---\n\nText.`,
  },
  {
    name: "aliases of aliases in front matter",
    text: (size) =>
      `---\na0: &a0 x\n${Array.from({ length: Math.min(30, size) }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`).join("")}sources: *a${Math.min(30, size)}\n---\n\nText.`,
  },
  {
    name: "anchors in front matter",
    text: (size) => `---\n${Array.from({ length: size }, (_, i) => `k${i}: &a v\n`).join("")}---\n\nText.`,
  },
  { name: "questions in front matter", text: (size) => `---\n${"? ".repeat(size)}\n---\n\nText.` },
  {
    name: "a long value in front matter",
    text: (size) => `---\ntitle: "${"a ".repeat(size)}"\n---\n\nText.`,
  },
  { name: "an open quotation in front matter", text: (size) => `---\ntitle: "${"a\n".repeat(size)}` },
];
