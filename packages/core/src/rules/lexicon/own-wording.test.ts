import { describe, expect, test } from "vitest";
import { parseArticle } from "../../article/parse-article.ts";
import type { Source } from "../../evidence/verification.ts";
import { parseSummary } from "../../summary/parse-summary.ts";
import { compileLexicon } from "./lexicon.ts";
import { ownWording } from "./own-wording.ts";

const lexicon = compileLexicon({
  description: "Words.",
  provenance: "Invented.",
  groups: [
    {
      id: "g",
      why: "judges",
      advice: "leave",
      strength: 0.6,
      entries: ["farce", "fiasco", "brutal", "gut/VERB"],
    },
  ],
});

async function found(text: string, articles: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const sources = await Promise.all(
    Object.entries(articles).map(async ([id, body]): Promise<Source> => {
      const article = await parseArticle({ path: `${id}.md`, text: `# Report ${id}\n\n${body}\n` });
      return { id, target: `${id}.md`, article };
    }),
  );
  const summary = parseSummary({ path: "summary.md", text });
  return [...ownWording(lexicon, summary, sources, { allowed: [] })].map(
    ({ words, strength }) => `${words} ${strength}`,
  );
}

const SAID = { s1: "“The vote was a farce from start to end,” said Ada Brink. The council sat in May." };
const OWN = { s1: "The vote was a farce, many left.", s2: "The vote was a farce. The council sat in May." };

describe("without sources", () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ["the text's own word", "The vote was a farce.", ["farce 0.6"]],
    ["a quotation with a speaker", "“A farce,” said Ada Brink.", []],
    ["a quotation of more than three words", "The vote was “a farce from start to end”.", []],
    ["a short quotation without a speaker", "The “brutal” vote took an hour.", ["brutal 0.6"]],
    ["a block quote", "> The vote was a farce.", []],
    ["front matter", "---\ntitle: A farce\n---\n\nThe council sat in May.", []],
    ["what somebody calls so", "The vote, which Ada Brink called a farce, took an hour.", []],
    ["what the ministry called so", "It was what the ministry called a fiasco.", []],
    ["indirect speech", "Ada Brink said the vote was a farce.", ["farce 0.5"]],
    ["a denial", "The vote was not a farce.", []],
    ["what somebody denies", "The council denied that the vote was a farce.", []],
    ["what is denied of a definite noun", "The council rejected the brutal plan.", ["brutal 0.5"]],
    ["what must not be", "The council must not gut the plan.", ["gut 0.6"]],
    ["what did not happen", "The council did not gut the plan.", []],
    ["what somebody is treated as", "The plan was treated as a farce.", []],
    ["what somebody is treated to", "The town was treated to a farce.", ["farce 0.6"]],
    ["what the reader is told to consider", "Consider the farce of May.", ["farce 0.6"]],
    ["what somebody considers so", "Many consider the vote a farce.", []],
    ["a hedge", "It was a somewhat brutal vote.", ["brutal 0.4"]],
    ["a name", "The Brutal Farce Company plays in May.", []],
    ["two together", "A farce it was, and a fiasco.", ["farce 0.7", "fiasco 0.7"]],
    ["a heading", "# The vote was a farce", ["farce 0.7"]],
  ])("%s", async (_name, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

describe("beside sources", () => {
  test.each<[name: string, text: string, sources: Readonly<Record<string, string>>, expected: string[]]>([
    ["a quotation that a source contains", "It was “a farce from start to end”.", SAID, []],
    ["one that no source contains", "It was “a fiasco from start to end”.", SAID, ["fiasco 0.7"]],
    ["an altered one, whose word a source has", "It was “a farce from beginning to end”.", SAID, []],
    ["a short one that a source contains", "Ada Brink called it “a farce”.", SAID, []],
    ["indirect speech with a quoted speaker's word", "Ada Brink said it was a farce.", SAID, ["farce 0.5"]],
    ["a word that no source uses", "The vote was a fiasco.", SAID, ["fiasco 0.7"]],
    [
      "a word of one source",
      "The vote was a farce.",
      { s1: OWN.s1, s2: "The council sat in May." },
      ["farce 0.5"],
    ],
    ["a word that all sources use themselves", "The vote was a farce.", OWN, []],
    ["a word of the only source", "The vote was a farce.", { s1: OWN.s1 }, ["farce 0.5"]],
    [
      "a name of the sources",
      "Farce opens in May.",
      { s1: "The play Farce opens in May, the house said." },
      [],
    ],
    [
      "no name of theirs",
      "Farce reigned in May.",
      { s1: "The farce opens in May, the house said." },
      ["Farce 0.5"],
    ],
  ])("%s", async (_name, text, sources, expected) => {
    expect(await found(text, sources)).toEqual(expected);
  });
});

describe("a quotation mark that is never closed", () => {
  const LATER = "The council sat in May. The vote was a fiasco.";
  test.each([
    ["double", `He said: “The vote was fair. ${LATER}`],
    ["straight", `He said: "The vote was fair. ${LATER}`],
    ["single", `He said: ‘The vote was fair. ${LATER}`],
    ["in an earlier paragraph", `He said: “The vote was fair.\n\n${LATER}`],
    ["after a closed one", `“Fair,” he said. “And short. ${LATER}`],
  ])("hides nothing after its sentence: %s", async (_name, text) => {
    expect(await found(text)).toEqual(["fiasco 0.6"]);
    expect(await found(text, { s1: "The vote was fair, he said." })).toEqual(["fiasco 0.7"]);
  });

  test("a quotation over two paragraphs, of which the second opens with the mark again, is one", async () => {
    const text = "Ada Brink said: “The vote was fair. I left early.\n\n“It was a farce in the end.”";
    expect(await found(text)).toEqual([]);
  });
});
