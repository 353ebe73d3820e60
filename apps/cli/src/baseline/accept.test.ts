import { lint, parseArticle, parseSummary } from "@evenhand/core";
import { describe, expect, it } from "vitest";
import type { CheckedFile } from "../lint-report.ts";
import { accept, withFindings, withoutGone } from "./accept.ts";
import { formatBaseline, parseBaseline } from "./baseline.ts";

async function check(text: string, article: string): Promise<CheckedFile> {
  const source = { id: "s1", target: "s1.md", article: await parseArticle({ path: "s1.md", text: article }) };
  const summary = parseSummary({ path: "summary.md", text: `${text}\n\n[^s1]: s1.md\n` });
  return {
    result: lint({ summary, sources: [source] }),
    text: summary.file,
    sources: [
      {
        id: "s1",
        path: "s1.md",
        url: null,
        headline: null,
        digest: source.article.prose.text,
        sentences: [],
      },
    ],
    checked: "summary",
    words: 0,
    namesSources: true,
  };
}

const rulesOf = (file: CheckedFile): string[] => file.result.diagnostics.map(({ rule }) => rule);
const ARTICLE = `# The vote

The council approved the plan on Monday by nine votes to two. The mayor, Ada Brink, said the plan would cost 3 million crowns. Two members of the council voted against it. They asked for a longer study of the harbour. The plan goes to the county in June. Work may begin in the autumn, the mayor said.
`;
const TEXT = "# The vote\n\nThe council utterly approved the plan by eight votes to two.[^s1]";

const ALL = () => true;

describe("accepted findings", () => {
  it("are found no longer, and what is new is", async () => {
    const first = await check(TEXT, ARTICLE);
    expect(rulesOf(first)).toEqual(expect.arrayContaining(["language/booster", "sourcing/number-mismatch"]));
    const accepted = withFindings(new Map(), "summary.md", first, ALL).get("summary.md") ?? [];
    expect(rulesOf(accept(first, accepted).file)).toEqual([]);

    const edited = await check(
      TEXT.replace("\n\n", "\n\nIt was a Monday. The mayor utterly agreed.[^s1]\n\n"),
      ARTICLE,
    );
    const { file, gone } = accept(edited, accepted);
    expect(rulesOf(file).filter((rule) => rule === "language/booster")).toHaveLength(1);
    expect(rulesOf(file)).not.toContain("sourcing/number-mismatch");
    expect(file.accepted?.map(({ rule }) => rule)).toContain("sourcing/number-mismatch");
    expect(gone.filter(({ rule }) => !rule.startsWith("balance/"))).toEqual([]);
  });

  it("come back when their sentence changes", async () => {
    const accepted =
      withFindings(new Map(), "summary.md", await check(TEXT, ARTICLE), ALL).get("summary.md") ?? [];
    const { file, gone } = accept(await check(TEXT.replace("plan", "great plan"), ARTICLE), accepted);
    expect(rulesOf(file)).toContain("sourcing/number-mismatch");
    expect(gone.map(({ rule }) => rule)).toContain("sourcing/number-mismatch");
  });

  it("come back when their source changes, but for wording", async () => {
    const accepted =
      withFindings(new Map(), "summary.md", await check(TEXT, ARTICLE), ALL).get("summary.md") ?? [];
    const changed = await check(TEXT, ARTICLE.replace("in June", "in July"));
    const { file } = accept(changed, accepted);
    expect(rulesOf(file)).toContain("sourcing/number-mismatch");
    expect(rulesOf(file)).not.toContain("language/booster");
  });

  it("are accepted as often as they stood", async () => {
    const once = await check("The plan is utterly new.", ARTICLE);
    const accepted = withFindings(new Map(), "summary.md", once, ALL).get("summary.md") ?? [];
    const twice = await check("The plan is utterly new.\n\nThe plan is utterly new.", ARTICLE);
    const boosters = rulesOf(accept(twice, accepted).file).filter((rule) => rule === "language/booster");
    expect(boosters).toHaveLength(1);
  });

  it("can be of some rules only", async () => {
    const first = await check(TEXT, ARTICLE);
    const accepted = withFindings(new Map(), "summary.md", first, (rule) => rule === "language/booster");
    expect(accepted.get("summary.md")?.map(({ rule }) => rule)).toEqual(["language/booster"]);
  });

  it("are pruned of what is gone", async () => {
    const first = await check(TEXT, ARTICLE);
    const baseline = withFindings(new Map(), "summary.md", first, ALL);
    const { gone } = accept(
      await check(TEXT.replace("utterly ", ""), ARTICLE),
      baseline.get("summary.md") ?? [],
    );
    const pruned = withoutGone(baseline, "summary.md", gone).get("summary.md") ?? [];
    expect(pruned.map(({ rule }) => rule)).not.toContain("language/booster");
  });
});

describe("the file of accepted findings", () => {
  it("reads back as it was written, in one order", async () => {
    const baseline = withFindings(new Map(), "summary.md", await check(TEXT, ARTICLE), ALL);
    const text = formatBaseline(baseline);
    expect(formatBaseline(parseBaseline(text, "x.json"))).toBe(text);
    const [path, findings] = [...baseline][0] ?? ["", []];
    expect(formatBaseline(new Map([[path, [...findings].reverse()]]))).toBe(text);
  });

  it.each([
    ["no JSON", "{"],
    ["another version", '{"version": 2, "files": {}}'],
    ["no list", '{"version": 1, "files": {"a.md": {}}}'],
    [
      "a count of none",
      '{"version": 1, "files": {"a.md": [{"rule": "x", "text": "", "sources": null, "count": 0}]}}',
    ],
  ])("says what is wrong with %s", (_, text) => {
    expect(() => parseBaseline(text, "x.json")).toThrow(/--suppress-all$/);
  });
});
