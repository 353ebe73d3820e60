import { describe, expect, it } from "vitest";
import { intersectionOverUnion, matchOneToOne, overlap } from "./spans.ts";

const span = (start: number, end: number) => ({ start, end });

describe("overlap", () => {
  it("needs a shared code unit: touching and empty spans have none", () => {
    expect(overlap(span(0, 5), span(4, 9))).toBe(true);
    expect(overlap(span(0, 5), span(5, 9))).toBe(false);
    expect(overlap(span(3, 3), span(0, 9))).toBe(false);
  });
});

describe("intersectionOverUnion", () => {
  it("is the shared part of both together", () => {
    expect(intersectionOverUnion(span(0, 10), span(0, 8))).toBe(0.8);
    expect(intersectionOverUnion(span(0, 10), span(5, 15))).toBeCloseTo(1 / 3);
    expect(intersectionOverUnion(span(0, 1), span(2, 3))).toBe(0);
  });
});

describe("matchOneToOne", () => {
  it("gives each item one partner, the closest first", () => {
    const gold = [span(0, 10), span(8, 20)];
    const predicted = [span(7, 20), span(30, 40)];
    expect(matchOneToOne(gold, predicted, intersectionOverUnion)).toEqual([[1, 0]]);
  });

  it("does not count one prediction twice", () => {
    const gold = [span(0, 5), span(5, 10)];
    expect(matchOneToOne(gold, [span(0, 10)], intersectionOverUnion)).toHaveLength(1);
  });
});
