import { expect, it } from "vitest";
import { parse } from "yaml";
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
  expect(allowed("grim", config, "evenhand.config.jsonc")).toBe(after);
});

/** The configuration with the word; null where it can't be written. */
function allowed(word: string, config: string, name: string): string | null {
  const insertion = insertionAllowing(word, config, name);
  return insertion && config.slice(0, insertion.at) + insertion.text + config.slice(insertion.at);
}

it("a word is written into a package.json that has a configuration", () => {
  const text = '{\n  "name": "x",\n  "evenhand": {\n    "minStrength": 0.5\n  }\n}\n';
  expect(allowed("grim", text, "/a/package.json")).toBe(
    text.replace("0.5", '0.5,\n    "vocabulary": { "allow": ["grim"] }'),
  );
  expect(allowed("grim", '{ "name": "x" }', "package.json")).toBeNull();
});

it.each([
  ["nothing", "", "vocabulary:\n  allow: [grim]\n"],
  ["comments alone", "# Ours.", "# Ours.\nvocabulary:\n  allow: [grim]\n"],
  [
    "no vocabulary",
    "# Ours.\nminStrength: 0.5 # fair\n",
    "# Ours.\nvocabulary:\n  allow: [grim]\nminStrength: 0.5 # fair\n",
  ],
  ["no vocabulary, in braces", "{minStrength: 0.5}", "{vocabulary: {allow: [grim]}, minStrength: 0.5}"],
  ["a vocabulary without a value", "vocabulary: # ours\n", "vocabulary: {allow: [grim]} # ours\n"],
  [
    "a vocabulary without a list",
    "vocabulary:\n    # Our words.\n    lexicons: []\n",
    "vocabulary:\n    # Our words.\n    allow: [grim]\n    lexicons: []\n",
  ],
  ["a list without a value", "vocabulary:\n  allow:\n", "vocabulary:\n  allow: [grim]\n"],
  ["an empty list", "vocabulary: {allow: []}\n", "vocabulary: {allow: [grim]}\n"],
  [
    "a list in brackets",
    "vocabulary:\n  allow: [bleak, dire, ]\n",
    "vocabulary:\n  allow: [bleak, dire, grim, ]\n",
  ],
  [
    "a list of lines, with comments",
    "vocabulary:\n  allow:\n    # Both are fine.\n    - bleak\n    - dire # why\nminStrength: 0.5\n",
    "vocabulary:\n  allow:\n    # Both are fine.\n    - bleak\n    - dire # why\n    - grim\nminStrength: 0.5\n",
  ],
  [
    "a list at the margin, without a line's end",
    'vocabulary:\n  allow:\n  - "bleak"',
    'vocabulary:\n  allow:\n  - "bleak"\n  - grim',
  ],
  [
    "lines of Windows",
    "vocabulary:\r\n  allow:\r\n    - bleak\r\n",
    "vocabulary:\r\n  allow:\r\n    - bleak\r\n    - grim\r\n",
  ],
])("a word is written into YAML with %s", (_name, config, after) => {
  expect(allowed("grim", config, "evenhand.config.yaml")).toBe(after);
});

it.each(["no", "it's", "a: b", "#tag", "x, y"])("YAML has %j as it is", (word) => {
  const config = allowed(word, "vocabulary: {allow: [bleak]}\n", "evenhand.config.yml");
  expect(parse(config ?? "")).toEqual({ vocabulary: { allow: ["bleak", word] } });
});

it.each([
  "a: [",
  "[]",
  "vocabulary: 3",
  "vocabulary: {allow: bleak}",
  "a: &x [b]\nvocabulary: {allow: *x}",
  "---\n",
])("nothing is written into the YAML %j", (config) => {
  expect(insertionAllowing("grim", config, "evenhand.config.yaml")).toBeNull();
});

it.each(["", "[]", "{", '{ "vocabulary": 3 }', '{ "vocabulary": { "allow": "bleak" } }'])(
  "nothing is written into %j",
  (config) => {
    expect(insertionAllowing("grim", config, "evenhand.config.json")).toBeNull();
  },
);

it("a new configuration has the word", () => {
  expect(JSON.parse(configAllowing('"grim"'))).toEqual({ vocabulary: { allow: ['"grim"'] } });
});
