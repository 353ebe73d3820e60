import { withSeverities } from "@evenhand/answers";
import { describe, expect, it } from "vitest";
import { readRuleOptions } from "./rule-options.ts";

describe("readRuleOptions", () => {
  it.each([
    ["language/readability: off", { "language/readability": "off" }],
    ["language/readability:error", { "language/readability": "error" }],
    ['"language/readability": "info"', { "language/readability": "info" }],
  ])("reads %s", (setting, rules) => expect(readRuleOptions([setting])).toEqual(rules));

  it("lets the last setting of a rule win", () => {
    expect(readRuleOptions(["language/readability: off", "language/readability: error"])).toEqual({
      "language/readability": "error",
    });
  });

  it.each([
    ["language/readability", /^--rule "language\/readability" must be a rule and off, error/],
    ["language/readability: warn", /must be a rule and off, error, warning or info/],
    [
      "language/readibility: off",
      /unknown rule "language\/readibility"; did you mean "language\/readability"\?$/,
    ],
  ])("says what is wrong with %s", (setting, message) => expect(readRuleOptions([setting])).toMatch(message));
});

it("changes severities and keeps options", () => {
  const settings = { "a/b": ["info", { age: 3 }], "a/c": "error", "a/d": "off" } as const;
  expect(withSeverities(settings, { "a/b": "error", "a/c": "off", "a/e": "info" })).toEqual({
    "a/b": ["error", { age: 3 }],
    "a/c": "off",
    "a/d": "off",
    "a/e": "info",
  });
});
