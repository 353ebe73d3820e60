import { expect, it } from "vitest";
import { ruleMatcher } from "./match-rules.ts";

it.each([
  ["language/booster", "language/booster", true],
  ["language/*", "language/booster", true],
  ["language/*", "sourcing/number-mismatch", false],
  ["*-mismatch", "sourcing/number-mismatch", true],
  ["*-mismatch", "sourcing/wrong-citation", false],
  ["booster", "language/booster", true],
  ["boost", "language/booster", false],
  ["boost??", "language/booster", true],
  ["*", "language/booster", true],
  ["*/*-*", "language/booster", false],
  ["**", "language/booster", true],
  ["b*o*t*r", "language/booster", true],
  ["", "language/booster", false],
])("%s means %s: %s", (glob, id, meant) => {
  expect(ruleMatcher(glob)(id)).toBe(meant);
});

it("takes no longer for a glob of many stars", () => {
  const isMeant = ruleMatcher(`${"*a".repeat(20_000)}b`);
  expect(isMeant(`language/${"a".repeat(60)}`)).toBe(false);
});
