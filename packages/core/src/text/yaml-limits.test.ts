import { describe, expect, it } from "vitest";
import { parseSummary } from "../summary/parse-summary.ts";
import { FrontMatterError } from "./markdown/front-matter.ts";

const aliases = Array.from(
  { length: 12 },
  (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`,
).join("");

function problemOf(yaml: string): string | null {
  try {
    parseSummary({ path: "summary.md", text: `---\n${yaml}\n---\n\nText.` });
    return null;
  } catch (error) {
    if (error instanceof FrontMatterError) return `${error.line}: ${error.message}`;
    throw error;
  }
}

describe("front matter that means harm", () => {
  it.each<[name: string, yaml: string, problem: RegExp]>([
    [
      "brackets in brackets",
      `title: x\na: ${"[".repeat(5000)}${"]".repeat(5000)}`,
      /^3: .*nest deeper than 64/,
    ],
    ["questions in questions", "? ".repeat(300), /^2: .*nest deeper than 64/],
    ["lists in lists", `a:\n${"- ".repeat(300)}x`, /^3: .*nest deeper than 64/],
    [
      "keys without end",
      Array.from({ length: 6000 }, (_, i) => `k${i}: v`).join("\n"),
      /^5002: .*more than 5000 lines/,
    ],
    ["aliases of aliases", `a0: &a0 x\n${aliases}`, /^2: .*alias/i],
    ["an alias of nothing", "a: *b", /^2: .*alias/i],
  ])("is refused in one line: %s", (_name, yaml, problem) => {
    expect(problemOf(yaml)).toMatch(problem);
  });

  it.each<[name: string, yaml: string]>([
    ["brackets in text", 'title: "[a] [b] (c)"\nnote: an [ open bracket'],
    ["an alias", "a: &a [x, y]\nb: *a"],
    ["lists of records", "sources:\n  - id: a\n    file: a.txt\n  - {id: b, file: b.txt}"],
  ])("leaves alone: %s", (_name, yaml) => {
    expect(problemOf(yaml)).toBeNull();
  });
});
