import { describe, expect, it } from "vitest";
import { citationIdOf, fileNameOf, slug } from "./names.ts";

describe("slug", () => {
  it.each([
    ["Bellport council votes", 60, "bellport-council-votes"],
    ["  “Who’s next?” – asks the mayor…  ", 60, "whos-next-asks-the-mayor"],
    ["Élodie’s Müller façade", 60, "elodies-muller-facade"],
    ["Мэр открыл мост", 60, "мэр-открыл-мост"],
    ["市長が橋を開く", 60, "市長が橋を開く"],
    ["हिन्दी समाचार", 60, "हिन्दी-समाचार"],
    ["one two three", 8, "one-two"],
    ["one two three", 7, "one-two"],
    ["one two three", 6, "one"],
    ["unbreakable", 5, "unbre"],
    ["𝐀𝐁 🚢", 9, "ab"],
    ["../../etc/passwd", 60, "etc-passwd"],
    ["!!!", 60, ""],
  ])("of %s in %i characters", (text, length, expected) => expect(slug(text, length)).toBe(expected));
});

const address = "https://example.org/news/2025/pier-vote.html?x=1";

describe("fileNameOf", () => {
  it.each([
    ["Coast Wire", "Council votes", "coast-wire-council-votes"],
    [null, "Council votes", "council-votes"],
    ["Coast Wire", null, "coast-wire"],
    [null, null, "pier-vote"],
    ["???", "…", "pier-vote"],
  ])("%s, %s", (publisher, headline, expected) => {
    expect(fileNameOf({ publisher, headline }, address)).toBe(expected);
  });

  it("has a name for what has none", () => {
    expect(fileNameOf({ publisher: null, headline: null }, "https://example.org/")).toBe("article");
  });
});

describe("citationIdOf", () => {
  it.each([
    ["Coast Wire", "Council votes", "coast-wire"],
    [null, "Council votes to rebuild the pier", "council-votes-to-rebuild"],
    [null, null, "pier-vote"],
  ])("%s, %s", (publisher, headline, expected) => {
    expect(citationIdOf({ publisher, headline }, "pier-vote")).toBe(expected);
  });
});
