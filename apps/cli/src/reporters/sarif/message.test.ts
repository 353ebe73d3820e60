import { describe, expect, it } from "vitest";
import { linkText, messageText } from "./message.ts";

describe("messageText", () => {
  it.each([
    ["a link", "[a](https://b.example)", "\\[a\\](https://b.example)"],
    ["a placeholder", "{0} of {12}, {x}", "{{0}} of {{12}}, {x}"],
    ["a backslash", "a\\b", "a\\\\b"],
    ["plain text", "It cost 5 (five) %.", "It cost 5 (five) %."],
  ])("escapes %s", (_name, text, escaped) => expect(messageText(text)).toBe(escaped));
});

describe("linkText", () => {
  it("keeps the brackets of a file name", () => expect(linkText("a[1].txt:3")).toBe("a\\[1\\].txt:3"));
});
