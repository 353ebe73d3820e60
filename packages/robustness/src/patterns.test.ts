import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { BOUNDS } from "./patterns/bounds.ts";
import { patternsShipped } from "./patterns/collect.ts";
import { attackText, judged, type Verdicts } from "./patterns/judge.ts";
import { hashOfPattern, joined, type Pattern } from "./patterns/pattern.ts";
import stored from "./patterns/verdicts.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** Milliseconds that a pattern may take over the worst text of its length, on a busy machine too. */
const MOST_TIME = 250;

const { safe, slow }: Verdicts = stored;
const known = new Set([...safe, ...Object.keys(slow)]);
const bounded = new Map(
  BOUNDS.flatMap((bound) => Object.keys(bound.patterns).map((hash) => [hash, bound] as const)),
);

describe("no regular expression that ships takes more than linear time, unless what it reads is bounded", () => {
  let shipped: readonly Pattern[];
  beforeAll(async () => {
    shipped = await patternsShipped(ROOT);
  }, 120_000);

  it("finds them: written out, built of lists, built of what a text says", () => {
    expect(shipped.length).toBeGreaterThan(1000);
    const places = shipped.flatMap((pattern) => pattern.places);
    for (const place of ["core/src/stance/en/limits.ts", "text/dates/written.ts", "verify-numbers.ts:"])
      expect(
        places.some((each) => each.includes(place)),
        place,
      ).toBe(true);
  });

  it("has a verdict for each, or comes to one; the slow ones have a bound", {
    timeout: 300_000,
  }, async () => {
    const fresh = await judged(shipped.filter((pattern) => !known.has(hashOfPattern(pattern))));
    const isSlow = (hash: string): boolean => (slow[hash] ?? fresh.slow[hash]) !== undefined;
    const unbounded = shipped.filter((pattern) => {
      const hash = hashOfPattern(pattern);
      return isSlow(hash) && !bounded.has(hash);
    });
    expect(unbounded.map(({ source, places }) => `${places.join(", ")}: ${source}`)).toEqual([]);
  });

  it.each(
    Object.entries(slow).flatMap(([hash, { pattern, attack }]) => {
      const bound = bounded.get(hash);
      return bound === undefined || attack === null
        ? []
        : [[bound.patterns[hash], hash, pattern, attack, bound.most] as const];
    }),
  )("takes no time over its worst text at the bound: %s %s", (_place, _hash, pattern, attack, most) => {
    const [, source = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(pattern) ?? [];
    const text = attackText(attack, most);
    const times = [0, 1, 2].map(() => {
      const expression = new RegExp(source, flags);
      const before = performance.now();
      expression.exec(text);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(MOST_TIME);
  });
});

it("judges a pattern that backtracks as slow and one that cannot as safe", { timeout: 60_000 }, async () => {
  const patterns = ["(?:a+)+b", "^a+b"].map((source) => ({ source, flags: "", places: [] }));
  const { safe, slow } = await judged(joined(patterns));
  expect(Object.values(slow).map(({ pattern }) => pattern)).toEqual(["/(?:a+)+b/"]);
  expect(safe).toHaveLength(1);
});
