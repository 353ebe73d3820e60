import { describe, expect, it } from "vitest";
import { chancesOf, fitSoftmax, type SparseExample } from "./softmax.ts";

const example = (label: number, ...features: number[]): SparseExample => ({
  features: Int32Array.from(features),
  values: Float64Array.from(features, () => 1),
  label,
  weight: 1,
});

describe("fitSoftmax", () => {
  const examples = [0, 1, 2].flatMap((label) =>
    Array.from({ length: 10 }, () => example(label, 0, label + 1)),
  );
  const weights = fitSoftmax(examples, 4, 3, 0.1);

  it.each([0, 1, 2])("learns what tells class %i", (label) => {
    const chances = chancesOf(example(label, 0, label + 1), weights, 3);
    expect(chances[label]).toBeGreaterThan(0.9);
  });

  it("keeps weights small under a strong ridge", () => {
    const most = Math.max(...fitSoftmax(examples, 4, 3, 1000).map(Math.abs));
    expect(most).toBeLessThan(0.05);
  });

  it("leaves the classes even where nothing is known", () => {
    for (const chance of chancesOf(example(0), weights, 3)) expect(chance).toBeCloseTo(1 / 3);
  });

  it("gives the same weights every time", () => {
    expect(fitSoftmax(examples, 4, 3, 0.1)).toEqual(weights);
  });
});
