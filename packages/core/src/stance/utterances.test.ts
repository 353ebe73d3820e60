import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import type { Source } from "../evidence/verification.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { finish } from "../text/steps.ts";
import { castOf } from "./cast.ts";
import { sideOf, utterancesOf } from "./utterances.ts";

async function said(text: string, article?: string) {
  const sources: Source[] =
    article === undefined
      ? []
      : [{ id: "s1", target: "s1.txt", article: await parseArticle({ path: "s1.txt", text: article }) }];
  const summary = parseSummary({ path: "a.md", text });
  const files = [text, article ?? ""];
  return finish(utterancesOf(finish(castOf(summary, sources)), summary, sources)).map((utterance) => ({
    ...utterance,
    says: files[utterance.text]?.slice(utterance.span.start, utterance.span.end),
    verb: utterance.cue?.text,
    side: sideOf(utterance),
  }));
}

describe("utterancesOf", () => {
  it("finds quotations with their words, and indirect speech without", async () => {
    expect(
      await said("“It leaks, and badly,” said Ada Brink. Mia Holt claims that it floats."),
    ).toMatchObject([
      { name: "Ada Brink", says: "It leaks, and badly,", words: 4, tone: "neutral", verb: "said" },
      { name: "Mia Holt", says: "it floats", words: 0, tone: "doubting", verb: "claims" },
    ]);
  });

  it("finds who says what a telling verb introduces", async () => {
    expect(await said("The board met. Mia Holt claims to want “a dry deck, and soon”.")).toMatchObject([
      { name: "Mia Holt", says: "a dry deck, and soon", words: 5, tone: "doubting" },
    ]);
    expect(await said("Mia Holt, who runs Northline, made clear that she would stay.")).toMatchObject([
      { name: "Mia Holt", tone: "endorsing", verb: "made clear" },
    ]);
  });

  it("counts parts of one quotation under one cue", async () => {
    const [first, second, ...rest] = await said("“It leaks,” Ada Brink pointed out, “and badly.”");
    expect(rest).toEqual([]);
    expect(first?.cue).toEqual(second?.cue);
    expect([first?.words, second?.words]).toEqual([2, 2]);
    expect(first?.verb).toBe("pointed out");
  });

  it.each([
    [
      "A member of the Harbour Council said that it leaks. Ada Brink says it floats. “Nobody wrote it down,” the councillor notes.",
      ["A member", "Ada Brink", "A member"],
    ],
    [
      "“It was late,” said a member of the jury. Mia Holt of the owners' group said that it floats. “We had no clock,” the juror said.",
      ["a member", "Mia Holt", "a member"],
    ],
    [
      "A member of the Senate calls it “a leak”. Ada Brink says it floats. Of its owners the senator says: “They knew.” Last week the senator said that it was old.",
      ["A member", "Ada Brink", "A member", "A member"],
    ],
    [
      "A member of the jury said that it leaks. Ada Brink says it floats. “They knew,” the juror said.",
      ["A member of the jury", "Ada Brink", "A member of the jury"],
    ],
    // Another's title, and a body of another kind.
    [
      "A member of the crew said that it leaks. Ada Brink, a senator, said that it floats. “They knew,” the senator said.",
      ["A member of the crew", "Ada Brink", "Ada Brink"],
    ],
  ])("knows the member of a body again by what its members are called: %s", async (text, names) => {
    expect((await said(text)).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ["Mia Holt of the owners' group said that it floats.", "Mia Holt"],
    ["Mia Holt from the local residents’ committee insists that it leaks.", "Mia Holt"],
    ["A letter to Mia Holt from the owners' group said that it floats.", "group"],
    ["Bo Lind, a nurse, sums up: “In May I knew nobody.”", "Bo Lind"],
    ["Bo Lind sums it up: “In May I knew nobody.”", "Bo Lind"],
  ])("finds who speaks in %s", async (text, name) => {
    expect((await said(text)).map((one) => one.name)).toEqual([name]);
  });

  it("tells unnamed people from bodies, and knows them again", async () => {
    expect(
      await said(
        "“It leaks,” said an official at the port. “Nobody wrote it down,” the official said. “We sail,” the ministry said. “It floats,” another official said.",
      ),
    ).toMatchObject([
      { name: "an official", anonymous: true, side: null },
      { name: "an official", anonymous: true, side: null },
      { name: "the ministry", anonymous: false, side: "the ministry" },
      { name: "another official", anonymous: true, side: null },
    ]);
  });

  it("knows unnamed people by whatever they are called, and with a clause about them", async () => {
    const found = await said(
      "“It leaks,” says a member of the harbour board who did not want her name printed. “Badly,” the same person notes. A nurse who wishes to remain unnamed reveals: “It stank.” “It sank,” the nurse went on. Someone in the office speaks of “a done deal”.",
    );
    expect(
      found.filter(({ words }) => words > 0).map(({ name, anonymous }) => `${name} ${anonymous}`),
    ).toEqual([
      "a member true",
      "a member true",
      "A nurse true",
      "A nurse true",
      "Someone in the office true",
    ]);
  });

  it("takes no thing for an unnamed person", async () => {
    const found = await said(
      "A picture shows a dry deck. Some nurses say that it leaks. A mechanic said that it does.",
    );
    expect(found.filter(({ anonymous }) => anonymous).map(({ name }) => name)).toEqual([
      "Some nurses",
      "A mechanic",
    ]);
  });

  it("leaves out quotation marks that nobody speaks in, headings, nested quotations and others' reports", async () => {
    expect(
      await said(
        "# Holt: it floats\n\nThe so-called “dry deck” is new. Ada Brink said the union had admitted that it lied. “He said ‘never’ to me,” Bo Lind said.",
      ),
    ).toMatchObject([
      { name: "Ada Brink", tone: "neutral" },
      { name: "Bo Lind", words: 5 },
    ]);
  });

  it("counts a speaker with the body that they speak for", async () => {
    const found = await said(
      "“It floats,” said Mia Holt, director of Northline. Northline says that it is dry.",
    );
    expect(found.map(({ side }) => side)).toEqual(["Northline", "Northline"]);
  });

  it("lets the sources tell who “she” is", async () => {
    const found = await said(
      "Ada Brink is cross. Mia Holt runs Northline. “I have seen water on the deck,” she said.",
      "Lund, 4 May\n\n“I have seen water on the deck,” Ada Brink said. “It is dry,” Mia Holt said.\n",
    );
    expect(found.filter(({ text }) => text === 0)).toMatchObject([{ name: "Ada Brink", words: 7 }]);
  });

  it("reads the sources too, and knows a surname in another spelling", async () => {
    const found = await said(
      "“It leaks,” said Ada Brink-Holm.",
      "Radio Lund, 4 May\n\nHost: Who has seen it?\n\nBrinkholm: I have seen water on the deck.\n\nHost: And you?\n\nLind: I have not.\n",
    );
    expect(found.filter(({ text }) => text === 1)).toMatchObject([
      { name: "Ada Brink-Holm", words: 7 },
      { name: "Lind", words: 3 },
    ]);
  });
});
