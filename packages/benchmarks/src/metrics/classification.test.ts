import { describe, expect, it } from "vitest";
import { balancedAccuracy, bestThreshold, binaryScores, rocAuc } from "./classification.ts";

const judged = (rows: readonly (readonly [gold: number, predicted: number])[]) =>
  rows.map(([gold, predicted]) => ({ gold: gold === 1, predicted: predicted === 1 }));
const scored = (rows: readonly (readonly [gold: number, score: number])[]) =>
  rows.map(([gold, score]) => ({ gold: gold === 1, score }));

describe("balancedAccuracy", () => {
  it("weighs both classes alike, whatever their sizes", () => {
    const items = judged([
      [1, 1],
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(balancedAccuracy(items)).toBe((1 + 3 / 4) / 2);
  });

  it("is unknown where a class is missing", () => {
    expect(balancedAccuracy(judged([[1, 1]]))).toBeNull();
  });
});

describe("binaryScores", () => {
  it("gives precision, recall and both F1", () => {
    const scores = binaryScores(
      judged([
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
        [0, 0],
      ]),
    );
    expect(scores.precision).toBe(1 / 2);
    expect(scores.recall).toBe(1 / 2);
    expect(scores.f1).toBe(1 / 2);
    expect(scores.macroF1).toBeCloseTo((1 / 2 + 2 / 3) / 2);
  });

  it("gives F1 0 and no precision where nothing is predicted", () => {
    const scores = binaryScores(
      judged([
        [1, 0],
        [0, 0],
      ]),
    );
    expect(scores.precision).toBeNull();
    expect(scores.f1).toBe(0);
  });
});

describe("rocAuc", () => {
  it.each([
    [
      "perfect",
      [
        [0, 0.1],
        [0, 0.2],
        [1, 0.3],
      ],
      1,
    ],
    [
      "reversed",
      [
        [1, 0.1],
        [0, 0.2],
      ],
      0,
    ],
    [
      "all tied",
      [
        [1, 0.5],
        [0, 0.5],
        [0, 0.5],
      ],
      0.5,
    ],
    [
      "one of four pairs wrong",
      [
        [0, 1],
        [1, 2],
        [0, 3],
        [1, 4],
      ],
      0.75,
    ],
    [
      "a tie counts half",
      [
        [0, 1],
        [1, 1],
        [1, 2],
      ],
      0.75,
    ],
  ] as const)("%s", (_, rows, expected) => {
    expect(rocAuc(scored(rows))).toBe(expected);
  });

  it("is unknown with one class", () => {
    expect(rocAuc(scored([[1, 0.5]]))).toBeNull();
  });
});

describe("bestThreshold", () => {
  it("finds the cut between the classes", () => {
    const items = scored([
      [0, 0.1],
      [0, 0.4],
      [1, 0.4],
      [1, 0.9],
    ]);
    expect(bestThreshold(items)).toEqual({ threshold: 0.4, balancedAccuracy: 0.75 });
  });

  it("is never worse than predicting one class", () => {
    expect(
      bestThreshold(
        scored([
          [1, 0.1],
          [0, 0.9],
        ]),
      )?.balancedAccuracy,
    ).toBe(0.5);
  });
});
