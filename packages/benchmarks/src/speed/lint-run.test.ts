import { expect, it } from "vitest";
import { inventedSummaries } from "./invented.ts";
import { measureLintRuns } from "./lint-run.ts";

it("invents the same files for the same seed, each summary with articles of its own", () => {
  const files = [...inventedSummaries(3, 5, 7)];
  expect(files).toEqual([...inventedSummaries(3, 5, 7)]);
  expect(files).not.toEqual([...inventedSummaries(3, 5, 8)]);
  expect(files.filter(({ path }) => path.endsWith("/summary.md"))).toHaveLength(3);
  expect(new Set(files.filter(({ path }) => path.endsWith(".txt")).map(({ text }) => text)).size).toBe(15);
  expect(files.at(-1)?.text).toContain("[^s5]: sources/s5.txt");
});

it("runs the program over them, with threads and from a cache", { timeout: 120_000 }, async () => {
  const { twoWorkers, cacheToTwo, ...rest } = await measureLintRuns(4, 5, 1);
  expect(rest).toMatchObject({ benchmark: "lint", summaries: 4, sourcesEach: 5, rounds: 1 });
  expect(twoWorkers).toBeGreaterThan(0);
  expect(cacheToTwo).toBeGreaterThan(1);
});
