import { describe, expect, it } from "vitest";
import { activeRules, onlyRules, selectRules } from "./select-rules.ts";

describe("selectRules", () => {
  it.each<[globs: string[], has: string[], lacks: string[]]>([
    [["sourcing/number-mismatch"], ["sourcing/number-mismatch"], ["sourcing/date-mismatch"]],
    [["language/*"], ["language/loaded-wording", "language/readability"], ["sourcing/number-mismatch"]],
    [["*-mismatch"], ["sourcing/number-mismatch", "sourcing/name-mismatch"], ["sourcing/altered-quote"]],
    [["readability"], ["language/readability"], ["language/loaded-wording"]],
    [["sourcing/?ame-*"], ["sourcing/name-mismatch"], ["sourcing/date-mismatch"]],
    [["language/**"], ["language/loaded-wording"], ["balance/source-coverage"]],
    [["*"], ["balance/source-coverage", "language/readability"], []],
    [
      ["balance/*", "language/readability"],
      ["balance/source-coverage", "language/readability"],
      ["language/loaded-wording"],
    ],
  ])("%j", (globs, has, lacks) => {
    const selected = selectRules(globs);
    expect(selected).toEqual(expect.arrayContaining(has));
    for (const id of lacks) expect(selected).not.toContain(id);
  });

  it.each<[glob: string, message: RegExp]>([
    ["language", /^no rule matches "language"; did you mean "language\/\*"\?$/],
    ["langauge/*", /; did you mean "language\/\*"\?$/],
    ["language/", /; did you mean "language\/\*"\?$/],
    ["language/loaded-word", /; did you mean "language\/loaded-wording"\?$/],
    ["sourcing/*mismatsh", /; did you mean "sourcing\/\*"\?$/],
    ["quote", /; did you mean "balance\/quote-share" or "sourcing\/altered-quote" or /],
    [
      "zebra/crossing",
      /; rules are sourcing\/\*, language\/\*, balance\/\*, suppression\/\* and their names$/,
    ],
    ["", /^no rule matches ""; rules are /],
    ["!language/*", /^no rule matches "!language\/\*"; did you mean "language\/\*"\?$/],
    ["language/(", /^no rule matches "language\/\("/],
  ])("says what may be meant by %j", (glob, message) => {
    expect(selectRules(["language/*", glob])).toMatch(message);
  });
});

describe("onlyRules", () => {
  it("leaves the settings of the selected rules, and turns the others off", () => {
    const settings = {
      "language/readability": ["warning", { age: 18 }],
      "language/loaded-wording": "off",
      "sourcing/number-mismatch": "error",
    } as const;
    const only = onlyRules(settings, ["language/readability", "language/loaded-wording"]);
    expect(only["language/readability"]).toEqual(["warning", { age: 18 }]);
    expect(only["sourcing/number-mismatch"]).toBe("off");
    expect(activeRules(only)).toEqual(["language/readability"]);
  });

  it("counts a rule that is off with options as off", () => {
    const off = { "language/readability": ["off", { age: 18 }] } as const;
    expect(activeRules(off)).not.toContain("language/readability");
    expect(activeRules(off)).toContain("language/loaded-wording");
  });
});
