import { expect, it } from "vitest";
import { configAllowing, insertionAllowing } from "./allow-word.ts";

it.each([
  ["an empty object", "{}", '{\n  "vocabulary": { "allow": ["grim"] }\n}'],
  [
    "no vocabulary, comments kept",
    '{\n  // Ours.\n  "minStrength": 0.5 // fair\n}\n',
    '{\n  // Ours.\n  "minStrength": 0.5,\n  "vocabulary": { "allow": ["grim"] } // fair\n}\n',
  ],
  [
    "a list on one line",
    '{ "vocabulary": { "allow": ["bleak"] } }',
    '{ "vocabulary": { "allow": ["bleak", "grim"] } }',
  ],
  [
    "a list of lines, a comma at its end",
    '{\n  "vocabulary": {\n    "allow": [\n      "bleak",\n    ],\n  },\n}',
    '{\n  "vocabulary": {\n    "allow": [\n      "bleak",\n      "grim",\n    ],\n  },\n}',
  ],
  ["an empty list", '{ "vocabulary": { "allow": [] } }', '{ "vocabulary": { "allow": ["grim"] } }'],
  [
    "a vocabulary without a list",
    '{ "vocabulary": { "lexicons": [] } }',
    '{ "vocabulary": { "lexicons": [], "allow": ["grim"] } }',
  ],
])("a word is written into %s", (_name, config, after) => {
  const insertion = insertionAllowing("grim", config);
  expect(insertion).not.toBeNull();
  if (insertion === null) return;
  expect(config.slice(0, insertion.at) + insertion.text + config.slice(insertion.at)).toBe(after);
});

it.each(["", "[]", "{", '{ "vocabulary": 3 }', '{ "vocabulary": { "allow": "bleak" } }'])(
  "nothing is written into %j",
  (config) => {
    expect(insertionAllowing("grim", config)).toBeNull();
  },
);

it("a new configuration has the word", () => {
  expect(JSON.parse(configAllowing('"grim"'))).toEqual({ vocabulary: { allow: ['"grim"'] } });
});
