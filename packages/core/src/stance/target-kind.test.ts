import { describe, expect, it } from "vitest";
import { parseSummary } from "../summary/parse-summary.ts";
import { isPossessive, targetKind } from "./target-kind.ts";

const tokensOf = (text: string) => parseSummary({ path: "s.md", text: `x ${text}` }).prose.tokens.slice(1);

describe("targetKind", () => {
  it.each([
    ["he", "he"],
    ["She", "he"],
    ["her", "his"],
    ["they", "it"],
    ["we", "we"],
    ["Tuesday", "time"],
    ["Algeria", "place"],
    ["Orlen", "name"],
    ["Mr. Orlen", "name"],
    ["Tessa Brandt", "name"],
    ["Tessa Brandt's", "name"],
    ["the Larkline Board", "body"],
    ["his old car", "thing"],
  ])("tells that %s is %s", (text, kind) => {
    expect(targetKind(tokensOf(text))).toBe(kind);
  });
});

describe("isPossessive", () => {
  it.each([
    ["Orlen's", true],
    ["Jones’", true],
    ["his", true],
    ["Orlen", false],
    ["him", false],
  ])("tells of %s %s", (text, possessive) => {
    expect(isPossessive(tokensOf(text))).toBe(possessive);
  });
});
