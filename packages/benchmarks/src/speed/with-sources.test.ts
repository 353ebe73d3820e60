import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { measureSteps } from "./micro.ts";
import { measureGrowth } from "./whole-runs.ts";
import { measureFullCheck, measureIndexBuild } from "./with-sources.ts";

it("indexes invented articles and tells how the time grows", { timeout: 60_000 }, async () => {
  const { articles, indexExponent } = await measureIndexBuild([2, 8], 1);
  expect(Object.keys(articles)).toEqual(["2", "8"]);
  expect(articles[8]?.words).toBeGreaterThan(3 * (articles[2]?.words ?? 0));
  expect(articles[8]?.readMs).toBeGreaterThan(0);
  expect(indexExponent).not.toBeNull();
});

it("checks a long summary with articles of a thousand words", { timeout: 60_000 }, async () => {
  const { words, findings, wordsPerSecond } = await measureFullCheck(300, 3, 1);
  expect(words).toBeGreaterThan(3300);
  expect(words).toBeLessThan(4500);
  expect(findings).toBeGreaterThan(0);
  expect(wordsPerSecond).toBeGreaterThan(0);
});

it("times each step", { timeout: 120_000 }, async () => {
  const steps = await measureSteps(1, { words: 100, articles: 1 });
  expect(steps.map(({ step }) => step)).toContain("match the longest lexicon");
  for (const { step, runs, p50 } of steps) {
    expect(runs, step).toBeGreaterThan(0);
    expect(p50, step).toBeGreaterThan(0);
  }
});

it.skipIf(!existsSync("/usr/bin/time"))("fits how time grows with a text", { timeout: 120_000 }, async () => {
  const [found, ...others] = await measureGrowth(20, 1, ["md"]);
  expect(others).toEqual([]);
  expect(Object.keys(found?.seconds ?? {})).toEqual(["20", "40", "80", "160"]);
  expect(found?.exponent).not.toBeNull();
});
