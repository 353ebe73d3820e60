import { describe, expect, it } from "vitest";
import { parseArticle } from "./article/parse-article.ts";
import { lint, lintArticle } from "./lint.ts";
import { parseSummary } from "./summary/parse-summary.ts";

const boosters = (text: string) => {
  const { diagnostics, suppressed } = lint({ summary: parseSummary({ path: "s.md", text }), sources: [] });
  const wordsOf = (found: readonly { rule: string; span: { start: number; end: number } }[]) =>
    found
      .filter(({ rule }) => rule === "language/booster")
      .map(({ span }) => text.slice(span.start, span.end));
  return { shown: wordsOf(diagnostics), silenced: wordsOf(suppressed) };
};

describe("a comment silences", () => {
  it.each<[name: string, text: string, shown: string[], silenced: string[]]>([
    ["nothing where there is none", "It utterly left.", ["utterly"], []],
    [
      "findings of its line",
      "It utterly left.\nIt totally left.<!-- evenhand-disable-line -->",
      ["utterly"],
      ["totally"],
    ],
    [
      "findings of the next line with text",
      "<!-- evenhand-disable-next-line -->\n\nIt utterly left.\nIt totally left.",
      ["totally"],
      ["utterly"],
    ],
    [
      "findings under several comments",
      "<!-- evenhand-disable-next-line booster -->\n<!-- evenhand-disable-next-line puffery -->\nIt utterly left.",
      [],
      ["utterly"],
    ],
    [
      "findings up to the end of the silence",
      "It utterly left.\n\n<!-- evenhand-disable -->\n\nIt totally left.\n\n<!-- evenhand-enable -->\n\nIt absolutely left.",
      ["utterly", "absolutely"],
      ["totally"],
    ],
    [
      "all rules but one that is spoken again",
      "<!-- evenhand-disable -->\n\nIt totally left.\n\n<!-- evenhand-enable language/booster -->\n\nIt absolutely left.",
      ["absolutely"],
      ["totally"],
    ],
    [
      "findings of a file, wherever it stands",
      "It utterly left.\n\n<!-- evenhand-disable-file -->",
      [],
      ["utterly"],
    ],
    ["only the rules it names", "It utterly left.<!-- evenhand-disable-line puffery -->", ["utterly"], []],
    [
      "with Windows line ends",
      "It utterly left.<!-- evenhand-disable-line -->\r\nIt totally left.",
      ["totally"],
      ["utterly"],
    ],
    [
      "after a byte order mark",
      "\uFEFFIt utterly left.<!-- evenhand-disable-line -->\nIt totally left.",
      ["totally"],
      ["utterly"],
    ],
    ["nothing from within code", "It utterly left. `<!-- evenhand-disable-line -->`", ["utterly"], []],
    ["nothing from a fence", "```\n<!-- evenhand-disable -->\n```\n\nIt utterly left.", ["utterly"], []],
    ["nothing when escaped", "It utterly left. \\<!-- evenhand-disable-line -->", ["utterly"], []],
    [
      "findings in a table",
      "| a | b |\n| - | - |\n| It utterly left. | x <!-- evenhand-disable-line --> |",
      [],
      ["utterly"],
    ],
  ])("%s", (_name, text, shown, silenced) => {
    expect(boosters(text)).toEqual({ shown, silenced });
  });

  it("and keeps its reason", () => {
    const summary = parseSummary({
      path: "s.md",
      text: "It utterly left.<!-- evenhand-disable-line booster -- the minutes' word -->",
    });
    expect(lint({ summary, sources: [] }).suppressed).toMatchObject([
      { rule: "language/booster", reason: "the minutes' word" },
    ]);
  });

  it("in an article, too", async () => {
    const text =
      "# A day\n\nIt utterly left.<!-- evenhand-disable-line -->\n\nIt totally left.\n\n<!-- evenhand-disable-line -->";
    const found = lintArticle(await parseArticle({ path: "a.md", text }));
    expect(found.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
      ["language/booster", "totally"],
      ["suppression/unused-suppression", "<!-- evenhand-disable-line -->"],
    ]);
  });
});

it("takes time that grows with the comments, not with their square", () => {
  const many = (count: number): number => {
    const text = `${"<!-- evenhand-disable-next-line b*o*o*s*t*r -->".repeat(count)}${"\n".repeat(count)}It utterly left.`;
    const summary = parseSummary({ path: "s.md", text });
    const start = performance.now();
    lint({ summary, sources: [] });
    return performance.now() - start;
  };
  many(100);
  expect(many(8000)).toBeLessThan(Math.max(50, many(1000)) * 30);
});
