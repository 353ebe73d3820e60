import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { finish } from "../text/steps.ts";
import { castOf } from "./cast.ts";
import { treatmentOf } from "./treatment.ts";
import { utterancesOf } from "./utterances.ts";

async function treated(text: string, article = "Lund, 4 May\n\nThe ferry is blue.\n") {
  const source = {
    id: "s1",
    target: "s1.txt",
    article: await parseArticle({ path: "s1.txt", text: article }),
  };
  const summary = parseSummary({ path: "a.md", text });
  const { carried, heldOff } = treatmentOf(
    finish(utterancesOf(finish(castOf(summary, [source])), summary, [source])),
  );
  return { carried, heldOff, parties: [[...carried.parties], [...heldOff.parties]] };
}

describe("treatmentOf", () => {
  it("tells whom a text carries from whom it holds off", async () => {
    const { parties } = await treated(
      "“It leaks,” said Ada Brink. As Bo Lind of the Harbour Union points out, it is old. An official of the Port Board notes that it lists. Mia Holt insists that it floats, and the owners of Northline allege that it is dry. Cato Vinge says he believes that it will last.",
    );
    expect(parties).toEqual([
      ["Ada Brink", "Harbour Union", "An official"],
      ["Mia Holt", "Northline", "Cato Vinge"],
    ]);
  });

  it("leaves out who gets some of both, and who is told plainly", async () => {
    const { parties } = await treated(
      "“It leaks,” insisted Ada Brink. Bo Lind said that it is old. Mia Holt claims that it floats. She pointed out that it is dry.",
    );
    expect(parties).toEqual([[], []]);
  });

  it("takes words of distance for doubt only where somebody is doubted", async () => {
    const text =
      "“It leaks,” said Ada Brink. Mia Holt believes that it floats. Bo Lind found that it is old.";
    expect((await treated(text)).parties).toEqual([["Ada Brink", "Bo Lind"], []]);
    expect((await treated(`${text} Cato Vinge claims that it is dry.`)).parties).toEqual([
      ["Ada Brink", "Bo Lind"],
      ["Mia Holt", "Cato Vinge"],
    ]);
  });

  it("counts what they have in the sources", async () => {
    const { carried, heldOff } = await treated(
      "“It leaks,” said Ada Brink. Mia Holt insists that it floats.",
      "Lund, 4 May\n\n“It leaks badly,” said Ada Brink. “It floats as it always has,” said Mia Holt. “It is blue,” said the cook, Bo Lind.\n",
    );
    expect([carried.shareInSources, heldOff.shareInSources]).toEqual([0.25, 0.5]);
    expect(heldOff.toned.map(({ cue }) => cue?.text)).toEqual(["insists"]);
    expect(heldOff.inSources).toHaveLength(1);
  });
});
