import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { readStances } from "../read-stances.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import type { StanceMatrix } from "./matrix.ts";

async function matrixOf(summary: string, article = "It rained."): Promise<StanceMatrix> {
  const source = await parseArticle({ path: "s1.md", text: `# Report\n\n${article}\n` });
  return readStances(parseSummary({ path: "summary.md", text: summary }), [
    { id: "s1", target: "s1.md", article: source },
  ]);
}

describe("stanceMatrix", () => {
  it.each<[text: string, actor: string, stance: string, cue: string | null]>([
    ["Ada Brink alleges that the bridge is old.", "Ada Brink", "unfavourable", "alleges"],
    ["The bridge, Ada Brink pointed out, is old.", "Ada Brink", "favourable", "pointed out"],
    ["Ada Brink said that the bridge is old.", "Ada Brink", "neutral", null],
    ["Ada Brink lives beside the bridge.", "Ada Brink", "neutral", null],
  ])("tells who is shown how, and by which words: %s", async (text, name, stance, cue) => {
    const [cell] = (await matrixOf(text)).cells.filter(({ actor }) => actor.name === name);
    expect(cell?.mentions.map((mention) => mention.stance)).toEqual([stance]);
    const [span] = cell?.mentions[0]?.cues ?? [];
    expect(span === undefined ? null : text.slice(span.start, span.end)).toBe(cue);
  });

  it("counts each text for itself", async () => {
    const matrix = await matrixOf(
      "Ada Brink claims that it is late. Ada Brink left.",
      "Ada Brink said that it was late. Ada Brink noted that it rained.",
    );
    const [actor] = matrix.cells.map((cell) => cell.actor);
    if (actor === undefined) throw new Error("nobody");
    expect(matrix.cell(0, actor)).toMatchObject({ favourable: 0, unfavourable: 1, neutral: 1 });
    expect(matrix.cell(1, actor)).toMatchObject({ favourable: 1, unfavourable: 0, neutral: 1 });
    expect(matrix.cell(2, actor)).toBeNull();
  });

  it("says whose words a mention stands in", async () => {
    const matrix = await matrixOf("Ada Brink said: “Bo Kramm is late.” Bo Kramm left.");
    const kramm = matrix.cells.find(({ actor }) => actor.name === "Bo Kramm");
    expect(kramm?.mentions.map(({ holder }) => holder)).toEqual(["named", "outlet"]);
  });

  it("takes a side as a whole", async () => {
    const text = "Ada Brink, who chairs the Harbour Union, claims that it is late. Bo Kramm alleges nothing.";
    const matrix = await matrixOf(text);
    expect(matrix.overall(0, "Harbour Union")).toBe("unfavourable");
    expect(matrix.overall(0, "Nobody")).toBeNull();
  });
});
