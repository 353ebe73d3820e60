import { describe, expect, it } from "vitest";
import { parseArticle } from "./article/parse-article.ts";
import { judgingWordings } from "./judging-wordings.ts";
import { readStances } from "./read-stances.ts";
import { parseSummary } from "./summary/parse-summary.ts";

const none = parseSummary({ path: "none.md", text: "" });

async function sourceOf(text: string) {
  const article = await parseArticle({ path: "s1.md", text: `# Notes\n\n${text}\n` });
  return { id: "s1", target: "s1.md", article };
}

describe("judgingWordings", () => {
  it.each<[text: string, stances: string[]]>([
    ["Ada Brink opened the bridge in May.", []],
    ["The shameless Ada Brink opened the bridge in May.", ["unfavourable"]],
    ["The brilliant Ada Brink opened the bridge in May.", ["favourable"]],
    ["The so-called expert Ada Brink opened the bridge in May.", ["unfavourable"]],
    ["“What a shameless farce,” Ada Brink said of the bridge.", []],
    ["Many people say that Ada Brink opened the bridge.", []],
  ])("tells which way its words judge: %s", async (text, stances) => {
    const source = await sourceOf(text);
    expect(judgingWordings(none, [source])(1).map(({ stance }) => stance)).toEqual(stances);
    expect(judgingWordings(parseSummary({ path: "s.md", text }), [])(0).map(({ stance }) => stance)).toEqual(
      stances,
    );
  });

  it("has none for a text that there is not", () => {
    expect(judgingWordings(none, [])(3)).toEqual([]);
  });
});

describe("a text as a whole", () => {
  it.each<[text: string, actor: string, stance: string | null]>([
    [
      "Ada Brink runs the port. The shameless Ada Brink grovelled before the board.",
      "Ada Brink",
      "unfavourable",
    ],
    ["Ada Brink runs the port. It is a farce. It is a disgrace.", "Ada Brink", "neutral"],
    ["Ada Brink runs the port. What a shameless farce, what a disgrace.", "Ada Brink", "unfavourable"],
    ["Ada Brink met Olav Tern. What a shameless farce, what a disgrace.", "Ada Brink", "neutral"],
    ["Ada Brink met the shameless, smug Olav Tern in the port.", "Ada Brink", "neutral"],
    ["Ada Brink met the shameless, smug Olav Tern in the port.", "Olav Tern", "unfavourable"],
    ["The brilliant and exemplary Ada Brink runs the port.", "Ada Brink", "favourable"],
    ["Ada Brink’s port lost money, failed an audit and was closed.", "Ada Brink", "neutral"],
    ["Olav Tern runs the port.", "Ada Brink", null],
  ])("is read by its own judging words: %s %s", async (text, actor, stance) => {
    const { overall } = readStances(none, [await sourceOf(text)]);
    expect(overall(1, actor)).toBe(stance);
  });
});
