import { expect, it } from "vitest";
import type { Omission, OmissionKind } from "./omission.ts";
import { tellingOmissions } from "./telling-omissions.ts";

function omissions(...weights: readonly (readonly [OmissionKind, number])[]): readonly Omission[] {
  return weights.map(([kind, weight]) => ({ kind, weight }) as Omission);
}

it.each([
  [
    "one that tells alone, with those beside it",
    [
      ["figure", 1],
      ["limit", 0.5],
      ["limit", 0.4],
    ],
    1,
    ["1!", "0.5!"],
  ],
  [
    "three weaker ones",
    [
      ["limit", 0.5],
      ["answer", 0.5],
      ["limit", 0.5],
    ],
    1,
    ["0.5!", "0.5!", "0.5!"],
  ],
  [
    "not two weaker ones",
    [
      ["limit", 0.6],
      ["answer", 0.6],
    ],
    1,
    [],
  ],
  [
    "a note to look at",
    [
      ["limit", 0.8],
      ["limit", 0.6],
    ],
    1,
    ["0.8"],
  ],
  ["a weaker one where so little is asked", [["limit", 0.5]], 0.5, ["0.5!"]],
  [
    "a point to look at, whatever else there is",
    [
      ["figure", 1],
      ["point", 0.3],
    ],
    1,
    ["1!", "0.3"],
  ],
  [
    "five at most, and two points",
    [...Array(7).fill(["figure", 1]), ...Array(3).fill(["point", 0.3])],
    1,
    ["1!", "1!", "1!", "1!", "1!", "0.3", "0.3"],
  ],
] as const)("tells %s", (_what, weights, least, expected) => {
  const told = tellingOmissions(
    omissions(...(weights as readonly (readonly [OmissionKind, number])[])),
    least,
  );
  expect(told.map(({ weight, isClear }) => `${weight}${isClear ? "!" : ""}`)).toEqual(expected);
});
