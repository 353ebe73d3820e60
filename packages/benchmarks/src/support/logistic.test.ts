import { describe, expect, it } from "vitest";
import { centred, type Example, fitLogistic } from "./logistic.ts";

const example = (faithful: boolean, ...rows: number[][]): Example => ({ rows, faithful, weight: 1 });

describe("fitLogistic", () => {
  it("weighs what tells the classes apart", () => {
    const examples = [0.9, 0.8, 1, 0.7].map((x) => example(true, [x, 0.5]));
    const others = [0.1, 0.2, 0, 0.3].map((x) => example(false, [x, 0.5]));
    const { weights } = fitLogistic([...examples, ...others], [1, 1]);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeCloseTo(0);
  });

  it("gives no weight of the wrong sign", () => {
    const { weights } = fitLogistic([example(true, [0]), example(false, [1])], [1]);
    expect(weights).toEqual([0]);
  });

  it("lets a feature speak by its sign that few examples have", () => {
    const examples = [0.9, 0.8, 1, 0.7].map((x) => example(true, [x, 0]));
    const others = [0.1, 0.2, 0, 0.3].map((x, i) => example(false, [x, i === 0 ? 0.01 : 0]));
    const { weights } = fitLogistic([...examples, ...others], [1, -1]);
    expect(weights[1]).toBeLessThan(-1);
  });

  it("judges a claim by its weakest sentence", () => {
    const claims = [
      example(true, [1], [0.9]),
      example(false, [1], [0]),
      example(true, [0.9], [1]),
      example(false, [0], [1]),
    ];
    const { bias, means, weights } = fitLogistic(claims, [1]);
    const odds = (x: number): number => bias + (x - (means[0] ?? 0)) * (weights[0] ?? 0);
    expect(odds(0.9)).toBeGreaterThan(0);
    expect(odds(0)).toBeLessThan(0);
  });
});

describe("centred", () => {
  it("moves the middle between the classes", () => {
    const claims = [0.5, 0.6]
      .map((x) => example(true, [x]))
      .concat([0.1, 0.2].map((x) => example(false, [x])));
    const { bias } = centred({ bias: 0.5, means: [0], weights: [4] }, [claims]);
    expect(bias + 4 * 0.5).toBeGreaterThan(0);
    expect(bias + 4 * 0.2).toBeLessThan(0);
  });
});
