import type { Diagnostic, LintResult } from "@evenhand/core";
import { describe, expect, it } from "vitest";
import { type CheckedFile, type LintReport, totalsOf } from "../../lint-report.ts";
import { terminal } from "../../terminal.ts";
import type { ReporterContext } from "../index.ts";
import { formatMarkdown, longestComment } from "./index.ts";

const context: ReporterContext = {
  terminal: terminal({}, {}, false),
  cwd: "/news",
  quiet: false,
  env: {},
};

const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };

function finding(severity: Diagnostic["severity"], message: string, passage = ""): Diagnostic {
  const span = { start: 0, end: 1 };
  return {
    rule: "sourcing/number-mismatch",
    severity,
    strength: null,
    message,
    span,
    range,
    evidence: passage === "" ? [] : [{ source: "wire", path: "wire.txt", span, range, text: passage }],
    suggestions: [],
    helpUri: "https://example.org/",
  };
}

function report(...files: readonly (readonly Diagnostic[])[]): LintReport {
  const checked = files.map((diagnostics, i): CheckedFile => {
    const result = { path: `${i}.md`, diagnostics, suppressed: [], claims: [] } as unknown as LintResult;
    return { result, text: "text", sources: [], checked: "summary", words: 1, namesSources: true };
  });
  return { files: checked, errors: [], warnings: [], totals: totalsOf(checked) };
}

describe("formatMarkdown", () => {
  it("has a table for each file with findings, and names the others", () => {
    const text = formatMarkdown(report([finding("error", "Wrong.", "Right.")], []), context);
    expect(text).toContain("### ❌ Evenhand: 1 finding in 2 files\n\n1 error, 0 warnings, 0 info\n");
    expect(text).toContain("#### 0.md\n\n| | Line | Finding |\n");
    expect(text).toContain("<details><summary>wire.txt:3</summary>Right.</details> |");
    expect(text).toContain("<summary>1 file without findings</summary>1.md</details>");
    expect(text).not.toContain("more finding");
  });

  it("says that there are no findings", () => {
    expect(formatMarkdown(report([]), context)).toBe("### ✅ Evenhand: no findings in 1 file\n");
  });

  it("leads to the lines where the code host is known", () => {
    const env = { GITHUB_SERVER_URL: "https://host", GITHUB_REPOSITORY: "a/b", GITHUB_SHA: "0f" };
    const text = formatMarkdown(report([finding("error", "Wrong.")]), { ...context, env });
    expect(text).toContain("| [3](https://host/a/b/blob/0f/0.md?plain=1#L3) |");
  });

  it("leaves out passages first when it gets too long", () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      finding("warning", `Finding ${i}.`, "word ".repeat(55)),
    );
    const text = formatMarkdown(report(many), context);
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text.length).toBeGreaterThan(longestComment * 0.95);
    expect(text.match(/Finding \d+\./g)).toHaveLength(200);
    expect(text.match(/<details>/g)?.length).toBeLessThan(200);
    expect(text).not.toContain("more finding");
  });

  it("then leaves out the least findings, and counts them", () => {
    const many = Array.from({ length: 900 }, (_, i) => finding("info", `Finding ${i}.`));
    const text = formatMarkdown(report(many, [finding("error", "Grave.")]), context);
    const shown = text.match(/Finding \d+\./g)?.length ?? 0;
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text).toContain("Grave.");
    expect(text).toContain(
      `**and ${900 - shown} more findings** (0 errors, 0 warnings, ${900 - shown} info)`,
    );
  });

  it("stays within its length whatever stands in it", () => {
    const wild = "<|*🙂".repeat(5000);
    const errors = Array.from({ length: 50 }, () => ({ path: wild.slice(0, 900), line: 1, message: wild }));
    const files = Array.from({ length: 60 }, () => [finding("error", wild, wild)]);
    const text = formatMarkdown({ ...report(...files, []), errors }, context);
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text).toMatch(/\*\*and \d+ more findings\*\*/);
  });
});
