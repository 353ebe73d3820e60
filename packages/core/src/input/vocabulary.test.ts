import { expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { lint, lintArticle } from "../lint.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { withVocabulary } from "./vocabulary.ts";

const text =
  "The mayor truly slammed the plan. Critics say the stunning vote was a fiasco. The clerk clarified that agencies spend it.\n";

const of = (vocabulary: { allow?: string[]; entries?: string[] }) =>
  withVocabulary({ "language/readability": "off" }, { allow: [], entries: [], ...vocabulary });

it.each<[vocabulary: { allow?: string[]; entries?: string[] }, has: string[], lacks: string[]]>([
  [{}, ["slammed", "fiasco", "Critics say"], ["agencies"]],
  [{ allow: ["slammed", "critics say"] }, ["fiasco"], ["slammed", "Critics say"]],
  [{ allow: ["the stunning vote", "vote was a fiasco"] }, ["slammed"], ["stunning", "fiasco"]],
  [{ entries: ["agency"] }, ["agencies", "slammed"], []],
  [{ entries: ["agency"], allow: ["agencies"] }, ["slammed"], ["agencies"]],
])("%j holds for summaries and for articles", async (vocabulary, has, lacks) => {
  const rules = of(vocabulary);
  const summary = parseSummary({ path: "a.md", text });
  const article = await parseArticle({ path: "a.md", text });
  for (const diagnostics of [
    lint({ summary, sources: [], rules }).diagnostics,
    lintArticle(article, rules),
  ]) {
    const words = diagnostics.map(({ span }) => text.slice(span.start, span.end)).join("; ");
    for (const each of has) expect(words).toContain(each);
    for (const each of lacks) expect(words).not.toContain(each);
  }
});

it("keeps what the rules are set to", () => {
  const rules = withVocabulary(
    { "language/booster": ["error", { allow: ["truly"] }], "language/puffery": "off" },
    { allow: ["very"], entries: [] },
  );
  expect(rules["language/booster"]).toEqual(["error", { allow: ["truly", "very"] }]);
  expect(rules["language/puffery"]).toEqual(["off", { allow: ["very"] }]);
  expect(rules["language/loaded-wording"]).toEqual(["warning", { allow: ["very"] }]);
});

it("changes nothing without words", () => {
  const rules = { "language/booster": "off" } as const;
  expect(withVocabulary(rules, { allow: [], entries: [] })).toEqual(rules);
});
