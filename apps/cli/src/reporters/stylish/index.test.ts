import type { Diagnostic, Evidence, LintResult } from "@evenhand/core";
import { describe, expect, it } from "vitest";
import { type CheckedFile, type CitedSource, type LintReport, totalsOf } from "../../lint-report.ts";
import { type Terminal, terminal } from "../../terminal.ts";
import { formatStylish as format } from "./index.ts";

const plain = terminal({ columns: 80 }, { LANG: "C.UTF-8" }, false);
const ascii = terminal({ columns: 80 }, { LANG: "C" }, false);
const colored = terminal({ columns: 80 }, { LANG: "C.UTF-8", FORCE_COLOR: "1" }, true);

function formatStylish(report: LintReport, on: Terminal): string {
  return format(report, { terminal: on, cwd: "/news", quiet: false, env: {} });
}

const passage = "The bridge will cost 14 million crowns, said the builder, and it opens in June.";

function evidence(text: string, path = "sources/wire.txt"): Evidence {
  const start = passage.indexOf(text);
  return {
    source: "wire",
    path,
    span: { start, end: start + text.length },
    range: { start: { line: 8, character: start }, end: { line: 8, character: start + text.length } },
    text,
  };
}

function source(path: string): CitedSource {
  const sentence = { text: passage, span: { start: 0, end: passage.length } };
  return { id: "wire", path, url: null, headline: null, digest: "", sentences: [sentence] };
}

const summary = "# Bridge\n\nIt costs 41 million crowns.\n";

function finding(part: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: "sourcing/number-mismatch",
    severity: "error",
    strength: null,
    message: "Source wire says 14 million crowns, the summary says 41 million crowns.",
    span: { start: 19, end: 29 },
    range: { start: { line: 2, character: 9 }, end: { line: 2, character: 19 } },
    evidence: [evidence("14 million crowns")],
    suggestions: [],
    helpUri: "https://example.org/",
    ...part,
  };
}

function report(diagnostics: readonly Diagnostic[], verdicts: readonly string[] = ["supported"]): LintReport {
  const result = {
    path: "summary.md",
    diagnostics,
    suppressed: [],
    claims: verdicts.map((verdict) => ({ verdict })),
    balance: { sources: [], actors: [] },
  } as unknown as LintResult;
  const file: CheckedFile = {
    result,
    text: summary,
    sources: [source("sources/wire.txt")],
    checked: "summary",
    words: 5,
    namesSources: true,
  };
  return { files: [file], errors: [], warnings: [], totals: totalsOf([file]) };
}

describe("formatStylish", () => {
  it("shows a finding, the passage with the words that matter, and the totals", () => {
    const verdicts = ["supported", "contradicted", "unsupported", "not-checkable"];
    const suggestions = [{ title: "Write “14 million”", edits: [] }];
    expect(formatStylish(report([finding({ suggestions })], verdicts), plain)).toBe(`
summary.md

  3:10  error    Source wire says 14 million crowns, the summary says 41 million
                 crowns.  sourcing/number-mismatch
                 │ sources/wire.txt:9
                 │ The bridge will cost *14 million crowns*, said the builder,
                 │ and it opens in June.
                 → Write “14 million”

  ● 1 of 3 claims supported, 1 contradicted, 1 unsupported

✖ 1 finding in 1 file (1 error, 0 warnings, 0 info)
`);
  });

  it("says that a file is clean", () => {
    expect(formatStylish(report([], ["supported", "supported"]), plain)).toBe(`
summary.md  ✔ 2 of 2 claims supported

✔ no findings in 1 file
`);
  });

  it("keeps to ASCII where the terminal is not UTF-8", () => {
    const text = formatStylish(report([finding()]), ascii);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text).toContain("| The bridge will cost *14 million crowns*,");
  });

  it("dims the passage and emphasises in bold, with colours", () => {
    const text = formatStylish(report([finding()]), colored);
    expect(text).toContain("\u001b[31merror\u001b[39m");
    expect(text).toContain("\u001b[1m14 million crowns\u001b[22m");
    expect(text).not.toContain("*14");
  });

  it.each([
    [
      "the word that differs in a quotation",
      "“The bridge opens in June,” he said.",
      "The bridge opens in July",
      "Source wire has “The bridge opens in June”.",
      "“The bridge opens in *June*,” he said.",
    ],
    [
      "the number that differs",
      "It costs 14 million crowns, the most ever.",
      "41 million crowns",
      "Source wire says “14 million crowns”, the summary “41 million crowns”.",
      "It costs *14* million crowns, the most ever.",
    ],
    [
      "a name",
      "“It opens,” said Ada Ruhl, of the bank.",
      "It opens",
      "These are the words of Ada Ruhl, not of Ben Os.",
      "“It opens,” said *Ada Ruhl*, of the bank.",
    ],
    ["no part of a longer number", "It has 12 spans.", "spans", "The summary says 112.", "It has 12 spans."],
    [
      "nothing where the message takes nothing",
      "It opens in June.",
      "slammed",
      "“slammed” is loaded.",
      "It opens in June.",
    ],
  ])("emphasises %s in a whole sentence", (_name, text, found, message, shown) => {
    const whole = { ...evidence("T"), text, span: { start: 500, end: 500 + text.length } };
    const file = {
      ...report([finding({ evidence: [whole], message, span: { start: 0, end: found.length } })]),
    };
    const files = file.files.map((checked) => ({ ...checked, text: found }));
    expect(formatStylish({ ...file, files }, plain)).toContain(`│ ${shown}\n`);
  });

  it("shows three passages and counts the others", () => {
    const many = Array.from({ length: 5 }, () => evidence("14 million crowns"));
    const text = formatStylish(report([finding({ evidence: many })]), plain);
    expect(text.match(/sources\/wire.txt:9/g)).toHaveLength(3);
    expect(text).toContain("and 2 more");
  });

  it("lines up findings and leaves no gap between those of one line", () => {
    const bare = { evidence: [], rule: "a/b", message: "Short." } as const;
    const range = { start: { line: 99, character: 0 }, end: { line: 99, character: 1 } };
    const text = formatStylish(report([finding(bare), finding({ ...bare, severity: "info", range })]), plain);
    expect(text).toContain("   3:10  error    Short.  a/b\n  100:1  info     Short.  a/b\n");
  });

  it.each([40, 60, 80, 100])("fits in %i columns", (columns) => {
    const narrow = terminal({ columns }, { LANG: "C.UTF-8" }, false);
    const lines = formatStylish(report([finding()]), narrow).split("\n");
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });

  it("says when nothing was checked", () => {
    const errors = [{ path: "a.md", line: null, message: "no such file" }];
    const text = formatStylish({ files: [], errors, warnings: [], totals: totalsOf([]) }, plain);
    expect(text).toBe("\n✖ nothing checked; 1 problem with files (above)\n");
  });
});
