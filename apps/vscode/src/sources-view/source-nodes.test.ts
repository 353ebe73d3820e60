import { expect, test } from "vitest";
import { coverageBar } from "./source-nodes.ts";

test.each([
  [0, 10, "▱▱▱▱▱"],
  [1, 40, "▰▱▱▱▱"],
  [3, 5, "▰▰▰▱▱"],
  [39, 40, "▰▰▰▰▱"],
  [40, 40, "▰▰▰▰▰"],
  [0, 0, "▱▱▱▱▱"],
])("%i of %i paragraphs fill the bar to %s", (used, total, bar) => {
  expect(coverageBar(used, total)).toBe(bar);
});
