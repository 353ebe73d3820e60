import { expect, test } from "vitest";
import { lint } from "../lint.ts";
import { readGivenDocument } from "./given-document.ts";
import { InputError } from "./problem.ts";

const HARBOUR =
  "The harbour of Lunmar will close on 4 May, the council said on Monday. It will cost 12 million crowns to rebuild the quay, and work will take two years. Fishing boats move to Osskar, eleven kilometres up the coast, where the council has rented forty berths. The fish hall stays open, but the ice works and the crane do not, and the ferry to the islands sails from Osskar too.";
const UNION =
  "The dockers' union called the closing of the harbour too early. Its chair, Mira Faross, said that 300 jobs hang on the quay, and that nobody had asked the dockers. The union wants talks with the council before the summer, and says that its members will not load a single boat in Osskar until there is a paper with their names on it.";

const sources = [
  { id: "council", text: HARBOUR },
  { id: "union", text: UNION, path: "texts/union.txt", metadata: { url: "https://union.example/talks" } },
];

async function cited(text: string): Promise<readonly (readonly string[])[]> {
  const { summary } = await readGivenDocument({ path: "summary.md", text, sources });
  return summary.claims.map(({ citations }) => citations);
}

test.each([
  ["footnote calls that nothing defines", "It costs 12 million crowns.[^council]", [["council"]]],
  ["ids in brackets", "Some 300 jobs hang on it.[@union]", [["texts/union.txt"]]],
  ["a path", "Some 300 jobs hang on it.[^1]\n\n[^1]: texts/union.txt", [["texts/union.txt"]]],
  ["a URL", "Some 300 jobs hang on it.[^1]\n\n[^1]: https://union.example/talks", [["texts/union.txt"]]],
  ["nothing", "Some 300 jobs hang on it.", [[]]],
])("a summary cites its sources by %s", async (_by, text, expected) => {
  expect(await cited(text)).toEqual(expected);
});

test("what the sources say is held against the summary", async () => {
  const { summary, sources: read } = await readGivenDocument({
    path: "summary.md",
    text: "The quay costs 21 million crowns to rebuild, the council said.[^council]",
    sources,
  });
  const { diagnostics } = lint({ summary, sources: read });
  expect(diagnostics.map(({ rule }) => rule)).toContain("sourcing/number-mismatch");
  expect(read.map(({ id, article }) => [id, article.path])).toEqual([
    ["council", "council"],
    ["union", "texts/union.txt"],
  ]);
});

test("a definition of the summary's own goes before the id of a source", async () => {
  expect(await cited("It costs 12 million crowns.[^council]\n\n[^council]: texts/union.txt")).toEqual([
    ["texts/union.txt"],
  ]);
});

test("no file is read, whatever the summary names", async () => {
  const { sources: read, errors } = await readGivenDocument({
    path: "summary.md",
    text: "---\nsources:\n  - /etc/passwd\n  - ../package.json\n---\n\nIt costs 12 million crowns.[^council]",
    sources,
  });
  expect(read.map(({ id }) => id)).toEqual(["council", "union"]);
  expect(errors.map(({ line, message }) => [line, message])).toEqual([
    [3, "source /etc/passwd is not among the sources that were handed in"],
    [4, "source ../package.json is not among the sources that were handed in"],
  ]);
});

test("broken front matter is told with its line", async () => {
  const read = readGivenDocument({ path: "summary.md", text: "---\nsources: [\n---\n\nText.", sources });
  await expect(read).rejects.toThrow(InputError);
});
