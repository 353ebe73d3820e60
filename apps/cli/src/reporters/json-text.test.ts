import { describe, expect, it } from "vitest";
import { jsonText } from "./json-text.ts";

describe("jsonText", () => {
  it.each([
    ["text", { a: "“b” 🙂" }, '{"a":"“b” 🙂"}'],
    ["half pairs", ["a\ud83d"], '["a�"]'],
    ["what only looks like one", ["\\ud83d"], '["\\\\ud83d"]'],
    ["what a terminal would obey", ["\u001b\u009b\u202e"], '["\\u001b\\u009b\\u202e"]'],
  ])("writes %s", (_name, value, json) => {
    expect(jsonText(value)).toBe(json);
    expect(jsonText(JSON.parse(json))).toBe(json);
  });
});
