import { describe, expect, it } from "vitest";
import { markdownText } from "./text.ts";

describe("markdownText", () => {
  it.each([
    ["The vote was 12 to 7 (of 19), she said: “Yes!”"],
    ["It cost $5 million & rose 3 % – at 10:30:15, on A/B roads."],
    ["a_b"],
    ["e-mail me; C# and F#"],
    ["2000000 people, 1234567890 in all"],
    ["a deadline, a façade, decades"],
  ])("leaves %j as readers see it", (text) => {
    const shown = markdownText(text).replace(/&#(\d+);/g, (_whole, code) => String.fromCharCode(code));
    expect(shown).toBe(text);
  });

  it.each([
    ["markup", "*a* _b_ `c` [d](e) <f> | ~~g~~ \\h", /[*_`[\]<>|~\\]/],
    ["mathematics", "$x$", /\$/],
    ["mentions", "@octocat", /@o/],
    ["issues", "#12 !12 owner/repo#3 GH-12", /#\d|!\d|GH-\d/],
    ["addresses", "https://a.example ftp://b www.c.example d@e.example", /:\/\/|www\.|@e/],
    ["emoji", ":tada: :+1: :man_1:", /:[a-z+]/],
    ["commits", "in 0123abc and deadbeef1", /\b[0-9a-f]{7,}\b/],
    ["entities", "&lt;script&gt;", /&[a-z]/],
  ])("lets no %s come alive", (_name, text, alive) => {
    expect(text).toMatch(alive);
    expect(markdownText(text).replace(/&#\d+;/g, "")).not.toMatch(alive);
  });
});
