import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { disputeLookup } from "../evidence/disputed-content.ts";
import { examine } from "../lint.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { finish } from "../text/steps.ts";
import type { Omission } from "./omission.ts";
import { omissionsOf } from "./omissions.ts";

/** What a summary of one source leaves out. */
async function leftOut(path: string, text: string, sentences: string): Promise<readonly Omission[]> {
  const article = await parseArticle({ path, text });
  const summary = parseSummary({ path: "summary.md", text: `${sentences}\n\n[^s]: ${path}\n` });
  const sources = [{ id: "s", target: path, article }];
  const { index, verifications } = examine({ summary, sources, leastSourceWords: 5 });
  return finish(omissionsOf(summary, index, verifications, disputeLookup(summary, index)));
}

const owls =
  "Owls bred in the old boathouse for the second year. A ferry takes visitors to the lake on Sundays.";
const nests = "The heron colony at Lake Orm grew to 212 nests this spring, the reserve says.";
const told = "The heron colony at Lake Orm grew to 212 nests this spring.[^s]";

describe("notes of a source", () => {
  it.each([
    [
      "raised numbers",
      "nests.txt",
      `Herons at Lake Orm\n\nSpring has come to the lake. The ice went in March.\n\n${nests}¹\n\n${owls}\n\nNotes\n¹ Provisional. Two boats, one day.\n`,
    ],
    [
      "letters in brackets",
      "nests.txt",
      `Herons at Lake Orm\n\nSpring has come to the lake. The ice went in March.\n\n${nests}[a]\n\n${owls}\n\nNotes\n[a] Provisional. Two boats, one day.\n`,
    ],
    [
      "numbered in round brackets",
      "nests.txt",
      `Herons at Lake Orm\n\nSpring has come to the lake. The ice went in March.\n\n${nests} (1)\n\n${owls}\n\nNotes\n(1) Provisional. Two boats, one day.\n`,
    ],
    ["Markdown", "nests.md", `${nests}[^1]\n\n[^1]: Provisional. Two boats, one day.\n`],
    [
      "asterisks, one note of two",
      "nests.txt",
      `Herons at Lake Orm\n\nSpring has come to the lake. The ice went in March.\n\n${nests}*\n\n${owls}**\n\n* Provisional. Two boats, one day.\n** Three owls were not counted.\n`,
    ],
    [
      "a page",
      "nests.html",
      `<!doctype html><title>Nests</title><article><h1>Nests</h1><p>Spring has come to the lake. The ice went in March, and the boats are out again every day.</p><p>${nests}<sup>1</sup></p><p>${owls}</p><p>The reserve has two boats of its own for such counts, and a third one on loan from the harbour.</p><p>1) Provisional. Two boats, one day.</p></article>`,
    ],
  ])("are followed from %s", async (_form, path, text) => {
    const [limit] = await leftOut(path, text, told);
    expect(limit).toMatchObject({ kind: "limit", words: "Provisional. Two boats, one day.", speaker: null });
  });

  it.each([
    ["that only name where it is from", `${nests}¹\n\nNotes\n¹ Reserve, bulletin 4.\n`, told],
    ["of another sentence", `${nests} Owls bred too.¹\n\nNotes\n¹ Provisional. Two boats, one day.\n`, told],
    [
      "that the summary gives",
      `${nests}¹\n\nNotes\n¹ Provisional. Two boats, one day.\n`,
      `${told} The figure is provisional, from two boats on one day.[^s]`,
    ],
  ])("are left alone %s", async (_kind, text, sentences) => {
    expect(await leftOut("nests.txt", text, sentences)).toEqual([]);
  });
});

it("takes no item of a list for a note", async () => {
  const list = "* Owls were not counted.\n* Swans were counted twice.";
  const text = `# Herons\n\n${nests.replace("212", "*212*")}\n\n${list}\n`;
  expect(await leftOut("nests.md", text, told)).toEqual([]);
});

describe("on how little a figure rests", () => {
  const poll = "In a poll of the town 61 percent wanted the bridge.";
  it.each([
    "The poll was open to anybody and not binding.",
    "The sample was small.",
    "Only 40 of 300 households answered it.",
    "A statistician, Ewa Lind, warned against reading too much into the number.",
    "The survey has not been reviewed by anybody.",
  ])("%s", async (limit) => {
    const found = await leftOut("poll.txt", `${poll} ${limit}\n`, "In a poll 61% wanted the bridge.[^s]");
    expect(found).toMatchObject([{ kind: "limit", words: limit, weight: 1 }]);
  });

  it("weighs less where the summary gives limits to other things", async () => {
    const text = `${poll} The poll was not binding.\n\nThe cost is put at 4 million crowns. The estimate is provisional.\n`;
    const both =
      "In a poll 61% wanted the bridge.[^s] A provisional estimate puts its cost at 4 million crowns.[^s]";
    const [limit] = await leftOut("poll.txt", text, both);
    expect(limit).toMatchObject({ words: "The poll was not binding.", weight: 0.5 });
  });

  it.each([
    "The bridge would be 300 metres long.",
    "The mayor read the results from the steps of the town hall.",
    "The ferryman has answered the council.",
  ])("is not what this says: %s", async (other) => {
    const found = await leftOut("poll.txt", `${poll} ${other}\n`, "In a poll 61% wanted the bridge.[^s]");
    expect(found).toEqual([]);
  });
});

it("takes one share of a poll for half of it, also where some had no opinion", async () => {
  const text = "In the poll 58 percent were in favour of the bridge, 36 percent against.\n";
  const one = await leftOut("poll.txt", text, "In the poll 58 percent were in favour of the bridge.[^s]");
  expect(one).toMatchObject([{ kind: "figure", weight: 1 }]);
  const both = "In the poll 58 percent were in favour of the bridge and 36 percent against.[^s]";
  expect(await leftOut("poll.txt", text, both)).toEqual([]);
});
