import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfigText } from "../input/config-text.ts";
import { loadConfig } from "./config.ts";

describe("readConfigText", () => {
  it("reads every key, with comments and trailing commas", () => {
    const text = `\uFEFF{
      // Which files are summaries
      "files": ["news/**/*.md"],
      "sources": ["news/sources/*"], /* all of them */
      "rules": {
        "language/loaded-wording": "error",
        "language/readability": ["warning", { "age": 18 }],
        "balance/source-coverage": "off",
      },
      "minStrength": 0.7,
      "actors": [{ "name": "Kessel Gas", "aliases": ["the gas works"], "side": "industry" }, { "name": "Lund" }],
    }`;
    expect(readConfigText(text, "c.jsonc")).toEqual({
      files: ["news/**/*.md"],
      sources: ["news/sources/*"],
      rules: {
        "language/loaded-wording": "error",
        "language/readability": ["warning", { age: 18 }],
        "balance/source-coverage": "off",
      },
      minStrength: 0.7,
      actors: [{ name: "Kessel Gas", aliases: ["the gas works"], side: "industry" }, { name: "Lund" }],
    });
  });

  it("takes an empty object for no settings", () => {
    expect(readConfigText("{}", "c.json")).toEqual({
      files: [],
      sources: [],
      rules: {},
      minStrength: 0.4,
      actors: [],
    });
  });

  it.each<[name: string, text: string, line: number, message: RegExp]>([
    [
      "an unknown key",
      '{\n  "files": [],\n  "soruces": []\n}',
      3,
      /^unknown key "soruces"; did you mean "sources"\?$/,
    ],
    [
      "a key like nothing",
      '{\n\n"plugins": []}',
      3,
      /^unknown key "plugins"; the keys are files, sources, rules, minStrength and actors$/,
    ],
    ["a string for a list", '{\n  "files": "*.md"\n}', 2, /^"files" must be a list of globs, like/],
    ["a number in a list", '{\n  "sources": [\n    "a.txt",\n    3\n  ]\n}', 4, /^"sources" must be a list/],
    ["a list of rules", '{ "rules": [] }', 1, /^"rules" must be an object/],
    [
      "an unknown severity",
      '{"rules": {\n"language/readability": "warn"}}',
      2,
      /^rule "language\/readability" must be "off"/,
    ],
    [
      "a tuple too short",
      '{"rules": {\n"language/readability": ["warning"]}}',
      2,
      /^rule "language\/readability" must be/,
    ],
    [
      "an unknown option",
      '{"rules": {"language/readability": ["warning", {\n"ages": 3}]}}',
      2,
      /^rule "language\/readability" has no option "ages"; did you mean "age"\?$/,
    ],
    [
      "an option of another type",
      '{"rules": {"language/readability": ["warning", {"minWords": 3,\n"age": "18"}]}}',
      2,
      /^option "age" of rule "language\/readability" must be a number$/,
    ],
    [
      "a strength above 1",
      '{\n"minStrength": 5}',
      2,
      /^"minStrength" must be a number from 0 to 1, like 0.5$/,
    ],
    ["a strength in quotes", '{"minStrength": "0.5"}', 1, /^"minStrength" must be a number/],
    ["actors that are no list", '{\n"actors": {"name": "Kessel Gas"}}', 2, /^"actors" must be a list, like/],
    ["an actor that is a name", '{"actors": [\n"Kessel Gas"]}', 2, /^an entry of "actors" must be an object/],
    ["an actor without a name", '{"actors": [\n{"side": "industry"}]}', 2, /^"name" of an actor must be/],
    [
      "an actor's side that is a number",
      '{"actors": [\n{"name": "Kessel Gas",\n"side": 1}]}',
      3,
      /^"side" of an actor must be a name in quotes$/,
    ],
    [
      "an actor's one alias without a list",
      '{"actors": [{"name": "Kessel Gas",\n"aliases": "KG"}]}',
      2,
      /^"aliases" of an actor must be a list of names/,
    ],
    [
      "an actor's unknown key",
      '{"actors": [{"name": "Kessel Gas",\n"alias": ["KG"]}]}',
      2,
      /^unknown key "alias" in "actors"; did you mean "aliases"\?$/,
    ],
    ["no object", "[]", 1, /^must be an object/],
    ["no JSON", '{\n  "files": [\n', 3, /^is not valid JSON: /],
    ["an empty file", "", 1, /^is not valid JSON: /],
    [
      "an unknown rule",
      '{"rules": {\n"language/loaded-words": "off"}}',
      2,
      /^unknown rule .*"language\/loaded-wording"\?$/,
    ],
  ])("says what is wrong with %s, and where", (_name, text, line, message) => {
    expect(() => readConfigText(text, "c.json")).toThrow(
      expect.objectContaining({ path: "c.json", line, message: expect.stringMatching(message) }),
    );
  });
});

describe("loadConfig", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "evenhand-config-"));
    await mkdir(join(root, "a/b"), { recursive: true });
    await writeFile(join(root, "evenhand.config.json"), '{ "files": ["outer.md"] }');
    await writeFile(join(root, "a/evenhand.config.jsonc"), '{ "files": ["inner.md"] }');
  });
  afterAll(() => rm(root, { recursive: true }));

  it("takes the nearest file above", async () => {
    expect(await loadConfig(join(root, "a/b"))).toMatchObject({
      folder: join(root, "a"),
      files: ["inner.md"],
    });
    expect(await loadConfig(root)).toMatchObject({ folder: root, files: ["outer.md"] });
  });

  it("names the file relative to the working directory", async () => {
    await mkdir(join(root, "bad/below"), { recursive: true });
    await writeFile(join(root, "bad/evenhand.config.json"), '{ "x": 1 }');
    await expect(loadConfig(join(root, "bad/below"), root)).rejects.toMatchObject({
      path: "bad/evenhand.config.json",
      line: 1,
    });
  });
});
