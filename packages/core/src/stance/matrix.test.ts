import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { readStances } from "../read-stances.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import type { StanceMatrix } from "./matrix.ts";

async function matrixOf(summary: string, article = "It rained.", headline = "Report"): Promise<StanceMatrix> {
  const source = await parseArticle({ path: "s1.md", text: `# ${headline}\n\n${article}\n` });
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

  it.each<[headline: string, stance: string]>([
    ["Brink alleges that the bridge is old", "unfavourable"],
    ["Brink’s shameless, disgraceful bridge", "unfavourable"],
    ["Brink says that the bridge is old", "neutral"],
    ["Kramm alleges that the bridge is old", "neutral"],
    ["Brink: “A shameless, disgraceful bridge”", "neutral"],
  ])("counts what a headline says of somebody: %s", async (headline, stance) => {
    const report = "Ada Brink and Bo Kramm met at the bridge on Monday. Ada Brink left at noon.";
    expect((await matrixOf("It rained.", report, headline)).overall(1, "Ada Brink")).toBe(stance);
  });

  it("shows a body favourably in its own text, unless the text blames it", async () => {
    const opening =
      "*Newsletter of the Lund Rowing Club.*\n\nThe boats of 1960 are afloat again this spring.";
    const own = await matrixOf("It rained.", `${opening} We painted them.`);
    expect(own.overall(1, "Lund Rowing Club")).toBe("favourable");
    const other = await matrixOf(
      "It rained.",
      "The Lund Rowing Club has painted its boats. They are afloat.",
    );
    expect(other.overall(1, "Lund Rowing Club")).toBe("neutral");
  });

  it("leads judging words of an opinion piece that stand near nobody to the one whom it is about", async () => {
    const column = (name: string): string =>
      `${name} closed the pier. ${name} sold the boats. I asked ${name} why. It rained.\n\nWhat a shameless, disgraceful farce! I call it a scandalous betrayal.`;
    const text = `# The pier\n\nOpinion\n\nBy Bo Kramm\n\n${column("Ada Brink")}\n`;
    const article = await parseArticle({ path: "s1.md", text });
    expect(article.voice).toBe("author");
    const matrix = readStances(parseSummary({ path: "n.md", text: "" }), [
      { id: "s1", target: null, article },
    ]);
    expect(matrix.overall(1, "Ada Brink")).toBe("unfavourable");
  });
});
