import { describe, expect, it } from "vitest";
import { countWords, growthExponent, medianOf, speedOf } from "./measure.ts";

it("takes the median of odd and even numbers of values", () => {
  expect(medianOf([9, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 9])).toBe(3);
  expect(() => medianOf([])).toThrow(RangeError);
});

it("gives words per second with the slowest and the fastest run", () => {
  expect(speedOf(100, [2, 1, 4])).toEqual({ median: 50, min: 25, max: 100 });
});

describe("growth", () => {
  it.each([
    ["linear", 1],
    ["quadratic", 2],
  ])("is told from the times: %s", (_, power) => {
    const times = [1, 2, 4, 8].map((words) => ({ words, seconds: 3 * words ** power }));
    expect(growthExponent(times)).toBeCloseTo(power);
  });

  it("is unknown for a single size", () => {
    expect(growthExponent([{ words: 5, seconds: 1 }])).toBeNull();
  });
});

it("counts words between white space", () => {
  expect(countWords(" The mill\n closed – today. ")).toBe(5);
  expect(countWords("")).toBe(0);
});
