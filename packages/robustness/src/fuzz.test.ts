import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsOf } from "./examine.ts";
import { FOUND } from "./found.ts";
import { anyFolder } from "./fuzz/mutate.ts";
import { PIECES } from "./fuzz/pieces.ts";
import { readSeeds } from "./fuzz/seeds.ts";
import { randomFrom } from "./random.ts";
import { spanProblems } from "./spans.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));

describe("whatever the text, nothing throws, every span lies in its file and the result is the same again", () => {
  it.each(FOUND.map((found) => [found.name, found.folder] as const))(
    "%s",
    { timeout: 60_000 },
    async (_name, folder) => {
      expect(await problemsOf(folder)).toEqual([]);
    },
  );

  it("in any sequence of marks and words", { timeout: 240_000 }, async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
    const path = fc.constantFrom("a.txt", "a.md", "a.html");
    await fc.assert(
      fc.asyncProperty(text, text, path, async (summary, article, path) => {
        expect(await problemsOf({ summary, sources: [{ path, text: article }] })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("in texts that are changed here and there", { timeout: 240_000 }, async () => {
    const seeds = readSeeds(EXAMPLE);
    for (let seed = 1; seed <= 8; seed++) {
      expect(await problemsOf(anyFolder(seeds, randomFrom(seed))), `seed ${seed}`).toEqual([]);
    }
  });
});

describe("the examination itself", () => {
  const files = new Map([["a.txt", "One.\nTwo."]]);
  it.each<[name: string, value: unknown, problem: RegExp]>([
    ["a span beyond the file", { span: { start: 3, end: 10 } }, /span is 3 to 10 of 9/],
    ["a span that runs backwards", [{ span: { start: 3, end: 2 } }], /\[0\]\.span is 3 to 2/],
    ["a span between numbers", { at: { start: 0.5, end: 2 } }, /at is 0\.5 to 2/],
    [
      "a range of another place",
      {
        path: "a.txt",
        span: { start: 5, end: 8 },
        range: { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
      },
      /range is not its span's/,
    ],
  ])("sees %s", (_name, value, problem) => {
    expect(spanProblems(value, files)).toEqual([expect.stringMatching(problem)]);
  });

  it("has nothing to say of what is right", () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    expect(spanProblems({ path: "a.txt", span: { start: 5, end: 8 }, range }, files)).toEqual([]);
  });
});
