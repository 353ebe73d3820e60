import { expect, it } from "vitest";
import { nearest } from "./nearest.ts";

const rules = ["language/puffery", "language/loaded-wording", "sourcing/number-mismatch"];

it.each([
  ["language/pufery", "language/puffery"],
  ["loaded-wording", "language/loaded-wording"],
  ["loaded-words", "language/loaded-wording"],
  ["sourcing/numbers-mismatch", "sourcing/number-mismatch"],
  ["sourcing/puffery", "language/puffery"],
  ["sourcing/number", "sourcing/number-mismatch"],
  ["number", "sourcing/number-mismatch"],
  ["numbers", "sourcing/number-mismatch"],
  ["sourcing/numbr", "sourcing/number-mismatch"],
  ["wording", "language/loaded-wording"],
  ["no-unused-vars", null],
  ["", null],
])("%j means %j", (word, meant) => expect(nearest(word, rules)).toBe(meant));
