import { expect, it } from "vitest";
import { allowance } from "./allowance.ts";

const text = "The Radical Party’s radical\nleft wing won a landslide, and the radicals lost.";

it.each<[allowed: string[], words: string, isAllowed: boolean]>([
  [["radical left"], "radical\nleft", true],
  [["Radical Party"], "Radical", true],
  [["radical party's"], "Radical Party’s", true],
  [["radical left wing"], "left", true],
  [["the radical"], "radical\nleft", false],
  [["radical"], "radicals", false],
  [["slide"], "landslide", false],
  [["landslide"], "a landslide", false],
  [["  Landslide "], "landslide", true],
  [["l.ndslide"], "landslide", false],
  [[" "], "landslide", false],
  [[], "landslide", false],
])("with %j allowed, %j is: %s", (allowed, words, isAllowed) => {
  const from = text.lastIndexOf(words);
  expect(from).toBeGreaterThan(-1);
  expect(allowance(allowed, { text })(words, words === "Radical" ? text.indexOf(words) : from)).toBe(
    isAllowed,
  );
});
