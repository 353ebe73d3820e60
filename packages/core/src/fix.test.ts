import { describe, expect, it } from "vitest";
import { applyFixes, chooseFixes } from "./fix.ts";
import { lint, parseArticle, parseSummary, type SuggestionKind } from "./index.ts";

const ARTICLE = `# The bridge

The bridge will cost 412 million crowns, the city said on Monday. It was closed in March. “We will reopen the
bridge, and everyone can walk on it again,” said the mayor, Ada Brink. The work began two years ago.
`;

async function fixed(text: string, kinds: readonly SuggestionKind[] | null = null): Promise<string> {
  const article = await parseArticle({ path: "s1.md", text: ARTICLE });
  const whole = `${text}\n\n[^s1]: s1.md\n`;
  const { diagnostics } = lint({
    summary: parseSummary({ path: "summary.md", text: whole }),
    sources: [{ id: "s1", target: "s1.md", article }],
    leastSourceWords: 0,
  });
  const result = applyFixes(whole, chooseFixes(diagnostics, kinds && new Set(kinds)));
  return result.slice(0, -"\n\n[^s1]: s1.md\n".length);
}

describe("fixes", () => {
  it.each<[name: string, text: string, after: string]>([
    [
      "copy a value from the cited passage",
      "The city expects the bridge to cost 421 million crowns.[^s1]",
      "The city expects the bridge to cost 412 million crowns.[^s1]",
    ],
    [
      "leave wording alone",
      "The bridge, closed in March, will utterly cost 412 million crowns.[^s1]",
      "The bridge, closed in March, will utterly cost 412 million crowns.[^s1]",
    ],
    [
      "leave the words of a quotation alone",
      "“We will reopen the bridge, and nobody can walk on it again,” said Ada Brink.[^s1]",
      "“We will reopen the bridge, and nobody can walk on it again,” said Ada Brink.[^s1]",
    ],
    [
      "delete a comment that silences nothing",
      "The bridge was closed in March.[^s1]<!-- evenhand-disable-line language/booster -->",
      "The bridge was closed in March.[^s1]",
    ],
  ])("%s", async (_, text, after) => {
    expect(await fixed(text)).toBe(after);
  });

  it("change what is asked for only", async () => {
    const text = "“We will reopen the bridge, and nobody can walk on it again,” said Ada Brink.[^s1]";
    expect(await fixed(text, ["quotation"])).toBe(text.replace("nobody", "everyone"));
    expect(await fixed("The city expects it to cost 421 million crowns.[^s1]", ["quotation"])).toContain(
      "421",
    );
  });

  it("never overlap", () => {
    const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });
    const finding = (...edits: ReturnType<typeof edit>[]) => ({
      rule: "r",
      severity: "error" as const,
      strength: null,
      message: "",
      span: { start: 0, end: 1 },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      evidence: [],
      suggestions: [{ title: "", safe: true, edits }],
      helpUri: "",
    });
    const fixes = chooseFixes(
      [finding(edit(0, 3, "A"), edit(8, 9, "C")), finding(edit(2, 5, "B")), finding(edit(5, 6, "D"))],
      null,
    );
    expect(fixes).toHaveLength(2);
    expect(applyFixes("0123456789", fixes)).toBe("A34D67C9");
  });
});
