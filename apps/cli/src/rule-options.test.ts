import { describe, expect, it } from "vitest";
import { readRuleOptions } from "./rule-options.ts";

describe("readRuleOptions", () => {
  it.each([
    ["language/puffery: off", { "language/puffery": "off" }],
    ["language/puffery:error", { "language/puffery": "error" }],
    ['"language/puffery": "info"', { "language/puffery": "info" }],
  ])("reads %s", (setting, rules) => expect(readRuleOptions([setting])).toEqual(rules));

  it("lets the last setting of a rule win", () => {
    expect(readRuleOptions(["language/puffery: off", "language/puffery: error"])).toEqual({
      "language/puffery": "error",
    });
  });

  it.each([
    ["language/puffery", /^--rule "language\/puffery" must be a rule and off, error/],
    ["language/puffery: warn", /must be a rule and off, error, warning or info/],
    ["language/pufery: off", /unknown rule "language\/pufery"; did you mean "language\/puffery"\?$/],
  ])("says what is wrong with %s", (setting, message) => expect(readRuleOptions([setting])).toMatch(message));
});
