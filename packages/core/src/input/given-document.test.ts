import { describe, expect, test } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { lint } from "../lint.ts";
import { type GivenHost, type GivenSource, readGivenDocument } from "./given-document.ts";
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

test("a text stands for the file that the summary defines its id as", async () => {
  const text = "It costs 12 million crowns.[^council]\n\n[^council]: texts/council.txt";
  const { summary, sources: read, errors } = await readGivenDocument({ path: "summary.md", text, sources });
  expect(errors).toEqual([]);
  expect(read.map(({ id, article }) => [id, article.path])).toEqual([
    ["council", "texts/council.txt"],
    ["union", "texts/union.txt"],
  ]);
  expect(summary.claims.map(({ citations }) => citations)).toEqual([["texts/council.txt"]]);
});

describe("with a host", () => {
  const files: Readonly<Record<string, string>> = {
    "/news/wire.txt": HARBOUR,
    "/news/wire.txt.meta.yaml": "publisher: The Wire\n",
  };
  const host: GivenHost = {
    files: {
      resolve: (_from, target) => `/news/${target}`,
      exists: async (file) => file in files,
      readText: async (file) => files[file] ?? "",
    },
    shown: (file) => file.replace("/news/", ""),
    fileFor: (id) => `/news/${id}.txt`,
    load: async (file) => {
      const text = files[file];
      if (text === undefined) throw new InputError(file, null, "no such file");
      const article = await parseArticle({ path: file.replace("/news/", ""), text });
      return Object.assign(article, { sidecarProblem: null });
    },
  };
  const read = (text: string, given: readonly GivenSource[]): ReturnType<typeof readGivenDocument> =>
    readGivenDocument({ path: "/news/summary.md", text, sources: given }, host);

  test.each([
    ["a text that is called by its id", [{ id: "union", text: UNION }], [["union", "union.txt", null]]],
    ["a file", [{ path: "/news/wire.txt" }], [["wire.txt", "wire.txt", null]]],
    [
      "a file of which more is known",
      [{ path: "/news/wire.txt", metadata: { author: "Ada Tolliver" } }],
      [["wire.txt", "wire.txt", "The Wire"]],
    ],
    [
      "a text for a file, with what stands beside that",
      [{ id: "wire", path: "/news/wire.txt", text: UNION }],
      [["wire", "wire.txt", "The Wire"]],
    ],
  ])("takes %s", async (_what, given, expected) => {
    const { sources: found } = await read("Some 300 jobs hang on it.", given);
    expect(found.map(({ id, article }) => [id, article.path, article.publisher])).toEqual(expected);
  });

  test("a file is called as the summary calls it, and what is not cited counts too", async () => {
    const text = "It costs 12 million crowns.[^w]\n\n[^w]: wire.txt";
    const { sources: found } = await read(text, [{ path: "/news/wire.txt" }, { id: "union", text: UNION }]);
    expect(found.map(({ id }) => id)).toEqual(["w", "union"]);
  });

  test("what is wrong with a source is told at its own path", async () => {
    const { errors } = await read("", [{ path: "/news/none.txt" }, { id: "union", text: UNION }]);
    expect(errors).toEqual([{ path: "none.txt", line: null, message: "no such file", span: null }]);
    await expect(read("", [{ path: "/news/wire.txt" }, { path: "/news/wire.txt" }])).rejects.toThrow(
      "is a second source called wire.txt",
    );
  });
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
