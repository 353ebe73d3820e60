import { describe, expect, it } from "vitest";
import { bylineNames, comparable, sameName, shingles, withoutSiteName, words } from "./text.ts";

it("compares text without regard to marks, spaces, entities and case", () => {
  expect(comparable(" The\u00a0“Old” Mill&nbsp;– it’s open ")).toBe('the "old" mill - it\'s open');
});

it("finds words and numbers", () => {
  expect(words("Don’t pay $4.50!")).toEqual(["don't", "pay", "4", "50"]);
});

it("counts runs of words, and one shorter run in a short text", () => {
  expect([...shingles("a b c a b", 2)]).toEqual([
    ["a b", 2],
    ["b c", 1],
    ["c a", 1],
  ]);
  expect([...shingles("a b", 4)]).toEqual([["a b", 1]]);
  expect(shingles("", 4).size).toBe(0);
});

it("takes the site's name off a title", () => {
  expect(withoutSiteName("Mill closes in Ostrow | The Post")).toBe("mill closes in ostrow");
  expect(withoutSiteName("The Post – Ostrow's half-open mill")).toBe("ostrow's half-open mill");
});

describe("bylineNames", () => {
  it.each([
    ["By Ann Lee and Bo Ray", ["ann lee", "bo ray"]],
    ["ANN LEE, MD; Bo Ray, PhD", ["ann lee", "bo ray"]],
    ["José Núñez / Agency", ["jose nunez", "agency"]],
    ["Anderson Sandy", ["anderson sandy"]],
  ])("%s", (byline, names) => {
    expect([...bylineNames(byline)]).toEqual(names);
  });
});

describe("sameName", () => {
  it.each([
    ["Ann Lee", "Mrs. Lee", true],
    ["Ann Lee", "Ann", false],
    ["Ann Lee", "Bo Lee", false],
    ["Ann Lee", "", false],
    ["Zoë Lee", "Zoe Lee", true],
  ])("%s, %s", (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});
